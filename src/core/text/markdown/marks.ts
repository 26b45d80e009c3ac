/** Marks at the start of a Markdown line: those of list items, and lines that end a paragraph. */
import type { LineCursor } from './lineCursor';

export interface ListMark {
  /** Of the mark alone: 1 for `-`, 3 for `10.`. */
  readonly width: number;
}

const ordered = /(\d{1,9})[.)](?=[ \t]|$)/y;

/** A paragraph is interrupted only by an item that is not empty, and by a numbered one only if it is the first. */
export const listMark = (text: string, line: LineCursor, inParagraph: boolean): ListMark | undefined => {
  const { code, next, end } = line;
  const width = isBullet(code) ? bulletWidth(text, line) : isDigit(code) ? numberWidth(text, line, inParagraph) : 0;
  if (width === 0) return undefined;
  if (inParagraph && text.slice(next + width, end).trim() === '') return undefined;
  return { width };
};

const isBullet = (code: number): boolean => code === 0x2d || code === 0x2a || code === 0x2b;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

const bulletWidth = (text: string, line: LineCursor): number => {
  const { next, end } = line;
  const follows = text[next + 1];
  const isMark = next + 1 === end || follows === ' ' || follows === '\t';
  return isMark && !isThematicBreak(text, line) ? 1 : 0;
};

const numberWidth = (text: string, { next, end }: LineCursor, inParagraph: boolean): number => {
  const start = text.slice(next, Math.min(end, next + 11));
  ordered.lastIndex = 0;
  const [mark, digits] = ordered.exec(start) ?? [];
  return mark === undefined || (inParagraph && Number(digits) !== 1) ? 0 : mark.length;
};

export const isThematicBreak = (text: string, { code, next, end }: LineCursor): boolean => {
  if (code !== 0x2d && code !== 0x2a && code !== 0x5f) return false;
  let count = 0;
  for (let at = next; at < end; at++) {
    const other = text.charCodeAt(at);
    if (other === code) count++;
    else if (other !== 0x20 && other !== 0x09) return false;
  }
  return count >= 3;
};

export const isSetextUnderline = (text: string, { code, next, end }: LineCursor): boolean => {
  if (code !== 0x2d && code !== 0x3d) return false;
  let at = next;
  while (at < end && text.charCodeAt(at) === code) at++;
  return text.slice(at, end).trim() === '';
};
