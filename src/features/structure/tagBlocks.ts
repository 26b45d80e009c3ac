/** Blocks between tags, such as `<example>…</example>`, in the prompt and in the values of the frontmatter. */
import { type Span, span } from '../../core/text/span';

export interface TagBlock {
  readonly name: string;
  /** The opening tag. */
  readonly open: Span;
  /** The closing tag. */
  readonly close: Span;
}

const anyTag = /<(\/?)([A-Za-z][\w-]{0,60})>/g;

/** In the order in which they open. A tag that nothing closes makes no block, and neither does one within a line. */
export const tagBlocksIn = (
  text: string,
  { start, end }: Span,
  isCode: (at: number) => boolean,
): readonly TagBlock[] => {
  const blocks: TagBlock[] = [];
  const open = new Map<string, Span[]>();
  for (const { index, 0: tag, 1: slash, 2: written = '' } of text.slice(start, end).matchAll(anyTag)) {
    const at = span(start + index, start + index + tag.length);
    if (isCode(at.start)) continue;
    const name = written.toLowerCase();
    const opened = open.get(name) ?? [];
    open.set(name, opened);
    if (slash === '') {
      if (beginsLine(text, at.start)) opened.push(at);
      continue;
    }
    const own = opened.pop();
    if (own) blocks.push({ name, open: own, close: at });
  }
  return blocks.sort((a, b) => a.open.start - b.open.start);
};

/** Only blanks stand before it, or a line break that is written out in a quoted value: `\n<example>`. */
const beginsLine = (text: string, at: number): boolean => {
  let before = at;
  while (before > 0 && (text[before - 1] === ' ' || text[before - 1] === '\t')) before--;
  const previous = text[before - 1] ?? '\n';
  return previous === '\n' || previous === '\r' || text.slice(before - 2, before) === '\\n';
};
