/** How one stretch of a header that cannot be read is mended: why it fails, and the edits that keep what was meant. */
import { readYaml } from '../source/yaml';
import type { Edit } from '../text/edit';
import { span } from '../text/span';
import { isBlank, type Line } from './lines';
import type { Region } from './regions';

/** In the order in which they are looked for. */
export type Cause =
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
  | 'other';

export const causeOf = (region: Region): Cause => {
  const { value, lines } = region;
  const rest = lines.slice(1).filter((line) => !isBlank(line));
  if (rest.some(({ text }) => !/^\s/.test(text) && !text.startsWith('#'))) return 'continues-at-column-0';
  if (/[\u2028\u2029]/.test(value)) return 'line-separator';
  if (hasSpaceFault(region)) return 'space-around-colon';
  if (/^"(?:[^"\\]|\\.)*"$/.test(value) && rest.length === 0) return 'bad-escape';
  if (/^["']/.test(value)) return isClosed(value) ? 'text-around-quotes' : 'quote-not-closed';
  if (value !== '' && rest.some(({ text }) => /:(\s|$)/.test(text))) return 'colon-in-continuation';
  if (value === '' && rest.length > 0) return 'nested-colon';
  if (/^[-?](\s|$)/.test(value)) return 'starts-like-a-list';
  if (value.endsWith(':')) return rest.length > 0 ? 'colon-in-continuation' : 'ends-in-colon';
  if (value.includes(': ')) return rest.length > 0 ? 'colon-in-continuation' : 'colon-in-value';
  return 'other';
};

/** Edits in offsets of the file. Line ends, order and comments of other keys stay. */
export const mend = (region: Region, cause: Cause): readonly Edit[] => {
  if (cause === 'nested-colon') return region.lines.slice(1).flatMap(quoteNested);
  const continued = region.lines.slice(1).some((line) => !isBlank(line));
  if (continued) return [...keySpacing(region), ...foldIntoBlock(region)];
  const needsQuotes = cause !== 'space-around-colon' || readYaml(`key: ${region.value}`).errors.length > 0;
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

const keySpacing = ({ lines, key, keySpan }: Region): readonly Edit[] => {
  const after = lines[0]?.text.slice(key.length) ?? '';
  const [gap = ''] = /^\s+(?=:)/.exec(after) ?? [];
  const colon = keySpan.end + gap.length + 1;
  const removed = gap === '' ? [] : [{ span: span(keySpan.end, keySpan.end + gap.length), text: '' }];
  const isGlued = /^\s*:[^\s]/.test(after);
  return isGlued ? [...removed, insertion(colon, ' ')] : removed;
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
  const indented = rest.filter((line) => line.text !== '').map(({ start }) => insertion(start, '  '));
  if (hasIndicator || value === '') {
    const indicator = { span: span(valueStart, valueStart + value.length), text: blockIndicator(content[0], value) };
    return [value === '' ? spaced(indicator, first) : indicator, ...indented];
  }
  const header = insertion(valueStart, `|-${first.lineEnd}  `);
  return withoutOuterQuotes(region, [header, ...indented]);
};

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

/** A text between quotes that span the lines loses them, since a block needs none. */
const withoutOuterQuotes = ({ value, valueStart, lines }: Region, edits: readonly Edit[]): readonly Edit[] => {
  const last = lines.findLast((line) => !isBlank(line));
  const quote = value[0];
  if ((quote !== '"' && quote !== "'") || !last?.text.trimEnd().endsWith(quote) || last === lines[0]) return edits;
  const end = last.start + last.text.trimEnd().length;
  const [header, ...rest] = edits;
  const opening = { span: span(valueStart, valueStart + 1), text: header?.text ?? '' };
  return [opening, ...rest, { span: span(end - 1, end), text: '' }];
};

/** An indented `key: value` or `- value` whose value holds a colon. */
const quoteNested = (line: Line): readonly Edit[] => {
  const [, lead, value] = /^(\s+(?:- +)*(?:[\w.-]+:\s+)?)(\S.*)$/.exec(line.text) ?? [];
  if (lead === undefined || value === undefined || /^["'[{|>]/.test(value) || !/:(\s|$)/.test(value)) return [];
  const start = line.start + lead.length;
  return [{ span: span(start, start + value.trimEnd().length), text: doubleQuoted(value.trimEnd()) }];
};

const isClosed = (value: string): boolean => {
  const quote = value[0] ?? '';
  return value.length > 1 && value.indexOf(quote, 1) !== -1;
};

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
