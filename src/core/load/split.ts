/** Cuts a text into frontmatter and prompt the way the host does. */
import { type Span, span } from '../text/span';

export interface Block {
  /** The three hyphens that open it. */
  readonly open: Span;
  /** What is read as YAML. */
  readonly header: Span;
  /** The three hyphens that close it, wherever they stand. */
  readonly close: Span;
  /** The prompt, without the blanks around it. */
  readonly body: Span;
}

/**
 * The block ends at the next three hyphens anywhere: in a value, a comment, a quoted text. Undefined where the host
 * sees no block at all. As one expression: `^---\s*\n([\s\S]*?)---` (seen run, cases `a15` to `a22`, `s01` to `s10`).
 */
export const splitNextHyphens = (text: string): Block | undefined => {
  const opening = /^---\s*\n/.exec(text);
  if (!opening) return undefined;
  const start = opening[0].length;
  const closing = text.indexOf('---', start);
  if (closing === -1) return undefined;
  return {
    open: span(0, 3),
    header: span(start, closing),
    close: span(closing, closing + 3),
    body: trimmed(text, closing + 3),
  };
};

/** A stretch from here to the end of the text, without the blanks around it. */
export const trimmed = (text: string, from: number): Span => {
  const rest = text.slice(from);
  const start = from + (rest.length - rest.trimStart().length);
  return span(start, Math.max(start, from + rest.trimEnd().length));
};
