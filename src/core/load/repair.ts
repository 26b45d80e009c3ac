/** The one repair that Claude Code tries when the frontmatter is not YAML. */
import type { Edit } from '../text/edit';
import { span } from '../text/span';

/** One line that the repair puts in quotes. Offsets count from the start of the header. */
export interface QuotedLine {
  readonly key: string;
  readonly lineStart: number;
  readonly valueStart: number;
  readonly value: string;
}

/** A line `key: value` at column 0. `.` stops at CR, U+2028 and U+2029, so lines that hold one never match. */
const keyLine = /^([A-Za-z_-]+):([^\S\r\n\u2028\u2029]+)(\S.*)$/;

/** The lines that the repair rewrites: every one that matches, not only the one at fault. */
export const quotedLines = (
  header: string,
  triggers: string,
  isList: (text: string) => boolean,
): readonly QuotedLine[] => {
  const found: QuotedLine[] = [];
  let lineStart = 0;
  for (const line of header.split('\n')) {
    const [, key, gap, value] = keyLine.exec(line) ?? [];
    if (key !== undefined && gap !== undefined && value !== undefined && isRewritten(value, triggers, isList)) {
      found.push({ key, lineStart, valueStart: lineStart + key.length + 1 + gap.length, value });
    }
    lineStart += line.length + 1;
  }
  return found;
};

/** The repair as edits, relative to the header; applied, they give the text that is read the second time. */
export const repairEdits = (header: string, lines: readonly QuotedLine[]): readonly Edit[] => [
  ...lines.flatMap(quoteEdits),
  ...[...header.matchAll(/(?<=^|\n)\t+/g)].map(({ index, 0: tabs }) => ({
    span: span(index, index + tabs.length),
    text: '  '.repeat(tabs.length),
  })),
];

const isRewritten = (value: string, triggers: string, isList: (text: string) => boolean): boolean => {
  if (isWrapped(value, '"') || isWrapped(value, "'")) return false;
  if (value.startsWith('[') && value.endsWith(']') && isList(value)) return false;
  return value.includes(': ') || [...triggers].some((trigger) => value.includes(trigger));
};

/** A lone quote counts as both ends (seen run, case `r04`). */
const isWrapped = (value: string, quote: string): boolean => value.startsWith(quote) && value.endsWith(quote);

const quoteEdits = ({ key, lineStart, valueStart, value }: QuotedLine): readonly Edit[] => {
  const end = valueStart + value.length;
  const escapes = [...value.matchAll(/[\\"]/g)].map(({ index }) => insertion(valueStart + index, '\\'));
  const gap = { span: span(lineStart + key.length + 1, valueStart), text: ' "' };
  return [gap, ...escapes, insertion(end, '"')];
};

const insertion = (at: number, text: string): Edit => ({ span: span(at, at), text });
