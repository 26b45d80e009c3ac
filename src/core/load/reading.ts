/** The fields that a host gets out of a header, each tied to its place in the file. */
import type { Node } from 'yaml';
import { type Entry, readYaml, type Yaml } from '../source/yaml';
import { applyEdits, type Edit, offsetsBefore } from '../text/edit';
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
}

export interface Reading {
  readonly kind: ReadingKind;
  /** What was read, in the file. */
  readonly header: Span;
  /** What was changed before reading, in offsets of the file. */
  readonly edits: readonly Edit[];
  /** Every entry at the top level, in file order; of duplicates the last one counts. */
  readonly fields: readonly Field[];
  /** All values by key, those that a merge key brought included. */
  readonly values: ReadonlyMap<string, unknown>;
  /** From an offset in the text that was read (such as a YAML node's) to the file. */
  readonly locate: (start: number, end: number) => Span;
}

/** A field with its tree, which is needed while a file is loaded, and would be most of the memory afterwards. */
export interface ParsedField extends Field {
  readonly node: Node | null;
}

export interface ParsedReading extends Reading {
  readonly fields: readonly ParsedField[];
}

/** The reading without its trees. */
export const withoutTrees = (reading: ParsedReading): Reading => ({
  ...reading,
  fields: reading.fields.map(withoutTree),
});

export const withoutTree = ({ key, keySpan, valueSpan, value }: ParsedField): Field => ({
  key,
  keySpan,
  valueSpan,
  value,
});

/** Reads a header, after edits if given. The second answer says why there is no map. */
export const readHeader = (
  text: string,
  header: Span,
  kind: ReadingKind,
  edits: readonly Edit[] = [],
): { readonly reading: ParsedReading | undefined; readonly yaml: Yaml } => {
  const relative = edits.map((edit) => ({
    ...edit,
    span: span(edit.span.start - header.start, edit.span.end - header.start),
  }));
  const yaml = readYaml(applyEdits(textAt(text, header), relative));
  if (!isRecord(yaml.value)) return { reading: undefined, yaml };
  const values = new Map(Object.entries(yaml.value));
  const before = offsetsBefore(edits);
  const locate = (start: number, end: number): Span => span(before(start + header.start), before(end + header.start));
  const fields = yaml.entries().map((entry) => fieldOf(text, entry, values, locate));
  return { reading: { kind, header, edits, fields, values, locate }, yaml };
};

/** The entry that counts, which is the last of its name. */
export const fieldNamed = <Kind extends Field>(
  reading: { readonly fields: readonly Kind[] } | undefined,
  key: string,
): Kind | undefined => reading?.fields.findLast((field) => field.key === key);

export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const fieldOf = (
  text: string,
  entry: Entry,
  values: ReadonlyMap<string, unknown>,
  locate: Reading['locate'],
): ParsedField => ({
  key: entry.key,
  keySpan: locate(entry.keySpan.start, entry.keySpan.end),
  valueSpan: withoutTail(text, locate(entry.valueSpan.start, entry.valueSpan.end)),
  value: values.get(entry.key),
  node: entry.node,
});
