import { defineRule } from '../lint/rule';
import { stopsAtCarriageReturn } from '../load/lineEndings';
import { lineEndingFixes, stumblingBlock } from './quotedValue';

export const lineEndingsStopLoading = defineRule({
  id: 'line-endings-stop-loading',
  summary: 'Require a quoted value or LF line endings where the YAML has to be repaired',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    cannotRepair:
      "{host} does not load this agent because it cannot repair a line that ends in CRLF; quote the value of '{key}' or save the file with LF.",
  },
  concerns: ({ fault }) => fault?.id === 'unreadable',

  *check({ loaded }, { settings }) {
    const lines = stopsAtCarriageReturn(loaded);
    const first = lines?.[0];
    if (!lines || !first) return;
    const { host } = loaded;
    const fixes = lineEndingFixes(loaded, lines, settings.descriptionStyle);
    yield { message: 'cannotRepair', at: stumblingBlock(first), data: { host: host.title, key: first.key }, fixes };
  },
});
