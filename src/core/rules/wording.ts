/** Words for what a value is where text was needed. */
import type { WrongKind } from '../load/fault';

export const kindInWords: Readonly<Record<WrongKind, string>> = {
  missing: 'missing',
  empty: 'empty',
  number: 'a number',
  boolean: 'true or false',
  list: 'a list',
  map: 'a map',
};
