/** Where Claude Code's own YAML parser reads a text differently from ours. Every line of this file was seen to run. */
import { type Document, isMap, isScalar, isSeq, type Pair, parseDocument, Scalar, visit } from 'yaml';
import { type Span, span } from '../text/span';
import { aliasesOf } from './aliases';

export interface Refusal {
  readonly message: string;
  readonly at: Span;
}

/** A carriage return without a line feed ends a line there. Offsets stay. */
export const withLineFeeds = (text: string): string => text.replaceAll(/\r(?!\n)/g, '\n');

/**
 * Our parser goes one level down the stack for each. Near its end V8 does not throw but ends the process, if a regular
 * expression has to be compiled there; so no text is let that far.
 */
const mostLevels = 400;

/** `- - - a` is three lists inside one another. */
const manyItems = /(?:[-?][ \t]+){400}/;

/**
 * Nesting at which our parser needs minutes, or brings the process down while it runs out of its stack. The hosts' own
 * goes further, but nobody writes that.
 */
export const isTooDeep = (text: string): boolean => {
  let [depth, deepest, explicit] = [0, 0, 0];
  for (const { 0: mark } of text.matchAll(/[[{\]}]|(?<=^|\s)\?(?=\s)/g)) {
    if (mark === '?') explicit++;
    else depth = Math.max(0, depth + (mark === '[' || mark === '{' ? 1 : -1));
    deepest = Math.max(deepest, depth);
  }
  return deepest > mostLevels || explicit > 100 || manyItems.test(text);
};

/** It gives up at a NUL wherever it stands, comments included. */
export const nulRefusal = (text: string): Refusal | undefined => {
  const at = text.indexOf('\0');
  return at === -1 ? undefined : { message: 'A NUL character stands here.', at: span(at, at + 1) };
};

/**
 * The text with one more line feed for each CRLF inside quotes, in place of its carriage return: `"a⏎b"` in a file
 * with CRLF is two lines there, and one line `a b` with LF. Undefined where nothing is to be changed.
 */
export const withQuotedBreaks = (text: string, document: Document): string | undefined => {
  if (!text.includes('\r\n')) return undefined;
  const returns = new Set<number>();
  visit(document, {
    Scalar: (_, { type, range }) => {
      if ((type !== 'QUOTE_DOUBLE' && type !== 'QUOTE_SINGLE') || !range) return;
      // Of several line ends in a row only the first counts twice.
      for (const { index } of text.slice(range[0], range[1]).matchAll(/\r\n(?:[ \t]*\r?\n)*/g))
        returns.add(range[0] + index);
    },
  });
  return returns.size === 0
    ? undefined
    : text.replaceAll(/\r/g, (found, at: number) => (returns.has(at) ? '\n' : found));
};

/** Whether it accepts what our parser calls an error. */
export const isAccepted = (code: string, at: number, text: string): boolean => {
  if (code === 'KEY_OVER_1024_CHARS') return true;
  if (code === 'BAD_SCALAR_START') return text[at] === ',';
  return code === 'MULTIPLE_DOCS' && hasEndMarksOnly(text);
};

/** What it refuses and our parser accepts: `a: [b]: c` on one line, and half a surrogate pair as an escape. */
export const firstRefusal = (text: string, document: Document): Refusal | undefined => {
  if (!/[\]}]\s*:|\\[uU]/.test(text)) return undefined;
  let found: Refusal | undefined;
  visit(document, {
    Map: (_, { items, flow }) => {
      const colon = flow ? undefined : secondColon(text, items);
      if (colon === undefined) return undefined;
      found = { message: 'A second colon stands behind the value.', at: span(colon, colon + 1) };
      return visit.BREAK;
    },
    Scalar: (_, { value, range }) => {
      if (typeof value !== 'string' || !range || !/\p{Cs}/u.test(value)) return undefined;
      found = { message: 'Half a surrogate pair is no character.', at: span(range[0], range[1]) };
      return visit.BREAK;
    },
  });
  return found;
};

/** Our parser makes `a: [b]` and a pair without a key of `a: [b]: c`. */
const secondColon = (text: string, pairs: readonly Pair[]): number | undefined => {
  const starts = pairs.map(({ key }) => (isScalar(key) && key.range ? key.range : undefined));
  const found = starts.find((range, index) => {
    const before = starts[index - 1];
    return range && before && range[0] === range[1] && !text.slice(before[0], range[0]).includes('\n');
  });
  return found?.[0];
};

const ignoredTags = new Set(['int', 'float', 'bool', 'null', 'merge'].map((name) => `tag:yaml.org,2002:${name}`));

/** Of the tags only `!!str` counts: `!!int "5"` is text, since it stands in quotes, and `!!float 5` a number. */
export const ignoreTags = (text: string, document: Document): void => {
  if (!text.includes('!')) return;
  visit(document, {
    Scalar: (_, node) => {
      if (node.tag === undefined || !ignoredTags.has(node.tag)) return;
      const { source = '', type } = node;
      const plain = type === 'PLAIN' ? parseDocument(source).contents : undefined;
      node.value = isScalar(plain) ? plain.value : source;
    },
  });
};

/**
 * `<<` merges maps there, in quotes too. With anything else it is an ordinary key, and what is no map in a list is
 * passed over; our parser throws. Our parser merges by a key that is not in quotes.
 */
export const settleMerges = (text: string, document: Document): void => {
  if (!text.includes('<<')) return;
  const resolved = aliasesOf(document);
  visit(document, {
    Pair: (_, pair) => {
      const { key, value } = pair;
      if (!isScalar(key) || (key.value !== '<<' && !('addToJSMap' in key))) return;
      const source = resolved(value);
      if (isSeq(source)) source.items = source.items.filter((item) => isMap(resolved(item)));
      const type = isMap(source) || isSeq(source) ? 'PLAIN' : 'QUOTE_DOUBLE';
      pair.key = Object.assign(new Scalar('<<'), { range: key.range, type });
    },
  });
};

/** `...` may be repeated at the end. */
const hasEndMarksOnly = (text: string): boolean => {
  const lines = text.split('\n');
  const first = lines.findIndex((line) => line.startsWith('...'));
  return first !== -1 && lines.slice(first).every((line) => /^(\.\.\.)?\s*(#.*)?$/.test(line));
};
