import { editorBuiltIns } from '../hosts/editorBuiltIns';
import type { Accepts, Host, Key } from '../hosts/host';
import { defineRule, type Overlap } from '../lint/rule';
import { placeOf } from '../load/decide';
import type { LoadedFile } from '../load/load';
import { type Field, fieldNamed } from '../load/reading';
import { takenValue } from '../load/taken';
import { own } from '../text/own';
import { allowedIn, readsOtherwise, writeOneOf } from './allowedValues';
import { droppedParts } from './droppedParts';
import { removeField } from './fieldEdits';
import { quotedAway } from './quotedAway';
import { inBrief } from './wording';

export const valueNotApplied = defineRule({
  id: 'value-not-applied',
  summary: 'Disallow values that the host drops',
  group: 'values',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    ignored: "{host} ignores this value of '{key}', so {clause}; use {allowed}.",
    number: "{host} takes a number for '{key}', but then {clause}; use {allowed}.",
    begins: "{host} reads '{value}' as {number} in '{key}'; write the number alone.",
    usual: "{host} ignores '{value}' for '{key}', which is how it is without the key; remove it.",
    item: "{host} drops this item of '{key}' because it is {kind}; {action}.",
    field: "{host} ignores this field of '{key}', so the default applies; use {allowed}.",
  },
  concerns: ({ reading, host }) => reading?.fields.some(({ key }) => judgedKey(key, host) !== undefined) === true,

  *check({ loaded }) {
    for (const judged of judgedFields(loaded)) {
      const taken = takenValue(judged.field.value, judged.row);
      if (isHarmless(judged)) yield harmless(judged, loaded);
      else if (taken === undefined) yield ignored(judged, loaded);
      else yield* partly(judged, taken, loaded);
    }
  },
});

interface Judged {
  readonly field: Field;
  readonly row: Key;
  readonly accepts: Accepts;
}

/** Colours and modes have checks of their own. */
const judgedElsewhere = new Set(['color', 'permissionMode']);

const judgedKey = (key: string, { keys, inertKeys }: Host): Pick<Judged, 'row' | 'accepts'> | undefined => {
  const row = own<Key>(keys, key);
  if (!row?.accepts || judgedElsewhere.has(key) || inertKeys.includes(key)) return undefined;
  return { row, accepts: row.accepts };
};

const judgedFields = (loaded: LoadedFile): readonly Judged[] => {
  const { reading, host } = loaded;
  const changed = quotedAway(loaded);
  return (reading?.fields ?? []).flatMap((field) => {
    const { key, value } = field;
    const judged = judgedKey(key, host);
    if (!judged || changed.has(key) || fieldNamed(reading, key) !== field) return [];
    const isInert = own(host.inertValues, key)?.some((word) => word === value) === true;
    return isInert ? [] : [{ field, ...judged }];
  });
};

const placeAnd = ({ field }: Judged) => ({ at: placeOf(field, field.keySpan), overlap: overlapOf(field) });

/** The editor judges some of these keys as well. */
const overlapOf = ({ key, value }: Field): Overlap =>
  Object.hasOwn(editorBuiltIns.values, key) && value !== null ? 'same' : 'none';

const isHarmless = ({ field, accepts }: Judged): boolean =>
  accepts.of === 'words' && accepts.harmless?.some((word) => word === field.value) === true;

const harmless = (judged: Judged, { host, text }: LoadedFile) => {
  const { key, value } = judged.field;
  const data = { host: host.title, key, value: String(value) };
  const fixes = [{ title: `Remove '${key}'`, kind: 'suggestion', edits: [removeField(text, judged.field)] }] as const;
  return { ...placeAnd(judged), message: 'usual', severity: 'information', data, fixes } as const;
};

const ignored = (judged: Judged, loaded: LoadedFile) => {
  const { field, row } = judged;
  const clause = row.whenDropped ?? row.whenIgnored ?? 'the default applies';
  const data = { host: loaded.host.title, key: field.key, clause, allowed: allowedIn(row, loaded.host) };
  const fixes = writeOneOf(loaded, field, row);
  // An empty key says nothing that could be lost.
  const severity = field.value === null ? 'information' : 'warning';
  return { ...placeAnd(judged), message: 'ignored', severity, data, fixes } as const;
};

/** Of a value that is taken, what is not. */
function* partly(judged: Judged, taken: unknown, loaded: LoadedFile) {
  const { field, row, accepts } = judged;
  const { key, value } = field;
  const base = { host: loaded.host.title, key };
  const allowed = allowedIn(row, loaded.host);
  if (accepts.of === 'words' && typeof taken === 'number') {
    const data = { ...base, clause: accepts.whenNumber ?? '', allowed };
    const fixes = writeOneOf(loaded, field, row);
    yield { ...placeAnd(judged), message: 'number', data, fixes } as const;
  }
  const otherwise =
    accepts.of === 'count' && typeof value === 'string' && typeof taken === 'number'
      ? readsOtherwise(value, taken)
      : undefined;
  if (otherwise) {
    const data = { ...base, value: inBrief(String(value)), number: Number(taken) };
    const fixes = otherwise.fixes(loaded.text, field);
    yield { ...placeAnd(judged), message: 'begins', severity: otherwise.severity, data, fixes } as const;
  }
  for (const part of droppedParts(loaded, field, accepts)) {
    if (accepts.of === 'names') yield { message: 'item', at: part.at, ...itemWords(part.value, base) } as const;
    else yield { message: 'field', at: part.at, data: { ...base, allowed } } as const;
  }
}

const itemWords = (item: unknown, base: { readonly host: string; readonly key: string }) =>
  item === null
    ? ({ severity: 'information', data: { ...base, kind: 'empty', action: 'remove it' } } as const)
    : ({ severity: 'warning', data: { ...base, kind: 'no text', action: 'put it in quotes' } } as const);
