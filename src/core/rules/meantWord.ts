/** Which of the words that a key takes was meant by one that it does not take. */
import type { Key, Value } from '../hosts/host';
import { nearest } from '../text/nearest';
import { own } from '../text/own';

export interface Meant {
  readonly value: Value;
  /** Only case, blanks, hyphens or quotes differ. */
  readonly isCertain: boolean;
}

export const meantWord = (written: unknown, { values = [], meant = {} }: Key): Meant | undefined => {
  if (typeof written !== 'string') return undefined;
  const wanted = plainWord(written);
  const same = values.find(({ name }) => plainWord(name) === wanted);
  if (same) return { value: same, isCertain: true };
  const known = own(meant, wanted) ?? (wanted.length >= shortest ? nearest(wanted, values.map(toPlain)) : undefined);
  const value = values.find(({ name }) => known !== undefined && plainWord(name) === plainWord(known));
  return value && !value.isUnadvised ? { value, isCertain: false } : undefined;
};

/** Shorter words are near something by chance. */
const shortest = 4;

const plainWord = (word: string): string => word.toLowerCase().replaceAll(/[-_\s"']/g, '');

const toPlain = ({ name }: Value): string => plainWord(name);
