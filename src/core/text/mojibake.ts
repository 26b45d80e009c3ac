/** Finds UTF-8 text that was once read as Windows-1252, and what it was. */
import { type Span, span } from './span';

export interface Mojibake {
  readonly at: Span;
  readonly bad: string;
  readonly good: string;
}

/**
 * The 27 characters of Windows-1252 between 0x80 and 0x9F. Our own table, because some JavaScript engines decode
 * windows-1252 as Latin-1. The five undefined bytes stand for the controls U+0081, 8D, 8F, 90 and 9D.
 */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';

/** Of bytes, each as the character of its number; undefined where one of them is no character. */
export const fromWindows1252 = (bytes: string): string | undefined => {
  const text = bytes.replaceAll(/[\u0080-\u009f]/g, (byte) => upper[byte.charCodeAt(0) - 0x80] ?? byte);
  return /[\u0080-\u009f]/.test(text) ? undefined : text;
};
const bytes = new Map([...upper].map((character, index) => [character, 0x80 + index]));

/** In the order of the text. `isQuoted`: the offset lies between backticks, and so in text about encodings. */
export const findMojibake = (
  text: string,
  isQuoted: (offset: number) => boolean = () => false,
): readonly Mojibake[] => {
  const found = [...rejoined([...candidates(text, isQuoted)])];
  const kinds = { letters: new Set<string>(), symbols: 0, others: 0 };
  for (const { kind, bad } of found) {
    if (kind === 'letter') kinds.letters.add(bad);
    else if (kind === 'symbol') kinds.symbols++;
    else kinds.others++;
  }
  const isCertain = { symbol: true, letter: kinds.letters.size >= 2 || kinds.symbols > 0, other: kinds.others >= 3 };
  return found.filter(({ kind }) => isCertain[kind]).map(({ at, bad, good }) => ({ at, bad, good }));
};

interface Candidate extends Mojibake {
  readonly kind: 'symbol' | 'letter' | 'other';
}

/** A lead byte, which Windows-1252 shows as the letter of the same number, and bytes that continue it. */
const sequence = new RegExp(`[\\u00c2-\\u00f4][\\u00a0-\\u00bf${upper}]{1,3}`, 'g');

function* candidates(text: string, isQuoted: (offset: number) => boolean): Generator<Candidate> {
  for (const { 0: run, index } of text.matchAll(sequence)) {
    const decoded = decodedStart(run);
    if (!decoded || isQuoted(index)) continue;
    const bad = run.slice(0, decoded.length);
    yield { at: span(index, index + bad.length), bad, good: decoded.good, kind: kindOf(decoded) };
  }
}

/** Text may have gone through the wrong encoding twice: what neighbours stand for is decoded once more. */
function* rejoined(found: readonly Candidate[]): Generator<Candidate> {
  for (let index = 0; index < found.length; ) {
    const joined = [4, 3, 2].map((count) => twiceDecoded(found.slice(index, index + count), count)).find(Boolean);
    const candidate = joined?.candidate ?? found[index];
    if (candidate) yield candidate;
    index += joined?.count ?? 1;
  }
}

const twiceDecoded = (group: readonly Candidate[], count: number) => {
  const [first, last] = [group[0], group.at(-1)];
  const bad = group.map((each) => each.bad).join('');
  if (!first || !last || group.length !== count || last.at.end - first.at.start !== bad.length) return undefined;
  const half = group.map(({ good }) => good).join('');
  const decoded = decodedStart(half);
  if (decoded?.length !== half.length) return undefined;
  const candidate = { at: span(first.at.start, last.at.end), bad, good: decoded.good, kind: kindOf(decoded) };
  return { candidate, count };
};

interface Decoded {
  readonly length: number;
  readonly good: string;
}

const decodedStart = (run: string): Decoded | undefined => {
  const length = lengthOf(run.charCodeAt(0));
  const values = [...run.slice(0, length)].map(byteOf);
  if (values.length !== length || values.includes(-1)) return undefined;
  const point = codePoint(values, length);
  return point === undefined ? undefined : { length, good: String.fromCodePoint(point) };
};

const lengthOf = (lead: number): 2 | 3 | 4 => (lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4);

/** -1 for a character that no byte of Windows-1252 gives. */
const byteOf = (character: string): number => {
  const code = character.charCodeAt(0);
  return bytes.get(character) ?? (code >= 0xa0 && code <= 0xff ? code : -1);
};

/** The code point of a valid UTF-8 sequence of exactly this length; overlong forms and surrogates are none. */
const codePoint = ([lead = 0, ...rest]: readonly number[], length: 2 | 3 | 4): number | undefined => {
  if (rest.some((value) => (value & 0xc0) !== 0x80)) return undefined;
  const room = length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07;
  const point = rest.reduce((sum, value) => (sum << 6) | (value & 0x3f), lead & room);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return point;
};

const kindOf = ({ length, good }: Decoded): Candidate['kind'] => {
  // `„MENÜ“` holds a chance sequence that would give a letter of another script.
  if (length === 2) return /\p{Script=Latin}|[\u00a0-\u00bf]/u.test(good) ? 'letter' : 'other';
  return /[\p{P}\p{S}\p{Sc}\p{Extended_Pictographic}]|[\ufe00-\ufe0f]|\u200d/u.test(good) ? 'symbol' : 'other';
};
