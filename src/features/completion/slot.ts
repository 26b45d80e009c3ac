/** One name in a list of names: which word the cursor touches, what is around it, and what else is listed. */
import { parseToolName, splitTools } from '../../core/load/toolList';
import { type Span, span } from '../../core/text/span';
import { valueText } from './draft';
import type { ValuePlace } from './place';

export interface Slot {
  /** Replaced by a name; empty between names. */
  readonly word: Span;
  /** `Agent` in `Agent(a, |)`; then the word and its neighbours are those in the parentheses. */
  readonly base: string | undefined;
  /** Where the name before it ends, if only blanks stand between. */
  readonly previousEnd: number | undefined;
  /** A comma stands directly before. */
  readonly isAfterComma: boolean;
  /** A name follows without a comma between. */
  readonly isBeforeName: boolean;
  /** The other names, without what stands in their parentheses. */
  readonly listed: readonly string[];
}

export const slotAt = (text: string, place: ValuePlace, offset: number): Slot => {
  // Blanks before the cursor are being typed, and belong to open parentheses.
  const content = span(place.content.start, Math.max(place.content.end, offset));
  const inner = parenthesesAt(text, content, offset);
  const within = inner?.within ?? content;
  const word = wordAt(text, within, offset);
  const before = text.slice(within.start, word.start);
  const after = text.slice(word.end, Math.max(word.end, within.end));
  const isEmpty = word.start === word.end;
  return {
    word,
    base: inner?.base,
    previousEnd: /[^\s,]\s+$/.test(before) ? within.start + before.trimEnd().length : undefined,
    isAfterComma: text[word.start - 1] === ',',
    isBeforeName: isEmpty && /^\s*[^\s,]/.test(after),
    listed: inner ? namesIn(`${before} ${after}`) : namesIn(withoutWord(text, place, word)),
  };
};

/** Between `(` and its `)`, or the end where that is missing. */
const parenthesesAt = (
  text: string,
  content: Span,
  offset: number,
): { readonly base: string; readonly within: Span } | undefined => {
  const written = text.slice(content.start, content.end);
  for (const { index, 0: whole, 1: base = '', 2: inner = '' } of written.matchAll(/([^\s,()]*)\(([^)]*)/g)) {
    const start = content.start + index + base.length + 1;
    const end = content.start + index + whole.length;
    if (start <= offset && offset <= end) return { base, within: span(start, start + inner.length) };
  }
  return undefined;
};

/** From comma or blank to comma or blank; what stands in parentheses belongs to its name. */
export const wordAt = (text: string, within: Span, offset: number): Span => {
  const written = text.slice(within.start, within.end);
  for (const { index, 0: word } of written.matchAll(/(?:[^\s,()]|\([^)]*\)?)+/g)) {
    const start = within.start + index;
    if (start <= offset && offset <= start + word.length) return span(start, start + word.length);
  }
  return span(offset, offset);
};

const withoutWord = (text: string, { entry }: ValuePlace, word: Span): string => {
  const value = valueText(text, entry);
  const at = word.start - entry.valueStart;
  return `${value.slice(0, at)} ${value.slice(at + word.end - word.start)}`;
};

const namesIn = (value: string): readonly string[] => {
  const onlyNames = value.replaceAll(/(^|\s)#.*$/gm, ' ').replaceAll(/^\s*-\s|["'[\]]|\s/gm, ' ');
  return splitTools(onlyNames).map((name) => parseToolName(name).base);
};
