/** Keys that share a line: `name: reviewer description: Reviews changes.` */
import type { Host } from '../hosts/host';
import type { Edit } from '../text/edit';
import { type Span, span } from '../text/span';
import { linesOf } from './lines';

export interface SharedLine {
  readonly lineStart: number;
  readonly key: string;
  /** The next key, which is read as part of the value before it. */
  readonly other: string;
  /** Puts every key on a line of its own. */
  readonly edits: readonly Edit[];
}

/** What a description says may look like a key, so it is never divided. */
const freeText = new Set(['description', 'initialPrompt']);

export const sharedLines = (text: string, header: Span, host: Host): readonly SharedLine[] => {
  const lines = linesOf(text, header);
  const taken = new Set(lines.map((line) => /^([\w-]+):/.exec(line.text)?.[1] ?? ''));
  return lines.flatMap((line) => {
    const edits: Edit[] = [];
    let [other, at] = ['', 0];
    for (let pair = pairIn(line.text, host); pair && !taken.has(pair.other); pair = pairIn(line.text.slice(at), host)) {
      edits.push({ span: span(line.start + at + pair.gap, line.start + at + pair.next), text: line.lineEnd || '\n' });
      other ||= pair.other;
      at += pair.next;
    }
    const key = /^[\w-]+/.exec(line.text)?.[0] ?? '';
    return edits.length > 0 ? [{ lineStart: line.start, key, other, edits }] : [];
  });
};

/** Where the first value ends and the next key begins, in offsets of the line. */
const pairIn = (line: string, host: Host) => {
  const [, key = '', value = '', blanks = '', other = ''] =
    /^([\w-]+)(:[ \t]+[^\s:"'#][^:"'#]*?)([ \t]+)([\w-]+):(?:[ \t]|$)/.exec(line) ?? [];
  if (freeText.has(key) || !Object.hasOwn(host.keys, key) || !Object.hasOwn(host.keys, other)) return undefined;
  const gap = key.length + value.length;
  return { other, gap, next: gap + blanks.length };
};
