/** Edits to a whole key of the frontmatter. */
import type { LoadedFile } from '../load/load';
import type { Field } from '../load/reading';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { type Span, span } from '../text/span';

/** From the key to the end of its value, without blank lines behind it. */
export const fieldSpan = (text: string, { keySpan, valueSpan }: Field): Span => {
  const colon = text.indexOf(':', keySpan.end) + 1;
  const end = Math.max(colon, valueSpan.end);
  return span(
    keySpan.start,
    end - (text.slice(keySpan.start, end).length - text.slice(keySpan.start, end).trimEnd().length),
  );
};

/** Removes the key, its value and the line end behind it. */
export const removeField = (text: string, field: Field): Edit => {
  const { start, end } = fieldSpan(text, field);
  const feed = text.indexOf('\n', end);
  return { span: span(start, feed === -1 ? end : feed + 1), text: '' };
};

/** Writes another value in the place of what stands there, or behind the colon where nothing does. */
export const writeValue = (text: string, { keySpan, valueSpan }: Field, value: string): Edit => {
  if (valueSpan.end > valueSpan.start) return { span: valueSpan, text: value };
  const colon = text.indexOf(':', keySpan.end) + 1;
  // Blanks go with the value, but not the one before a comment.
  const blanks = /^[ \t]*(?=\r?\n|$)/.exec(text.slice(colon))?.[0].length ?? 0;
  return { span: span(colon, colon + blanks), text: ` ${value}` };
};

/** A key of its own as the last one of the frontmatter. */
export const insertField = ({ text, block }: LoadedFile, line: string): readonly Edit[] => {
  const at = block?.close.start;
  if (at === undefined || text[at - 1] !== '\n') return [];
  return [{ span: span(at, at), text: line + lineEndOf(text) }];
};
