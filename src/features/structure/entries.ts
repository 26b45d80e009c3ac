/** The keys of a header with all that stands below them, in whatever state the header is. */
import { type Span, span } from '../../core/text/span';
import { draftOf, valueText } from '../completion/draft';
import type { DocumentView } from '../view';

export interface StructureEntry {
  readonly key: string;
  readonly keySpan: Span;
  /** Behind the colon; on one line where it is a single value. */
  readonly value: string;
  /** Where the last of its lines with anything on it ends. */
  readonly end: number;
}

/** The host's reading where there is one, since it knows `user: …` in a quoted value from a key; else the lines as drafted. */
export const entriesOf = (view: DocumentView): readonly StructureEntry[] => {
  const { text, reading } = view.file.loaded;
  if (reading)
    return reading.fields.map(({ key, keySpan, valueSpan }) => ({
      key,
      keySpan,
      value: text.slice(valueSpan.start, valueSpan.end),
      end: Math.max(keySpan.end, valueSpan.end),
    }));
  return (draftOf(view)?.entries ?? []).map((entry) => {
    const value = valueText(text, entry).trimEnd();
    return { key: entry.key, keySpan: entry.keySpan, value: value.trim(), end: entry.valueStart + value.length };
  });
};

/** From the hyphens that open the header to those that close it, or to the last key where nothing does. */
export const headerSpan = (view: DocumentView): Span | undefined => {
  const { block } = view.file.loaded;
  if (block) return span(block.open.start, block.close.end);
  const last = entriesOf(view).at(-1);
  return last && span(0, last.end);
};
