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
const bytes = new Map([...upper].map((character, index) => [character, 0x80 + index]));

const decoder = { 2: 0xc0, 3: 0xe0, 4: 0xf0 } as const;

/** In the order of the text. Text in backticks is about encodings, and skipped. */
export const findMojibake = (text: string): readonly Mojibake[] => {
  const found = [...candidates(text)];
  const kinds = { letters: new Set<string>(), symbols: 0, others: 0 };
  for (const { kind, bad } of found) {
    if (kind === 'letter') kinds.letters.add(bad);
    else if (kind === 'symbol') kinds.symbols++;
    else kinds.others++;
  }
  const isCertain = { symbol: true, letter: kinds.letters.size >= 2 || kinds.symbols > 0, other: kinds.others >= 3 };
  return found
    .filter(({ kind }) => isCertain[kind])
    .map(({ at, bad, good }) => ({ at, bad, good: decodedAgain(good) }));
};

interface Candidate extends Mojibake {
  readonly kind: 'symbol' | 'letter' | 'other';
}

function* candidates(text: string): Generator<Candidate> {
  for (const run of text.matchAll(/[\u0080-\uffff]{2,}/g)) {
    if (text[run.index - 1] === '`') continue;
    yield* inRun(run[0], run.index);
  }
}

function* inRun(run: string, start: number): Generator<Candidate> {
  for (let at = 0; at < run.length; ) {
    const sequence = sequenceAt(run, at);
    if (!sequence) {
      at++;
      continue;
    }
    yield {
      at: span(start + at, start + at + sequence.length),
      bad: run.slice(at, at + sequence.length),
      good: sequence.good,
      kind: kindOf(sequence),
    };
    at += sequence.length;
  }
}

interface Sequence {
  readonly length: number;
  readonly good: string;
}

const sequenceAt = (run: string, at: number): Sequence | undefined => {
  for (const length of [4, 3, 2] as const) {
    const values = [...run.slice(at, at + length)].map(byteOf);
    if (values.length !== length || values.some((value) => value === undefined)) continue;
    const point = codePoint(values as readonly number[], length);
    if (point !== undefined) return { length, good: String.fromCodePoint(point) };
  }
  return undefined;
};

const byteOf = (character: string): number | undefined => {
  const known = bytes.get(character);
  if (known !== undefined) return known;
  const code = character.charCodeAt(0);
  return code >= 0xa0 && code <= 0xff ? code : undefined;
};

/** The code point of a valid UTF-8 sequence of exactly this length; overlong forms and surrogates are none. */
const codePoint = ([lead = 0, ...rest]: readonly number[], length: 2 | 3 | 4): number | undefined => {
  const mark = decoder[length];
  const room = length === 2 ? 0x1f : length === 3 ? 0x0f : 0x07;
  if ((lead & ~room) !== mark || rest.some((value) => (value & 0xc0) !== 0x80)) return undefined;
  const point = rest.reduce((sum, value) => (sum << 6) | (value & 0x3f), lead & room);
  const least = length === 2 ? 0x80 : length === 3 ? 0x800 : 0x10000;
  if (point < least || point > 0x10ffff || (point >= 0xd800 && point <= 0xdfff)) return undefined;
  return point;
};

const kindOf = ({ length, good }: Sequence): Candidate['kind'] => {
  if (length === 2) return /\p{Script=Latin}/u.test(good) ? 'letter' : 'symbol';
  return /[\p{P}\p{S}\p{Sc}\p{Extended_Pictographic}]|[\ufe00-\ufe0f]|\u200d/u.test(good) ? 'symbol' : 'other';
};

/** Text may have gone through the wrong encoding twice. */
const decodedAgain = (text: string): string => {
  const sequence = sequenceAt(text, 0);
  return sequence && sequence.length === text.length ? sequence.good : text;
};
