import { defineRule, type Fix } from '../lint/rule';
import { stopsAtCarriageReturn } from '../load/lineEndings';
import type { QuotedLine } from '../load/repair';
import { span } from '../text/span';
import { blockFix, quoteFix, stumblingBlock } from './quotedValue';

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
    const unescapes = host.reading.unescapesDescription;
    const isBlock = ({ key }: QuotedLine): boolean => settings.descriptionStyle === 'block' && key === 'description';
    const mended = lines.map((line) => (isBlock(line) ? blockFix(line, unescapes, '\r\n') : quoteFix(line, unescapes)));
    const fixes: readonly Fix[] = [
      { title: mended[0]?.title ?? '', kind: 'safe', edits: mended.flatMap(({ edits }) => edits) },
      { title: 'Convert the line endings of the file to LF', kind: 'safe', edits: toLineFeeds(loaded.text) },
    ];
    yield { message: 'cannotRepair', at: stumblingBlock(first), data: { host: host.title, key: first.key }, fixes };
  },
});

const toLineFeeds = (text: string): Fix['edits'] =>
  [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({ span: span(index, index + 1), text: '' }));
