/** What a key takes, in words and as fixes. */
import type { Host, Key } from '../hosts/host';
import type { Fix, Severity } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import type { Field } from '../load/reading';
import { leadingNumber } from '../load/taken';
import { writeValue } from './fieldEdits';
import { meantWord } from './meantWord';
import { anyOf } from './wording';

export const allowedIn = ({ accepts, type, values = [] }: Key, host: Host): string => {
  if (accepts?.of === 'count')
    return accepts.least === 1 ? 'a whole number above 0' : `a whole number of at least ${accepts.least}`;
  if (accepts?.of === 'names') return 'a list of names';
  if (accepts?.of === 'fields') return anyOf(pairsOf(accepts.fields));
  if (accepts?.of === 'text') return type === 'model' ? anyOf([...host.modelIds.families, 'inherit']) : 'some text';
  return anyOf(values.map(({ name }) => name));
};

/** The one that was meant where only its case, blanks or quotes differ, else each of them to choose from. */
export const writeOneOf = ({ text, host }: LoadedFile, field: Field, row: Key): readonly Fix[] => {
  const { values = [], accepts } = row;
  const write = (value: string, kind: Fix['kind']): Fix => ({
    title: `Write '${value}'`,
    kind,
    edits: [writeValue(text, field, value)],
  });
  const meant = meantWord(field.value, row);
  if (meant) return [write(meant.value.name, meant.isCertain ? 'safe' : 'suggestion')];
  if (accepts?.of === 'switch') return switchOf(field.value).map((value) => write(value, 'suggestion'));
  if (accepts?.of === 'text' && row.type === 'model') return [write('inherit', 'suggestion')];
  if (accepts?.of === 'fields') return [];
  return accepts?.of === 'words' && host.keys[field.key] ? values.map(({ name }) => write(name, 'suggestion')) : [];
};

/** `yes` and 1 are meant as true. */
const switchOf = (value: unknown): readonly string[] => {
  const word = String(value).trim().toLowerCase();
  if (['yes', 'on', 'y', '1', 'enabled', 'always'].includes(word)) return ['true'];
  return ['no', 'off', 'n', '0', 'disabled', 'never'].includes(word) ? ['false'] : ['true', 'false'];
};

const pairsOf = (fields: Readonly<Record<string, readonly string[]>>): readonly string[] =>
  Object.entries(fields).flatMap(([name, words]) => words.map((word) => `'${name}: ${word}'`));

interface Otherwise {
  readonly severity: Severity;
  readonly fixes: (text: string, field: Field) => readonly Fix[];
}

/** Whether a text says more than the number that is read: `1.000` is 1, `2k` is 2; `10 turns` is 10 all the same. */
export const readsOtherwise = (value: string, taken: number): Otherwise | undefined => {
  // What the repair kept as text is a comment to its author.
  const written = value.replace(/\s#.*$/s, '').trim();
  if (/^\+?\d+$/.test(written) || /^\d{1,3}([,_ ]\d{3})*$/.test(written)) return undefined;
  const meant = meantNumber(written);
  const isHarmless = meant === taken;
  return {
    severity: isHarmless ? 'information' : 'warning',
    fixes: (text, field) =>
      meant === undefined
        ? []
        : [
            {
              title: `Write ${meant}`,
              kind: isHarmless ? 'safe' : 'suggestion',
              edits: [writeValue(text, field, String(meant))],
            },
          ],
  };
};

const meantNumber = (written: string): number | undefined => {
  if (/^\d{1,3}([.' ]\d{3})+$/.test(written)) return Number(written.replaceAll(/\D/g, ''));
  const [, thousands] = /^(\d+(?:\.\d+)?) ?k\b/i.exec(written) ?? [];
  if (thousands !== undefined) return Number(thousands) * 1000;
  return /^\d+\D*$/.test(written) ? leadingNumber(written) : undefined;
};
