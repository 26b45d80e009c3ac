/** Where YAML stumbles over an unquoted value, and how the value is put in quotes; shared by the checks about it. */
import type { Fix } from '../lint/rule';
import type { DescriptionStyle } from '../lint/settings';
import type { LoadedFile } from '../load/load';
import type { QuotedLine } from '../load/repair';
import { readYaml } from '../source/yaml';
import { type Span, span } from '../text/span';

/** The repair quotes every line that matches; only those that are not YAML by themselves made it necessary. */
export const linesAtFault = ({ quoted, block }: LoadedFile): readonly QuotedLine[] => {
  const start = block?.header.start ?? 0;
  return quoted
    .filter(({ key, value }) => readYaml(`${key}: ${value}`).errors.length > 0)
    .map((line) => ({ ...line, lineStart: line.lineStart + start, valueStart: line.valueStart + start }));
};

/** The first characters that YAML cannot take: the colon with its space, or the first character of the value. */
export const stumblingBlock = ({ value, valueStart }: QuotedLine): Span => {
  const colon = value.indexOf(': ');
  if (/^[[{*&!|>%@`]/.test(value) || colon === -1) return span(valueStart, valueStart + 1);
  return span(valueStart + colon, valueStart + colon + 2);
};

/** One double-quoted line; in a description a written-out line break stays one, as an escape of YAML. */
export const quoteFix = (line: QuotedLine, unescapes: boolean): Fix => ({
  title: `Put the value of '${line.key}' in quotes`,
  kind: 'safe',
  edits: [{ span: valueSpan(line), text: asQuoted(meant(line, unescapes)) }],
});

/** A block with one line per line break; the value reads as before. */
export const blockFix = (line: QuotedLine, unescapes: boolean, lineEnd: string): Fix => ({
  title: `Put the text of '${line.key}' in a block`,
  kind: 'safe',
  edits: [{ span: valueSpan(line), text: asBlock(meant(line, unescapes), lineEnd) }],
});

/** One line between double quotes, which YAML reads as the text. */
export const asQuoted = (text: string): string =>
  `"${text.replaceAll(/[\\"\n]/g, (found) => (found === '\n' ? '\\n' : `\\${found}`))}"`;

/** A block that YAML reads as the text, indented by two. */
export const asBlock = (text: string, lineEnd: string): string => {
  const [, content = '', tail = ''] = /^([\s\S]*?)(\n*)$/.exec(text) ?? [];
  const lines = content.split('\n').map((line) => (line.trim() === '' ? '' : `  ${line}`));
  const chomping = tail === '' ? '-' : tail === '\n' ? '' : '+';
  const indicator = /^\s/.test(text) ? `|2${chomping}` : `|${chomping}`;
  const emptyLines = Array.from(tail.slice(1), () => '');
  return [indicator, ...lines, ...emptyLines].join(lineEnd);
};

const valueSpan = ({ value, valueStart }: QuotedLine): Span => span(valueStart, valueStart + value.length);

const meant = ({ key, value }: QuotedLine, unescapes: boolean): string =>
  unescapes && key === 'description' ? value.replaceAll('\\n', '\n') : value;

/** For lines that the repair would mend if they did not end in a carriage return. */
export const lineEndingFixes = (
  { text, host }: LoadedFile,
  lines: readonly QuotedLine[],
  style: DescriptionStyle,
): readonly Fix[] => {
  const unescapes = host.reading.unescapesDescription;
  const isBlock = ({ key }: QuotedLine): boolean => style === 'block' && key === 'description';
  const mended = lines.map((line) => (isBlock(line) ? blockFix(line, unescapes, '\r\n') : quoteFix(line, unescapes)));
  return [
    { title: mended[0]?.title ?? '', kind: 'safe', edits: mended.flatMap(({ edits }) => edits) },
    { title: 'Convert the line endings of the file to LF', kind: 'safe', edits: toLineFeeds(text) },
  ];
};

const toLineFeeds = (text: string): Fix['edits'] =>
  [...text.matchAll(/\r(?=\n)/g)].map(({ index }) => ({ span: span(index, index + 1), text: '' }));
