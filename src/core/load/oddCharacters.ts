/** One pass over a text for characters that nobody sees or that are not what was meant; shared by the checks about them. */
import { findMojibake, type Mojibake } from '../text/mojibake';
import { remembering } from '../text/remembering';
import { type Span, span } from '../text/span';
import type { LoadedFile } from './load';
import { proseOf } from './prose';

export interface OddCharacters {
  readonly mojibake: readonly Mojibake[];
  /** U+FFFD and NUL, each row of them. */
  readonly lost: readonly Span[];
  /** Controls of direction and tags, each row of them. */
  readonly hidden: readonly Span[];
  /** Other characters without a shape, each row of the same one. */
  readonly invisible: readonly Span[];
}

/** For `concerns`. */
export const hasOdd =
  (kind: keyof OddCharacters) =>
  (loaded: LoadedFile): boolean =>
    oddCharactersOf(loaded)[kind].length > 0;

const nothing: OddCharacters = { mojibake: [], lost: [], hidden: [], invisible: [] };

/**
 * Blanks, printable ASCII and what is no matter of these checks; all others are, so that controls need not be spelt out.
 * `Â` to `ô` are how Windows-1252 shows the first byte of a character of UTF-8.
 */
const good = [
  '\\t\\n\\r -~',
  '\\u00a0-\\u00ac',
  '\\u00ae-\\u00c1',
  '\\u00f5-\\u180d',
  '\\u180f-\\u200a',
  '\\u200e-\\u2029',
  '\\u202f-\\u205f',
  '\\u2061-\\u2065',
  '\\u206a-\\udb3f',
  '\\udb41-\\ufefe',
  '\\uff00-\\ufffc',
  '\\ufffe\\uffff',
];
const suspect = `[^${good.join('')}]`;
const suspects = new RegExp(suspect);

export const oddCharactersOf = remembering((loaded: LoadedFile): OddCharacters => {
  const { text, fault } = loaded;
  // Of a file that nobody reads nothing is said, and UTF-16 is full of NUL.
  if (fault?.id === 'too-large' || fault?.id === 'utf-16') return nothing;
  if (!suspects.test(text)) return nothing;
  const mojibake = findMojibake(text, (offset) => proseOf(loaded).isQuoted(offset));
  const free = outside(mojibake);
  const rows = { lost: [] as Span[], hidden: [] as Span[], invisible: [] as Span[] };
  for (const { 0: row, index } of text.matchAll(rowsOfSuspects)) {
    const kind = kindOf(row);
    if (kind !== 'none' && free(index)) rows[kind].push(span(index, index + row.length));
  }
  return { mojibake, ...rows };
});

/** Directions and tags in rows, and each other suspect with those that are the same. */
const rowsOfSuspects = new RegExp(
  `[\\u202a-\\u202e\\u2066-\\u2069]+|(?:\\udb40[\\udc00-\\udc7f])+|[\\ufffd\\0]+|(${suspect})\\1*`,
  'g',
);

const kindOf = (row: string): 'lost' | 'hidden' | 'invisible' | 'none' => {
  if (/^[\ufffd\0]/.test(row)) return 'lost';
  if (/^[\u202a-\u202e\u2066-\u2069]|^\udb40[\udc00-\udc7f]/.test(row)) return 'hidden';
  return /^[\u00c2-\u00f4\udb40]/.test(row) ? 'none' : 'invisible';
};

/** Both lists are in the order of the text, and are asked in it. */
const outside = (mojibake: readonly Mojibake[]): ((offset: number) => boolean) => {
  let index = 0;
  return (offset) => {
    while ((mojibake[index]?.at.end ?? Number.POSITIVE_INFINITY) <= offset) index++;
    return (mojibake[index]?.at.start ?? Number.POSITIVE_INFINITY) > offset;
  };
};
