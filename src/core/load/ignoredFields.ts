/** Keys and values that stand in a file and come to nothing, each with why. */
import type { Host, Key } from '../hosts/host';
import { own } from '../text/own';
import type { LoadedFile } from './load';
import { nearMiss } from './nearMiss';
import { type Field, fieldNamed, type Reading } from './reading';
import { takenValue } from './taken';

export interface Ignored extends Why {
  readonly field: Field;
}

/** In the order of the file. */
export const ignoredFields = ({ host, reading, agent }: LoadedFile): readonly Ignored[] => {
  if (!reading) return [];
  const isTaken = (field: Field, row: Key): boolean =>
    field.key === 'color' ? agent?.color !== undefined : takenValue(field.value, row) !== undefined;
  return reading.fields.flatMap((field) => {
    const why = whyIgnored(field, reading, host, isTaken);
    return why === undefined ? [] : [{ field, ...why }];
  });
};

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
