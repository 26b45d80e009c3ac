/** Keys and values that stand in a file and come to nothing, each with why. */
import type { Host, Key } from '../../core/hosts/host';
import { own } from '../../core/load/effectiveTools';
import type { LoadedFile } from '../../core/load/load';
import { nearMiss } from '../../core/load/nearMiss';
import { type Field, fieldNamed, type Reading } from '../../core/load/reading';
import { takenValue } from '../../core/load/taken';
import type { EffectiveRow } from '../../protocol/server';
import type { Placing } from './placing';

export function* ignoredRows({ host, reading, agent }: LoadedFile, place: Placing): Generator<EffectiveRow> {
  if (!reading) return;
  const isTaken = (field: Field, row: Key): boolean =>
    field.key === 'color' ? agent?.color !== undefined : takenValue(field.value, row) !== undefined;
  const found = reading.fields.flatMap((field) => {
    const why = whyIgnored(field, reading, host, isTaken);
    return why === undefined ? [] : [{ field, ...why }];
  });
  const keys = found.filter(({ isValue }) => !isValue);
  if (keys.length > 0) {
    const items = keys.map(({ field, why }) => place(field.key, { state: 'lost', why, at: field.keySpan }));
    yield { term: 'Keys', text: null, items, note: null };
  }
  const values = found.filter(({ isValue }) => isValue);
  if (values.length === 0) return;
  const items = values.map(({ field, why }) => place(field.key, { state: 'lost', why, at: field.valueSpan }));
  yield { term: 'Values', text: null, items, note: null };
}

interface Why {
  readonly why: string;
  /** The key is known, and its value is not taken. */
  readonly isValue: boolean;
}

const whyIgnored = (
  field: Field,
  reading: Reading,
  host: Host,
  isTaken: (field: Field, row: Key) => boolean,
): Why | undefined => {
  const { key } = field;
  if (fieldNamed(reading, key) !== field)
    return { why: 'the key is there again below, and the last one counts', isValue: false };
  const row = own<Key>(host.keys, key);
  if (!row) return unreadKey(key, reading, host);
  if (host.inertKeys.includes(key)) {
    const instead = own(host.insteadOfInert, key);
    return { why: `not read in an agent of a plugin${instead === undefined ? '' : `; ${instead}`}`, isValue: false };
  }
  if (!row.accepts || isTaken(field, row)) return undefined;
  const clause = row.whenDropped ?? row.whenIgnored ?? 'the default applies';
  return { why: `${host.title} does not take this value, so ${clause}`, isValue: true };
};

/** A key that stands in for a missing description is read, unless there is one. */
const unreadKey = (key: string, reading: Reading, host: Host): Why | undefined => {
  if (host.descriptionFallbacks.includes(key) && !reading.values.get('description')) return undefined;
  return { why: unreadText(key, reading, host), isValue: false };
};

const unreadText = (key: string, reading: Reading, host: Host): string => {
  const near = nearMiss(key, reading, host);
  if (near) {
    const clause = own<Key>(host.keys, near.key)?.whenIgnored;
    return `not read${clause === undefined ? '' : `, so ${clause}`}; ${near.key} was probably meant`;
  }
  if (host.hooks.events.includes(key)) return 'not read here; it belongs below hooks';
  if (host.foreignKeys.includes(key)) return 'not read; a key of other programs';
  return host.noteKeys.includes(key) ? 'not read; a note for people' : 'not read';
};
