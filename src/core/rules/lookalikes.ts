/** Where in a frontmatter a character stands that looks like a blank, quote, colon or hyphen of YAML and is none. */
import { type Line, linesOf } from '../load/lines';
import type { LoadedFile } from '../load/load';
import type { Field } from '../load/reading';
import type { ToolToken } from '../load/toolList';
import { characterName } from '../text/characterNames';
import type { Edit } from '../text/edit';
import { type Span, span, textAt } from '../text/span';

export interface Lookalike {
  /** The character, or the row of them. */
  readonly at: Span;
  readonly name: string;
  /** What follows from it: `there is no key 'model'`. */
  readonly clause: string;
  /** What was meant: `a colon`. */
  readonly plain: string;
  readonly edits: readonly Edit[];
}

const space = '\\u00a0\\u1680\\u2000-\\u200a\\u202f\\u205f\\u3000';
const dash = '\\u2010-\\u2015\\u2212\\uff0d';

const candidates = new RegExp(`[${space}${dash}\\u2018\\u201c\\u201e\\uff1a]`);

/** Asked first; prose is full of them, so that most files with one have nothing to find. */
export const mayHoldLookalike = (loaded: LoadedFile): boolean => {
  const head = headOf(loaded);
  return head.end > head.start && candidates.test(textAt(loaded.text, head));
};

export const lookalikesIn = (loaded: LoadedFile): readonly Lookalike[] => {
  const lines = linesOf(loaded.text, headOf(loaded));
  const found = [
    ...lines.flatMap((line, index) => lineLookalikes(line, lines.slice(0, index), loaded)),
    ...(loaded.reading?.fields ?? []).flatMap((field) => curlyQuotes(field, loaded)),
    ...[loaded.agent?.allowed, loaded.agent?.denied].flatMap((list) => (list?.tokens ?? []).flatMap(gluedTools)),
  ];
  // The mark of an item that is none is part of a name as well.
  const starts = found.map(({ at }) => at.start);
  return found
    .filter((_, index) => starts.indexOf(starts[index] ?? 0) === index)
    .sort((a, b) => a.at.start - b.at.start);
};

/** The header; where it is never closed, as much of the text as a header may take. */
const headOf = ({ block, misplaced, text }: LoadedFile): Span =>
  block?.header ?? (misplaced?.reason === 'not-closed' ? span(3, Math.min(text.length, longest)) : span(0, 0));

const longest = 4_000;

const lineLookalikes = (line: Line, above: readonly Line[], loaded: LoadedFile): readonly Lookalike[] => {
  if (!candidates.test(line.text) || isGoodText(line, loaded)) return [];
  const found =
    indentation(line, loaded) ??
    spaceAfterColon(line) ??
    wideColon(line, loaded) ??
    closingMark(line, above, loaded) ??
    listMark(line, above, loaded);
  return found ? [found] : [];
};

/** In a header that is read as written, a line inside a text is what it looks like. */
const isGoodText = ({ start, end }: Line, { reading, verdict }: LoadedFile): boolean =>
  verdict === 'loads' &&
  (reading?.fields ?? []).some(
    ({ valueSpan, value, keySpan }) =>
      keySpan.end < start && start < valueSpan.end && end <= valueSpan.end && !isOfList(value),
  );

/** Marks of a list that are none make one text of it, so that such a text is looked at. */
const isOfList = (value: unknown): boolean =>
  typeof value === 'string' && new RegExp(`^[${dash}]|^-[${space}]`).test(value);

const lookalike = (text: string, start: number, words: Pick<Lookalike, 'clause' | 'plain'>, to: string): Lookalike => {
  const at = span(start, start + text.length);
  return { at, name: characterName(text), ...words, edits: [{ span: at, text: to }] };
};

const leading = new RegExp(`^[${space}][${space} \\t]*(?=\\S)`);

const indentation = ({ text, start }: Line, { fault }: LoadedFile): Lookalike | undefined => {
  const [run] = leading.exec(text) ?? [];
  if (run === undefined || fault?.id !== 'unreadable') return undefined;
  const words = { clause: 'the line is not indented', plain: run.length === 1 ? 'a space' : 'spaces' };
  return lookalike(run, start, words, ' '.repeat(run.length));
};

const glued = new RegExp(`^([A-Za-z][\\w-]*):([${space}]+)`);

