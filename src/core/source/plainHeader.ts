/**
 * Reads headers that are as plain as most are: keys with words, numbers, simple quotes or simple lists. Any other text
 * is none of its business, and goes to the parser of all YAML, which takes ten times as long. A test holds the two
 * against each other on every real file and on thousands of mutilated ones.
 */
import { Scalar, YAMLSeq } from 'yaml';
import { span } from '../text/span';
import type { Entry } from './yaml';

/** In the order of the text. Undefined where the text is not as plain as that. */
export const readPlainHeader = (text: string): readonly Entry[] | undefined => {
  if (unusual.test(text)) return undefined;
  const entries: Entry[] = [];
  for (let at = 0; at < text.length; ) {
    const end = lineEnd(text, at);
    const line = text.slice(at, end);
    const next = after(text, end);
    if (line === '' || line.startsWith('#')) {
      at = next;
      continue;
    }
    const field = readField(text, line, at, next);
    if (!field) return undefined;
    entries.push(field.entry);
    at = field.next;
  }
  return entries.length > 0 ? entries : undefined;
};

/** Tabs, control characters, and carriage returns that end no line by themselves. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for.
const unusual = /[\0-\x09\x0b\x0c\x0e-\x1f\x7f]|\r(?!\n)/;

const lineEnd = (text: string, from: number): number => {
  const feed = text.indexOf('\n', from);
  if (feed === -1) return text.length;
  return text[feed - 1] === '\r' && feed > from ? feed - 1 : feed;
};

const after = (text: string, end: number): number => {
  const feed = text.indexOf('\n', end);
  return feed === -1 ? text.length : feed + 1;
};

interface PlainField {
  readonly entry: Entry;
  readonly next: number;
}

/** Words that would not be text as a key. */
const keyLine = /^(?!(?:true|false|null)\b)([A-Za-z][\w-]*):(?: +|$)/i;

const readField = (text: string, line: string, at: number, next: number): PlainField | undefined => {
  const { 0: lead = '', 1: key } = keyLine.exec(line) ?? [];
  if (key === undefined) return undefined;
  const keySpan = span(at, at + key.length);
  const start = at + lead.length;
  const written = withoutBlanks(line.slice(lead.length));
  if (blockMark.test(written)) return readBlock(text, { key, keySpan }, { mark: written, start }, next);
  if (written === '') return readListOrNothing(text, { key, keySpan }, at + line.length, next);
  const node = text[next] === ' ' ? undefined : readValue(written, start);
  return node && { entry: { key, keySpan, valueSpan: span(start, start + written.length), node }, next };
};

const blockMark = /^[|>]-?$/;

/** As lines that are all indented alike, with no blank line before them; anything else about them is rare. */
const readBlock = (
  text: string,
  named: Named,
  { mark, start }: { readonly mark: string; readonly start: number },
  from: number,
): PlainField | undefined => {
  const lines: string[] = [];
  let [at, end] = [from, from];
  for (let feed = text.indexOf('\n', at); feed !== -1; feed = text.indexOf('\n', at)) {
    const line = text.slice(at, feed);
    if (line !== '' && line[0] !== ' ') break;
    lines.push(line);
    at = feed + 1;
    if (line !== '') end = at;
  }
  const told = unindented(lines);
  if (!told || text[at] === ' ' || text.includes('\r')) return undefined;
  const value = `${mark.startsWith('|') ? told.join('\n') : folded(told)}${mark.endsWith('-') ? '' : '\n'}`;
  return {
    entry: { ...named, valueSpan: span(start, end), node: scalar(value, start, end, Scalar.BLOCK_LITERAL) },
    next: at,
  };
};

/** Without the empty lines at the end; undefined where the lines do not begin at one column. */
const unindented = (lines: readonly string[]): readonly string[] | undefined => {
  const indent = lines[0]?.search(/[^ ]/) ?? -1;
  if (indent < 1) return undefined;
  const blanks = ' '.repeat(indent);
  // A line of blanks alone stays as it is, and so is told from an empty one.
  const told = lines.map((line) => (line.startsWith(blanks) && line.length > indent ? line.slice(indent) : line));
  if (told.some((line) => line.startsWith(' ') || line.endsWith(' '))) return undefined;
  return told.slice(0, told.findLastIndex((line) => line !== '') + 1);
};

/** A line end is a blank, and of several the first is none. */
const folded = (lines: readonly string[]): string =>
  lines.join('\n').replaceAll(/\n+/g, (ends) => (ends.length === 1 ? ' ' : ends.slice(1)));

