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
 * Where an offset of the edited text was before the edits. An offset inside inserted text maps to the place in the
 * replaced text as far in, at most its end: with `"` inserted at 6, 9 was 8.
 */
export const offsetBefore = (edits: readonly Edit[], offset: number): number => {
  let shift = 0;
  for (const { span, text } of inOrder(edits)) {
    const start = span.start + shift;
    if (offset < start) break;
    const length = span.end - span.start;
    if (offset < start + text.length) return span.start + Math.min(offset - start, length);
    shift += text.length - length;
  }
  return offset - shift;
};

export const overlaps = (edits: readonly Edit[]): boolean => {
  const sorted = inOrder(edits);
  return sorted.some((edit, index) => {
    const next = sorted[index + 1];
    return next !== undefined && next.span.start < edit.span.end;
  });
};

const inOrder = (edits: readonly Edit[]): readonly Edit[] =>
  edits.length < 2 ? edits : [...edits].sort((a, b) => a.span.start - b.span.start || a.span.end - b.span.end);
