/** The fields that a host gets out of a header, each tied to its place in the file. */
import type { Node } from 'yaml';
import { type Entry, entriesOf, readYaml, type Yaml } from '../source/yaml';
import { applyEdits, type Edit, offsetBefore } from '../text/edit';
import { type Span, span, textAt, withoutTail } from '../text/span';

/**
 * `plain`: read as written. `repaired`: the host rewrote lines and read again. `recovered`: the host fails; this is
 * what the text would give once mended, so that other checks have something to look at.
 */
export type ReadingKind = 'plain' | 'repaired' | 'recovered';

export interface Field {
  readonly key: string;
  readonly keySpan: Span;
  /** The value with its quotes, without a trailing comment or line end; empty where nothing is written. */
  readonly valueSpan: Span;
  /** The plain value that the host uses: text, number, boolean, null, list or map. */
  readonly value: unknown;
  readonly node: Node | null;
}

export interface Reading {
  readonly kind: ReadingKind;
  /** What was changed before reading, in offsets of the file. */
  readonly edits: readonly Edit[];
  /** Every entry at the top level, in file order; of duplicates the last one counts. */
  readonly fields: readonly Field[];
  /** All values by key, those that a merge key brought included. */
  readonly values: ReadonlyMap<string, unknown>;
  /** From an offset in the text that was read (such as a YAML node's) to the file. */
  readonly locate: (start: number, end: number) => Span;
}

/** Reads a header, after edits if given. The second answer says why there is no map. */
export const readHeader = (
  text: string,
  header: Span,
  kind: ReadingKind,
  edits: readonly Edit[] = [],
): { readonly reading: Reading | undefined; readonly yaml: Yaml } => {
  const relative = edits.map((edit) => ({
    ...edit,
    span: span(edit.span.start - header.start, edit.span.end - header.start),
  }));
  const yaml = readYaml(applyEdits(textAt(text, header), relative));
  if (!isRecord(yaml.value)) return { reading: undefined, yaml };
  const values = new Map(Object.entries(yaml.value));
  const locate = (start: number, end: number): Span =>
    span(offsetBefore(edits, start + header.start), offsetBefore(edits, end + header.start));
  const fields = entriesOf(yaml.document).map((entry) => fieldOf(text, entry, values, locate));
  return { reading: { kind, edits, fields, values, locate }, yaml };
};

/** The entry that counts, which is the last of its name. */
export const fieldNamed = (reading: Reading | undefined, key: string): Field | undefined =>
  reading?.fields.findLast((field) => field.key === key);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (
  text: string,
  entry: Entry,
  values: ReadonlyMap<string, unknown>,
  locate: Reading['locate'],
): Field => ({
  key: entry.key,
  keySpan: locate(entry.keySpan.start, entry.keySpan.end),
  valueSpan: withoutTail(text, locate(entry.valueSpan.start, entry.valueSpan.end)),
  value: values.get(entry.key),
  node: entry.node,
});
