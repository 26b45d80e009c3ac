/** How one stretch of a header that cannot be read is mended: why it fails, and the edits that keep what was meant. */
import { readYaml } from '../source/yaml';
import type { Edit } from '../text/edit';
import { span } from '../text/span';
import { isBlank, type Line } from './lines';
import { continuationOf, type Region } from './regions';

/** In the order in which they are looked for. */
export type Cause =
  | 'shared-line'
  | 'wrong-colon'
  | 'never-closed'
  | 'document-end'
  | 'continues-at-column-0'
  | 'colon-in-continuation'
  | 'bad-escape'
  | 'quote-not-closed'
  | 'text-around-quotes'
  | 'starts-like-a-list'
  | 'ends-in-colon'
  | 'space-around-colon'
  | 'line-separator'
  | 'colon-in-value'
  | 'nested-colon'
  | 'nested'
  | 'other';

export const causeOf = (region: Region): Cause => {
  const { value } = region;
  const rest = continuationOf(region);
  if (colonOf(region).written !== ':') return 'wrong-colon';
  if (rest.some(({ text }) => !/^\s/.test(text) && !text.startsWith('#'))) return 'continues-at-column-0';
  if (/[\u2028\u2029]/.test(value)) return 'line-separator';
  if (hasSpaceFault(region)) return 'space-around-colon';
  if (/^"(?:[^"\\]|\\.)*"$/.test(value) && rest.length === 0) return 'bad-escape';
  if (/^["']/.test(value)) return isClosed(value) ? 'text-around-quotes' : 'quote-not-closed';
  if (value !== '' && rest.some(({ text }) => /:(\s|$)/.test(text))) return 'colon-in-continuation';
  if (value === '' && rest.length > 0) return rest.some(isNestedColon) ? 'nested-colon' : 'nested';
  if (/^[-?](\s|$)/.test(value)) return 'starts-like-a-list';
  if (value.endsWith(':')) return rest.length > 0 ? 'colon-in-continuation' : 'ends-in-colon';
  if (value.includes(': ')) return rest.length > 0 ? 'colon-in-continuation' : 'colon-in-value';
  return 'other';
};

/** Edits in offsets of the file. Line ends, order and comments of other keys stay. */
export const mend = (region: Region, cause: Cause): readonly Edit[] => {
  if (cause === 'nested') return [];
  if (cause === 'nested-colon') return region.lines.slice(1).flatMap(quoteNested);
  if (continuationOf(region).length > 0) return [...keySpacing(region), ...foldIntoBlock(region)];
  const isFine = cause === 'space-around-colon' || cause === 'wrong-colon';
  const needsQuotes = !isFine || readYaml(`key: ${region.value}`).errors.length > 0;
  return [...keySpacing(region), ...(needsQuotes ? quoteLine(region) : [])];
};

/**
 * One double-quoted line. A value that is already between quotes of either kind keeps its meaning, and only what is
 * inside is escaped: `"he said "hi" ok"` becomes `"he said \"hi\" ok"`. A quote without its partner is dropped.
 */
export const doubleQuoted = (value: string): string => {
  const inner = withoutQuotes(value);
  const escaped = value.startsWith('"') ? escapeLoosely(inner) : inner.replaceAll(/[\\"]/g, '\\$&');
  return `"${escaped.replaceAll(/[\u2028\u2029]/g, ' ')}"`;
};

const hasSpaceFault = ({ lines, key }: Region): boolean => {
  const after = lines[0]?.text.slice(key.length) ?? '';
  return /^\s+:/.test(after) || /^:[^\s]/.test(after);
};

const keySpacing = (region: Region): readonly Edit[] => {
  const { gap, written, isGlued } = colonOf(region);
  const start = region.keySpan.end;
  const removed = gap === '' ? [] : [{ span: span(start, start + gap.length), text: '' }];
  const colon = start + gap.length;
  const space = isGlued ? ' ' : '';
  if (written !== ':') return [...removed, { span: span(colon, colon + 1), text: `:${space}` }];
  return isGlued ? [...removed, insertion(colon + 1, space)] : removed;
};

/** The colon behind a key, as it is written. */
const colonOf = ({ lines, key }: Region) => {
  const [, gap = '', written = ':', next = ' '] =
    /^(\s*)([:\u2236\ufe55\uff1a])(.?)/.exec(lines[0]?.text.slice(key.length) ?? '') ?? [];
  return { gap, written, isGlued: next !== '' && /\S/.test(next) };
};

const quoteLine = ({ value, valueStart }: Region): readonly Edit[] =>
  value === '' ? [] : [{ span: span(valueStart, valueStart + value.length), text: doubleQuoted(value) }];

/** `key: text` and what follows becomes `key: |-` with every line two deeper; blank lines and inner indentation stay. */
const foldIntoBlock = (region: Region): readonly Edit[] => {
  const { lines, value, valueStart } = region;
  const [first, ...rest] = lines;
  if (!first) return [];
  const content = rest.filter((line) => !isBlank(line));
  const hasIndicator = /^[|>][-+0-9]*$/.test(value);
  const depth = depthOf(content[0]);
  if (hasIndicator && depth !== '') return deepened(content, depth);
  const common = value === '' ? '' : commonDepth(content);
  if (common !== '') return unquotedLines(region, insertion(valueStart, `|-${first.lineEnd}${common}`), []);
  const indented = rest.filter((line) => line.text !== '').map(({ start }) => insertion(start, '  '));
  if (hasIndicator || value === '') {
    const indicator = { span: span(valueStart, valueStart + value.length), text: blockIndicator(content[0], value) };
    return [value === '' ? spaced(indicator, first) : indicator, ...indented];
  }
  const header = insertion(valueStart, `|-${first.lineEnd}  `);
  return unquotedLines(region, header, indented);
};

/** What all lines are indented by; nothing where one of them is not, or by tabs. */
const commonDepth = (content: readonly Line[]): string =>
  content.map((line) => depthOf(line)).reduce((least, depth) => (depth.length < least.length ? depth : least));

const depthOf = (line: Line | undefined): string => /^ */.exec(line?.text ?? '')?.[0] ?? '';

/** Lines of a block that fell out of it go as deep as its first one; the others are where they should be. */
const deepened = (content: readonly Line[], depth: string): readonly Edit[] =>
  content.filter((line) => !line.text.startsWith(depth)).map(({ start }) => insertion(start, depth));

/** The depth is given where the first line is indented more than a later one may be. */
const blockIndicator = (first: Line | undefined, value: string): string => {
  const style = value.startsWith('>') ? '>' : '|';
  return first && /^\s/.test(first.text) ? `${style}2-` : `${style}-`;
};

const spaced = (edit: Edit, first: Line): Edit => (/\s$/.test(first.text) ? edit : { ...edit, text: ` ${edit.text}` });

/** A block needs no quotes: those around the text go, with the escapes that they made necessary, and one that is never closed. */
const unquotedLines = (region: Region, header: Edit, indented: readonly Edit[]): readonly Edit[] => {
  const { value, valueStart, lines } = region;
  const last = lines.findLast((line) => !isBlank(line));
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || !last || last === lines[0]) return [header, ...indented];
  const opening = { span: span(valueStart, valueStart + 1), text: header.text };
  const end = last.start + last.text.trimEnd().length;
  if (last.text.trimEnd().endsWith(quote)) {
    return [opening, ...indented, ...unescaped(region, quote), { span: span(end - 1, end), text: '' }];
  }
  const isOpen = quotesIn(lines.map(({ text }) => text).join('\n'), quote) % 2 === 1;
  return isOpen ? [opening, ...indented] : [header, ...indented];
};

/** `\"` between double quotes is a quote, and `''` between single ones an apostrophe. */
const unescaped = ({ lines, valueStart }: Region, quote: string): readonly Edit[] =>
  lines.flatMap(({ text, start }) =>
    [...text.matchAll(quote === '"' ? /\\(?=["\\])./g : /''/g)]
      .map(({ index }) => span(start + index, start + index + 1))
      .filter((at) => at.start > valueStart)
      .map((at) => ({ span: at, text: '' })),
  );

/** Apostrophes and escaped quotes left out. */
const quotesIn = (text: string, quote: string): number =>
  text.match(quote === '"' ? /(?<!\\)"/g : /(?<![\p{L}\p{N}])'|'(?![\p{L}\p{N}])/gu)?.length ?? 0;

/** An indented `key: value` or `- value` whose value holds a colon. */
const quoteNested = (line: Line): readonly Edit[] => {
  const [, lead, value] = /^(\s+(?:- +)*(?:[\w.-]+:\s+)?)(\S.*)$/.exec(line.text) ?? [];
  if (lead === undefined || value === undefined || /^["'[{|>]/.test(value) || !/:(\s|$)/.test(value)) return [];
  // A key with its value below it.
  if (/^[\w.-]+:\s*(?:#.*)?$/.test(value)) return [];
  const start = line.start + lead.length;
  return [{ span: span(start, start + value.trimEnd().length), text: doubleQuoted(value.trimEnd()) }];
};

const isNestedColon = (line: Line): boolean => quoteNested(line).length > 0;

/** Whether a quote inside is the partner of the first one: in `"Reviews "all" of it` none is. */
const isClosed = (value: string): boolean => quotesIn(value, value[0] ?? '') % 2 === 0;

const withoutQuotes = (value: string): string => {
  const quote = value[0];
  if (quote !== '"' && quote !== "'") return value;
  if (value.length > 1 && value.endsWith(quote)) return value.slice(1, -1);
  return isClosed(value) ? value : value.slice(1) || value;
};

/** An escape that YAML knows; half a surrogate pair is none, and a whole one, which JSON writes, becomes its character. */
const knownEscape =
  /\\(?:["\\/abefnrtv0NLP_ ]|x[\da-fA-F]{2}|u(?![dD][89a-fA-F])[\da-fA-F]{4}|U00(?:0[\da-fA-F]|10)[\da-fA-F]{4})|\\|"/g;

const surrogatePair = /\\u(D[89AB][\dA-F]{2})\\u(D[C-F][\dA-F]{2})/gi;

/** Keeps escapes that YAML knows, and escapes the rest. */
const escapeLoosely = (text: string): string =>
  text
    .replaceAll(surrogatePair, (_, ...halves: string[]) =>
      String.fromCharCode(...halves.slice(0, 2).map((half) => Number.parseInt(half, 16))),
    )
    .replaceAll(knownEscape, (found) => (found.length > 1 ? found : `\\${found}`));

const insertion = (at: number, text: string): Edit => ({ span: span(at, at), text });
