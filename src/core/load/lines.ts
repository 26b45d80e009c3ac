/** The lines of a header, in offsets of the file. */
import { type Span, span } from '../text/span';

export interface Line {
  /** Without its line end. */
  readonly text: string;
  readonly start: number;
  /** Where the text ends; the line end follows. */
  readonly end: number;
  /** `\n`, `\r\n`, or nothing for the last line. */
  readonly lineEnd: string;
}

export const linesOf = (text: string, { start, end }: Span): readonly Line[] => {
  const lines: Line[] = [];
  let at = start;
  while (at <= end) {
    const feed = text.indexOf('\n', at);
    const stop = feed === -1 || feed >= end ? end : feed;
    const carriage = stop < end && text[stop - 1] === '\r' && stop > at ? 1 : 0;
    lines.push({
      text: text.slice(at, stop - carriage),
      start: at,
      end: stop - carriage,
      lineEnd: stop < end ? text.slice(stop - carriage, stop + 1) : '',
    });
    at = stop + 1;
  }
  return lines;
};

/** The line without the blanks around it. */
export const trimmedSpan = ({ text, start, end }: Line): Span => {
  const left = text.length - text.trimStart().length;
  return span(start + left, Math.max(start + left, end - (text.length - text.trimEnd().length)));
};

export const isBlank = ({ text }: Line): boolean => text.trim() === '';