/** Only ASCII blanks are none of the text. */
const withoutBlanks = (text: string): string => (text.endsWith(' ') ? text.replace(/ +$/, '') : text);

type Named = Pick<Entry, 'key' | 'keySpan'>;

const item = /^( *)- +(.*?) *$/;

/** Items that are one line each, all as far to the right as the first. */
const readListOrNothing = (text: string, named: Named, lineEndAt: number, from: number): PlainField | undefined => {
  const list = new YAMLSeq<Scalar>();
  let indent: string | undefined;
  let [at, start, end] = [from, from, from];
  while (at < text.length) {
    const line = text.slice(at, lineEnd(text, at));
    const [, blanks = '', written = ''] = item.exec(line) ?? [];
    if (written === '') break;
    indent ??= blanks;
    const valueAt = at + line.indexOf(written, blanks.length + 1);
    const node = blanks === indent ? readScalar(written, valueAt) : undefined;
    if (!node) return undefined;
    if (list.items.length === 0) start = at + blanks.length;
    list.items.push(node);
    end = valueAt + written.length;
    at = after(text, end);
  }
  if (text[at] === ' ' || text[at] === '-') return undefined;
  if (list.items.length === 0) return { entry: { ...named, ...nothing(named, lineEndAt) }, next: from };
  list.range = [start, end, end];
  return { entry: { ...named, valueSpan: span(start, end), node: list }, next: at };
};

const nothing = ({ keySpan }: Named, at: number): Pick<Entry, 'valueSpan' | 'node'> => ({
  valueSpan: span(keySpan.end, keySpan.end),
  node: scalar(null, at, at),
});

const readValue = (written: string, start: number): Scalar | YAMLSeq | undefined =>
  written.startsWith('[') ? readFlowList(written, start) : readScalar(written, start);

const flowItem = /[\w./*-]+(?: [\w./*-]+)*|"[^"\\]*"|'[^']*'/g;
const flowList =
  /^\[ *(?:[A-Za-z_][\w./*-]*(?: [\w./*-]+)*|"[^"\\]*"|'[^']*')(?: *, *(?:[A-Za-z_][\w./*-]*(?: [\w./*-]+)*|"[^"\\]*"|'[^']*'))* *\]$/;

/** `[Read, "Bash"]`, of words and simple quotes. */
const readFlowList = (written: string, start: number): YAMLSeq | undefined => {
  if (!flowList.test(written)) return undefined;
  const list = new YAMLSeq<Scalar>();
  for (const { 0: item, index } of written.matchAll(flowItem)) {
    const node = readScalar(item, start + index);
    if (!node) return undefined;
    list.items.push(node);
  }
  list.flow = true;
  list.range = [start, start + written.length, start + written.length];
  return list;
};

const readScalar = (written: string, start: number): Scalar | undefined => {
  const quote = written[0];
  return quote === '"' || quote === "'" ? readQuoted(written, start, quote) : readPlain(written, start);
};

/** Without anything inside that would have to be escaped. */
const readQuoted = (written: string, start: number, quote: '"' | "'"): Scalar | undefined => {
  const isSimple = written.length > 1 && written.indexOf(quote, 1) === written.length - 1 && !written.includes('\\');
  if (!isSimple) return undefined;
  const type = quote === '"' ? Scalar.QUOTE_DOUBLE : Scalar.QUOTE_SINGLE;
  return scalar(written.slice(1, -1), start, start + written.length, type);
};

const plainStart = /^[A-Za-z0-9(/_$\u0080-\ufefe]/;

const readPlain = (written: string, start: number): Scalar | undefined => {
  if (!plainStart.test(written) || written.includes(': ') || written.includes(' #') || written.endsWith(':'))
    return undefined;
  const end = start + written.length;
  if (wordsWithMeaning.test(written)) return scalar(meanings.get(written.toLowerCase()), start, end);
  if (!/^\d/.test(written)) return scalar(written, start, end);
  if (/^(?:0|[1-9]\d{0,14})$/.test(written)) return scalar(Number(written), start, end);
  return /^(?:\d+\.\d+\.\d+|\d{4}-\d\d-\d\d)$/.test(written) ? scalar(written, start, end) : undefined;
};

const wordsWithMeaning = /^(?:true|True|TRUE|false|False|FALSE|null|Null|NULL)$/;

const meanings: ReadonlyMap<string, boolean | null> = new Map([
  ['true', true],
  ['false', false],
  ['null', null],
]);

const scalar = (value: unknown, start: number, end: number, type: Scalar.Type = Scalar.PLAIN): Scalar => {
  const node = new Scalar(value);
  node.type = type;
  node.range = [start, end, end];
  return node;
};
