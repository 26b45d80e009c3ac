import { defineRule, type Fix } from '../lint/rule';
import type { DescriptionStyle } from '../lint/settings';
import type { LoadedFile } from '../load/load';
import { type Field, fieldNamed } from '../load/reading';
import { lineEndOf } from '../text/lineEnd';
import { type Span, span, textAt } from '../text/span';
import { asBlock, asQuoted } from './quotedValue';

export const descriptionLiteralNewline = defineRule({
  id: 'description-literal-newline',
  summary: 'Disallow written-out line breaks in the description',
  group: 'text',
  consequence: 'portability',
  severity: 'information',
  overlap: 'none',
  messages: {
    turned:
      '{host} turns these {count} written-out \\n into line breaks, but other hosts show them as they are; use double quotes or a block.',
    turnedOne:
      '{host} turns this written-out \\n into a line break, but other hosts show it as it is; use double quotes or a block.',
    shown: '{chooser} sees {count} written-out \\n in this description; use double quotes or a block.',
  },
  concerns: ({ reading }) => {
    const description = reading?.values.get('description');
    return typeof description === 'string' && description.includes('\\n');
  },

  *check({ loaded }, { settings }) {
    const { host, reading } = loaded;
    const field = fieldNamed(reading, 'description');
    if (!field) return;
    const breaks = breaksIn(loaded, field);
    const [first] = breaks;
    if (!first) return;
    const fixes = fixesOf(loaded, field, breaks, settings.descriptionStyle);
    const count = breaks.length;
    if (!host.reading.unescapesDescription)
      yield { message: 'shown', severity: 'warning', at: first, data: { chooser: host.chooser, count }, fixes };
    else if (count === 1) yield { message: 'turnedOne', at: first, data: { host: host.title }, fixes };
    else yield { message: 'turned', at: first, data: { host: host.title, count }, fixes };
  },
});

/** In a double-quoted value `\n` is an escape, and `\\n` what is looked for. */
const breaksIn = (loaded: LoadedFile, { valueSpan }: Field): readonly Span[] => {
  const written = textAt(loaded.text, valueSpan);
  const pattern = isDoubleQuoted(loaded, written) ? /\\\\(n)|\\[\s\S]/g : /\\(n)/g;
  return [...written.matchAll(pattern)]
    .filter(({ 1: letter, index }) => letter !== undefined && !isInPath(written, index))
    .map(({ 0: found, index }) => span(valueSpan.start + index, valueSpan.start + index + found.length));
};

/** What the repair puts in quotes may begin with one all the same. */
const isDoubleQuoted = ({ reading, quoted }: LoadedFile, written: string): boolean =>
  written.startsWith('"') && !(reading?.kind === 'repaired' && quoted.some(({ key }) => key === 'description'));

/** `C:\new\names` and `src\core\names`: a drive, or another backslash before a letter that is no escape. */
const isInPath = (written: string, index: number): boolean => {
  const [before = ''] = /[^\s"'`(]{0,100}$/.exec(written.slice(Math.max(0, index - 100), index)) ?? [];
  const [after = ''] = /^[^\s"'`)]{0,100}/.exec(written.slice(index, index + 100)) ?? [];
  return /^[A-Za-z]:\\|[\w.-]\\+(?![nrt])[A-Za-z_][\w.]/.test(before + after);
};

const fixesOf = (
  loaded: LoadedFile,
  { valueSpan, value }: Field,
  breaks: readonly Span[],
  style: DescriptionStyle,
): readonly Fix[] => {
  const { text } = loaded;
  const written = textAt(text, valueSpan);
  const lineEnd = lineEndOf(text);
  const inPlace = isDoubleQuoted(loaded, written) ? '\\n' : literalBreak(written, lineEnd);
  if (inPlace !== undefined) {
    const edits = breaks.map((at) => ({ span: at, text: inPlace }));
    return [{ title: 'Write real line breaks', kind: 'safe', edits }];
  }
  const meant = String(value).replaceAll(/\\n/g, (found, index: number) =>
    isInPath(String(value), index) ? found : '\n',
  );
  const quoted = { title: 'Put the description in double quotes', text: asQuoted(meant) };
  const block = { title: 'Put the description in a block', text: asBlock(meant, lineEnd) };
  const forms = style === 'block' ? [block, quoted] : [quoted, block];
  return forms.map(({ title, text: form }) => ({ title, kind: 'safe', edits: [{ span: valueSpan, text: form }] }));
};

/** In a block a line break is one, followed by the indentation of the block. */
const literalBreak = (written: string, lineEnd: string): string | undefined => {
  const [, indentation] = /^\|[-+]?[ \t]*\r?\n(?:[ \t]*\r?\n)*([ \t]+)/.exec(written) ?? [];
  return indentation === undefined ? undefined : lineEnd + indentation;
};
