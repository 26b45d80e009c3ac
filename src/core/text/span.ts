/** A half-open stretch of a text, in UTF-16 offsets. Every position inside the core is one of these. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

export const span = (start: number, end: number): Span => ({ start, end });

export const isEmpty = ({ start, end }: Span): boolean => start === end;

/** Whether two spans share a character, or touch where one of them is empty. */
export const intersects = (a: Span, b: Span): boolean =>
  isEmpty(a) || isEmpty(b) ? a.start <= b.end && b.start <= a.end : a.start < b.end && b.start < a.end;

export const contains = (outer: Span, offset: number): boolean => outer.start <= offset && offset <= outer.end;

export const textAt = (text: string, { start, end }: Span): string => text.slice(start, end);

/** Without the blanks and line ends behind it. */
export const withoutTail = (text: string, { start, end }: Span): Span =>
  span(start, start + text.slice(start, end).trimEnd().length);

/** What stands between the quotes of a value, if it has any. */
export const withoutQuotes = (text: string, { start, end }: Span): Span =>
  /^(["']).*\1$/s.test(text.slice(start, end)) ? span(start + 1, end - 1) : span(start, end);
