/** What a host makes of the value of a key: the value that it takes, or nothing. */
import type { Accepts, Key } from '../hosts/host';
import { own } from '../text/own';
import { isRecord } from './reading';

/** Undefined where the value is dropped. Two values with the same answer are the same to the host. */
export const takenValue = (value: unknown, key: Key): unknown => {
  const { accepts } = key;
  return accepts ? taking[accepts.of](value, key, accepts) : value;
};

/** The number at the start of a text, as the host reads it: `10 turns` is 10, `1,000` is 1000, `1.000` is 1. */
export const leadingNumber = (text: string): number | undefined => {
  const [found] = leading.exec(text) ?? [];
  if (found === undefined) return undefined;
  return Math.trunc(Number(found.replaceAll(/[,_ ]/g, '')));
};

/** Seen to run with 0 before each sign: groups of three digits and exponents count, other signs end the number. */
const leading = /^\s*[-+]?\d+(?:[,_ ]\d{3}(?!\d))*(?:\.\d+)?(?:e[-+]?\d+)?/i;

type Taking = (value: unknown, key: Key, accepts: Accepts) => unknown;

const ofWords: Taking = (value, { values = [] }, accepts) => {
  if (accepts.of !== 'words') return undefined;
  const text = Array.isArray(value) && value.length === 1 && accepts.inAnyCase ? value[0] : value;
  if (accepts.whenNumber !== undefined) {
    const number = typeof text === 'number' && Number.isFinite(text) ? Math.trunc(text) : numberIn(text);
    if (number !== undefined) return number;
  }
  if (typeof text !== 'string') return undefined;
  const word = accepts.inAnyCase ? text.toLowerCase() : text;
  return values.find(({ name }) => name === word)?.name ?? own(accepts.also ?? {}, word);
};

const ofCount: Taking = (value, _, accepts) => {
  const number = numberIn(Array.isArray(value) ? value.join(',') : value);
  return accepts.of === 'count' && number !== undefined && number >= accepts.least ? number : undefined;
};

/** A bare number must be whole; of a text the whole part counts. */
const numberIn = (value: unknown): number | undefined => {
  if (typeof value === 'number') return Number.isInteger(value) ? value : undefined;
  return typeof value === 'string' ? leadingNumber(value) : undefined;
};

const ofNames: Taking = (value) => {
  if (typeof value === 'string') return value;
  if (!Array.isArray(value)) return undefined;
  return value.filter((item) => typeof item === 'string');
};

const ofFields: Taking = (value, _, accepts) =>
  accepts.of === 'fields' && isRecord(value)
    ? Object.fromEntries(Object.entries(value).filter(([name, word]) => isField(name, word, accepts.fields)))
    : undefined;

export const isField = (name: string, word: unknown, fields: Readonly<Record<string, readonly string[]>>): boolean =>
  Object.entries(fields).some(
    ([field, words]) => plainName(field) === plainName(name) && words.some((known) => known === word),
  );

const plainName = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');

const taking: Readonly<Record<Accepts['of'], Taking>> = {
  words: ofWords,
  switch: (value) =>
    value === true || value === 'true' ? true : value === false || value === 'false' ? false : undefined,
  count: ofCount,
  text: (value) => (typeof value === 'string' && value.trim() !== '' ? value.trim() : undefined),
  names: ofNames,
  fields: ofFields,
};