const spaceAfterColon = ({ text, start }: Line): Lookalike | undefined => {
  const [, key, run] = glued.exec(text) ?? [];
  if (key === undefined || run === undefined) return undefined;
  return lookalike(run, start + key.length + 1, { clause: `there is no key '${key}'`, plain: 'a space' }, ' ');
};

const wideColon = ({ text, start }: Line, { host }: LoadedFile): Lookalike | undefined => {
  const [whole, key = '', next] = /^([A-Za-z][\w-]*)\uff1a([\s\S])?/.exec(text) ?? [];
  if (whole === undefined || !Object.hasOwn(host.keys, key)) return undefined;
  const words = { clause: `there is no key '${key}'`, plain: 'a colon' };
  return lookalike('\uff1a', start + key.length, words, next === undefined || next === ' ' ? ':' : ': ');
};

const dashes = new RegExp(`^[-${dash}]*[${dash}][-${dash}]*(?=\\s*$)`);

const closingMark = ({ text, start }: Line, above: readonly Line[], { fault }: LoadedFile): Lookalike | undefined => {
  const [run] = dashes.exec(text) ?? [];
  const isLost = fault?.id === 'unreadable' || fault?.id === 'no-block';
  if (run === undefined || run.length > 3 || !isLost || !hasAgentKey(above)) return undefined;
  const words = { clause: 'the frontmatter does not end here', plain: 'three hyphens' };
  const name = characterName([...run].find((character) => character !== '-') ?? '');
  return { ...lookalike(run, start, words, '---'), name };
};

const hasAgentKey = (lines: readonly Line[]): boolean => lines.some(({ text }) => /^(?:name|description):/.test(text));

const mark = new RegExp(`^([ \\t]*)(?:([${dash}])(?=[ \\t${space}])|-([${space}]+))`);

const listMark = ({ text, start }: Line, above: readonly Line[], { host }: LoadedFile): Lookalike | undefined => {
  const [, indent = '', wrong, blank] = mark.exec(text) ?? [];
  const opening = above.findLast((line) => /^[A-Za-z]/.test(line.text));
  const [, key = ''] = /^([A-Za-z][\w-]*):\s*$/.exec(opening?.text ?? '') ?? [];
  const type = Object.hasOwn(host.keys, key) ? host.keys[key]?.type : undefined;
  if (type !== 'list' && type !== 'tools') return undefined;
  const clause = 'the line is no item of the list';
  if (wrong !== undefined) return lookalike(wrong, start + indent.length, { clause, plain: 'a hyphen' }, '-');
  if (blank === undefined) return undefined;
  return lookalike(blank, start + indent.length + 1, { clause, plain: 'a space' }, ' ');
};

const pairs: Readonly<Record<string, string>> = { '“': '”', '‘': '’', '„': '“' };

/** Quotes around a whole value; those around a word of it are good text. */
const curlyQuotes = ({ key, valueSpan }: Field, { text }: LoadedFile): readonly Lookalike[] => {
  const written = textAt(text, valueSpan);
  const [open = '', close = ''] = [written[0], written.at(-1)];
  const inner = written.slice(1, -1);
  if (written.length < 3 || pairs[open] !== close || /[“”„]/.test(inner) || inner.includes('‘')) return [];
  const words = { clause: `the quotes belong to '${key}'`, plain: 'a straight quote' };
  const opening = lookalike(open, valueSpan.start, words, '"');
  const closing = { span: span(valueSpan.end - 1, valueSpan.end), text: '"' };
  const escapes = [...inner.matchAll(/[\\"]/g)].map(({ index }) => {
    const at = valueSpan.start + 1 + index;
    return { span: span(at, at), text: '\\' };
  });
  return [{ ...opening, edits: [...opening.edits, ...escapes, closing] }];
};

const between = new RegExp(`[${space}]+`);

/** Next to a comma it does no harm: `Read,\u00a0Grep` are two names (seen run). */
const gluedTools = ({ base, text, span: at }: ToolToken): readonly Lookalike[] => {
  const run = between.exec(base);
  if (!run || at.end - at.start !== text.length) return [];
  const words = { clause: `'${base}' is one name`, plain: 'a space' };
  return [lookalike(run[0], at.start + run.index, words, ' ')];
};
