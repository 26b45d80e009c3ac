/** Changes to a text as data: the one form in which a fix or a host's repair is ever expressed. */
import type { Span } from './span';

export interface Edit {
  /** What is replaced; empty for an insertion. */
  readonly span: Span;
  readonly text: string;
}

/** The text after all edits. Edits may come in any order and must not overlap. */
export const applyEdits = (text: string, edits: readonly Edit[]): string => {
  let result = '';
  let at = 0;
  for (const edit of inOrder(edits)) {
    result += text.slice(at, edit.span.start) + edit.text;
    at = edit.span.end;
  }
  return result + text.slice(at);
};

/**
 * Tells where an offset of the edited text was before the edits. An offset inside inserted text maps to the place in the
 * replaced text as far in, at most its end: with `"` inserted at 6, 9 was 8.
 */
export const offsetsBefore = (edits: readonly Edit[]): ((offset: number) => number) => {
  const sorted = inOrder(edits);
  const starts: number[] = [];
  let shift = 0;
  for (const { span, text } of sorted) {
    starts.push(span.start + shift);
    shift += text.length - (span.end - span.start);
  }
  return (offset) => {
    const index = lastAtMost(starts, offset);
    const [edit, start] = [sorted[index], starts[index]];
    if (!edit || start === undefined) return offset;
    const { span, text } = edit;
    if (offset < start + text.length) return span.start + Math.min(offset - start, span.end - span.start);
    return span.end + offset - start - text.length;
  };
};

/** The index of the last number that is not above a limit; -1 where all are. */
const lastAtMost = (ascending: readonly number[], limit: number): number => {
  let low = -1;
  let high = ascending.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((ascending[middle] ?? 0) <= limit) low = middle;
    else high = middle - 1;
  }
  return low;
};

export const overlaps = (edits: readonly Edit[]): boolean => {
  const sorted = inOrder(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.span.start < edit.span.end;
  });
};

export const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  edits.length < 2 ? edits : [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
