/** Cuts a header that cannot be read into stretches that each belong to one key, as an author would. */
import type { Host } from '../hosts/host';
import { type Span, span } from '../text/span';
import { isBlank, type Line, linesOf } from './lines';

export interface Region {
  readonly key: string;
  readonly keySpan: Span;
  readonly lines: readonly Line[];
  /** What follows the key's colon on its line, blanks around it left out. */
  readonly value: string;
  readonly valueStart: number;
}

/** Words of a dialogue that look like keys at column 0 and are prose. */
export const dialogue: ReadonlySet<string> = new Set([
  'context',
  'user',
  'assistant',
  'commentary',
  'example',
  'examples',
]);

export const regionsOf = (text: string, header: Span, host: Host): readonly Region[] => {
  const lines = linesOf(text, header);
  const starts = lines.flatMap((line, index) => (keyOf(line.text, host) === undefined ? [] : index));
  return starts.map((start, index) => regionOf(lines.slice(start, starts[index + 1] ?? lines.length), host));
};

/** Where the region stops making sense to people: text at column 0, else a continuation with a colon, else its first line. */
export const breakingLine = (region: Region): Line | undefined => {
  const rest = continuationOf(region);
  const atColumn0 = rest.find(({ text }) => !/^\s/.test(text));
  return atColumn0 ?? rest.find(({ text }) => text.includes(': ')) ?? region.lines[0];
};

/** What goes on below the value. Behind plain text nothing but comments is no more of it: `# Title` of a prompt, say. */
export const continuationOf = ({ lines, value }: Region): readonly Line[] => {
  const rest = lines.slice(1).filter((line) => !isBlank(line));
  return /^[^"'|>]/.test(value) && rest.every(({ text }) => text.startsWith('#')) ? [] : rest;
};

/** A colon of another script counts behind a key of the host: `name：reviewer`. */
export const keyOf = (text: string, host: Host): string | undefined => {
  const [, key, colon, next = ''] = /^([A-Za-z_][\w.-]*)\s*([:\u2236\ufe55\uff1a])(.?)/s.exec(text) ?? [];
  if (key === undefined) return undefined;
  if (Object.hasOwn(host.keys, key)) return key;
  if (colon !== ':') return undefined;
  return next.trim() === '' && /^[a-z][a-z0-9_.-]*$/.test(key) && !dialogue.has(key) ? key : undefined;
};

const regionOf = (lines: readonly Line[], host: Host): Region => {
  const first = lines[0] ?? { text: '', start: 0, end: 0, lineEnd: '' };
  const key = keyOf(first.text, host) ?? '';
  const colon = first.text.search(/[:\u2236\ufe55\uff1a]/) + 1;
  const rest = first.text.slice(colon);
  return {
    key,
    keySpan: span(first.start, first.start + key.length),
    lines,
    value: rest.trim(),
    valueStart: first.start + colon + (rest.length - rest.trimStart().length),
  };
};
