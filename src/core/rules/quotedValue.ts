/** Where YAML stumbles over an unquoted value, and how the value is put in quotes; shared by the checks about it. */
import type { Fix } from '../lint/rule';
import type { QuotedLine } from '../load/repair';
import { type Span, span } from '../text/span';

/** The first characters that YAML cannot take: the colon with its space, or the first character of the value. */
export const stumblingBlock = ({ value, valueStart }: QuotedLine): Span => {
  const colon = value.indexOf(': ');
  if (/^[[{*&!|>%@`]/.test(value) || colon === -1) return span(valueStart, valueStart + 1);
  return span(valueStart + colon, valueStart + colon + 2);
};

/** One double-quoted line; in a description a written-out line break stays one, as an escape of YAML. */
export const quoteFix = ({ key, value, valueStart }: QuotedLine, unescapes: boolean): Fix => ({
  title: `Put the value of '${key}' in quotes`,
  kind: 'safe',
  edits: [
    {
      span: span(valueStart, valueStart + value.length),
      text: `"${escaped(value, unescapes && key === 'description')}"`,
    },
  ],
});

/** A block with one line per line break; the value reads as before. */
export const blockFix = ({ key, value, valueStart }: QuotedLine, unescapes: boolean, lineEnd: string): Fix => {
  const text = unescapes && key === 'description' ? value.replaceAll('\\n', '\n') : value;
  return {
    title: `Put the text of '${key}' in a block`,
    kind: 'safe',
    edits: [{ span: span(valueStart, valueStart + value.length), text: blockOf(text, lineEnd) }],
  };
};

/** A block scalar that reads as this text. */
export const blockOf = (text: string, lineEnd: string): string => {
  const lines = text.split('\n').map((line) => (line.trim() === '' ? '' : `  ${line}`));
  return [/^\s/.test(text) ? '|2-' : '|-', ...lines].join(lineEnd);
};

const escaped = (value: string, keepsLineBreaks: boolean): string =>
  value.replaceAll(/\\n|[\\"]/g, (found) =>
    found === '\\n' && keepsLineBreaks ? found : found.replaceAll(/[\\"]/g, '\\$&'),
  );
