/** What a host leaves out of a value that it takes: items of a list that are no text, fields of a map that it does not know. */
import type { Accepts } from '../hosts/host';
import type { LoadedFile } from '../load/load';
import { type Field, fieldNamed, isRecord } from '../load/reading';
import { isField } from '../load/taken';
import { keyAt, nodeAt, treesOf } from '../load/trees';
import { isEmpty, type Span, withoutTail } from '../text/span';

export interface DroppedPart {
  readonly at: Span;
  readonly value: unknown;
}

export const droppedParts = (loaded: LoadedFile, { key, value }: Field, accepts: Accepts): readonly DroppedPart[] => {
  const steps = accepts.of === 'names' ? notText(value) : accepts.of === 'fields' ? strange(value, accepts.fields) : [];
  const reading = steps.length > 0 ? treesOf(loaded) : undefined;
  const field = fieldNamed(reading, key);
  if (!reading || !field) return [];
  return steps.map(([step, part]) => {
    const found =
      typeof step === 'string' ? keyAt(reading, field, [step]) : nodeAt(reading, field.node, [step], field.keySpan);
    const at = withoutTail(loaded.text, found);
    // An item without anything has no place of its own.
    return { at: isEmpty(at) ? field.keySpan : at, value: part };
  });
};

type Step = readonly [step: string | number, part: unknown];

const notText = (value: unknown): readonly Step[] =>
  Array.isArray(value) ? [...value.entries()].filter(([, item]) => typeof item !== 'string') : [];

const strange = (value: unknown, fields: Readonly<Record<string, readonly string[]>>): readonly Step[] =>
  isRecord(value) ? Object.entries(value).filter(([name, part]) => !isField(name, part, fields)) : [];
