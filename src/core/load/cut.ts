/** Three hyphens that end the frontmatter although its author went on. */
import type { Host } from '../hosts/host';
import { type Span, span } from '../text/span';
import { linesOf } from './lines';
import { type Region, regionsOf } from './regions';
import type { Block } from './split';

export interface Cut {
  readonly at: Span;
  /** Keys between here and the end that was meant; the host takes them for prompt. */
  readonly lost: readonly Region[];
  /** What the header was meant to be. */
  readonly meant: Span;
}

/** Undefined where the block ends on a line of its own, or where no later line could be the end. */
export const findCut = (text: string, { header, close }: Block, host: Host): Cut | undefined => {
  const lineStart = text.lastIndexOf('\n', close.start - 1) + 1;
  const before = text.slice(lineStart, close.start);
  if (before === '') return undefined;
  const rest = span(close.end, text.length);
  const end = linesOf(text, rest).find((line, index) => index > 0 && /^---\s*$/.test(line.text));
  if (!end) return undefined;
  const lost = regionsOf(text, span(close.end, end.start), host).filter(({ keySpan }) => keySpan.start > close.end);
  if (before.trim() === '' && lost.length === 0 && !goesOnIndented(text, span(close.end, end.start))) return undefined;
  return { at: close, lost, meant: span(header.start, end.start) };
};

/** A block of text that goes on behind a mark that is indented like it; a prompt begins at the start of a line. */
const goesOnIndented = (text: string, at: Span): boolean => {
  const lines = linesOf(text, at).filter((line) => line.text.trim() !== '');
  return lines.length > 0 && lines.every((line) => /^[ \t]/.test(line.text));
};
