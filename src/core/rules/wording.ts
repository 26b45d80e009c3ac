/** Words that several checks use: for what a value is where text was needed, and for lists of what is allowed. */
import type { WrongKind } from '../load/fault';

export const kindInWords: Readonly<Record<WrongKind, string>> = {
  missing: 'missing',
  empty: 'empty',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map',
};

/** `a, b or c`. */
export const anyOf = (words: readonly string[]): string => {
  const last = words.at(-1) ?? '';
  return words.length < 2 ? last : `${words.slice(0, -1).join(', ')} or ${last}`;
};

/** The beginning of a text, in one line that fits into a message. */
export const inBrief = (text: string, most = 40): string => {
  const line = text.replaceAll(/\s+/g, ' ').trim();
  if (line.length <= most) return line;
  const characters = [...line];
  return characters.length > most ? `${characters.slice(0, most).join('').trimEnd()}…` : line;
};
