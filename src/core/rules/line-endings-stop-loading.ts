import { defineRule, type Fix } from '../lint/rule';
import { stopsAtCarriageReturn } from '../load/lineEndings';
import { span } from '../text/span';
import { quoteFix, stumblingBlock } from './quotedValue';

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

  *check({ loaded }) {
    const lines = stopsAtCarriageReturn(loaded);
    const first = lines?.[0];
    if (!lines || !first) return;
    const { host } = loaded;
    const quotes = lines.flatMap((line) => quoteFix(line, host.reading.unescapesDescription).edits);
    const fixes: readonly Fix[] = [
      { title: `Put the value of '${first.key}' in quotes`, kind: 'safe', edits: quotes },
      { title: 'Convert the line endings of the file to LF', kind: 'safe', edits: toLineFeeds(loaded.text) },
    ];
    yield { message: 'cannotRepair', at: stumblingBlock(first), data: { host: host.title, key: first.key }, fixes };
  },
});

const toLineFeeds = (text: string): Fix['edits'] =>
  [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({ span: span(index, index + 1), text: '' }));
