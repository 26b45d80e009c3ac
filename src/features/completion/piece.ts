/** The part of one line that a value would replace: a text up to its comment, or what stands between quotes. */
import { type Span, span } from '../../core/text/span';

export interface Piece {
  readonly content: Span;
  readonly quote: '' | '"' | "'";
  readonly isOpen: boolean;
}

/** Undefined in a comment, and before or behind quotes. */
export const pieceAt = (text: string, within: Span, offset: number): Piece | undefined => {
  const written = text.slice(within.start, within.end);
  const isQuoted = /^\s*["']/.test(written);
  const comment = isQuoted ? -1 : written.search(/(^|\s)#/);
  if (comment === -1) return quotedPieceAt(text, within, offset);
  const end = within.start + comment;
  return offset <= end ? quotedPieceAt(text, span(within.start, end), offset) : undefined;
};

/** The same where `#` starts no comment. */
export const quotedPieceAt = (text: string, within: Span, offset: number): Piece | undefined => {
  const written = text.slice(within.start, within.end);
  const start = within.start + (written.length - written.trimStart().length);
  const quote = /^["']/.exec(written.trimStart())?.[0];
  if (quote === '"' || quote === "'") return inQuotes(text, start + 1, within.end, quote, offset);
  if (written.trim() === '') return { content: span(offset, offset), quote: '', isOpen: false };
  return { content: span(start, within.start + written.trimEnd().length), quote: '', isOpen: false };
};

const inQuotes = (
  text: string,
  start: number,
  lineEnd: number,
  quote: '"' | "'",
  offset: number,
): Piece | undefined => {
  const rest = text.slice(start, lineEnd);
  const [, inner = '', closing = ''] =
    (quote === '"' ? /^((?:[^"\\]|\\.)*)(")?/ : /^((?:[^']|'')*)(')?/).exec(rest) ?? [];
  const isOpen = closing === '';
  // A bracket behind an open quote was there before the quote; blanks before the cursor are being typed.
  const written = isOpen ? inner.replace(/\s*\]?\s*$/, '') : inner;
  const end = Math.max(start + written.length, isOpen && isBlankTo(text, start + written.length, offset) ? offset : 0);
  return start <= offset && offset <= end ? { content: span(start, end), quote, isOpen } : undefined;
};

const isBlankTo = (text: string, from: number, to: number): boolean => text.slice(from, to).trim() === '';
