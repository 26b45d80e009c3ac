/** What is said of a header that cannot be read, and how it is mended; shared by the checks about it. */
import { fillIn } from '../lint/fillIn';
import type { Fix, Related } from '../lint/rule';
import type { DescriptionStyle } from '../lint/settings';
import type { LoadedFile } from '../load/load';
import type { Cause } from '../load/mend';
import { type Field, fieldNamed } from '../load/reading';
import type { Recovery } from '../load/recover';
import { readYaml } from '../source/yaml';
import type { Edit } from '../text/edit';
import { LineIndex } from '../text/lineIndex';
import { span } from '../text/span';
import { asBlock } from './quotedValue';

const inQuotes = 'put the value in quotes';
const asText = 'put the text in a block';

const wordings: Readonly<Record<Cause, readonly [reason: string, action: string]>> = {
  'shared-line': ["another key stands behind '{key}' in line {line}", 'put every key on a line of its own'],
  'wrong-colon': ["the colon after '{key}' in line {line} is not that of YAML", 'write a colon and a space'],
  'continues-at-column-0': ["the text of '{key}' continues at the start of line {line}", asText],
  'colon-in-continuation': ["the text of '{key}' goes on in line {line} and holds a colon", asText],
  'never-closed': [
    'the frontmatter is never closed and runs on into the prompt at line {line}',
    'add a line --- before it',
  ],
  'document-end': ['a line ... ends the frontmatter at line {line}', 'remove it'],
  'bad-escape': ["a backslash in the value of '{key}' in line {line} is no escape of YAML", 'write two of them'],
  'quote-not-closed': ["the quote that opens '{key}' in line {line} is never closed", 'close it'],
  'text-around-quotes': [
    "quotes inside the value of '{key}' in line {line} end it too early",
    'put a backslash before the quotes inside',
  ],
  'starts-like-a-list': ["the value of '{key}' in line {line} starts like a list item", inQuotes],
  'ends-in-colon': ["the value of '{key}' in line {line} ends in a colon", inQuotes],
  'space-around-colon': [
    "the colon after '{key}' in line {line} needs a space behind it and none before",
    'correct the space',
  ],
  'line-separator': ["the value of '{key}' in line {line} holds an invisible line separator", 'replace it by a space'],
  'colon-in-value': ["the value of '{key}' in line {line} holds a colon and a space", inQuotes],
  'nested-colon': ["a value under '{key}' holds a colon and a space in line {line}", inQuotes],
  nested: ["what stands under '{key}' in line {line} is not YAML", 'correct its indentation or its quotes'],
  other: ["the value of '{key}' in line {line} is not YAML", inQuotes],
};

const breaksABlock = "mending the value of '{key}' in line {line} would break the block of '{other}'";

export const wording = (recovery: Recovery, { quoted, text }: LoadedFile): { reason: string; action: string } => {
  const { cause, region } = recovery;
  const line = new LineIndex(text).position(recovery.breakingLine.start).line + 1;
  const block = quoted.find(({ key, value }) => key !== region.key && /^[|>][-+0-9]*$/.test(value));
  const [reason, action] = cause === 'colon-in-value' && block ? [breaksABlock, inQuotes] : wordings[cause];
  return { reason: fillIn(reason, { key: region.key, line, other: block?.key ?? '' }), action };
};

export const related = (
  uri: string,
  { errors, block }: LoadedFile,
  { breakingLine, cause }: Recovery,
): readonly Related[] => {
  const [error] = errors ?? [];
  const start = (block?.header.start ?? 0) + (error?.span.start ?? 0);
  const parser = error
    ? [{ uri, span: span(start, start + 1), message: `Where the parser gives up: ${firstSentence(error.message)}` }]
    : [];
  const message = breakingWords[cause] ?? 'Here the text stops being part of the value.';
  return [{ uri, span: breakingLine, message }, ...parser];
};

const breakingWords: Partial<Record<Cause, string>> = {
  'never-closed': 'Here the prompt begins.',
  'nested-colon': 'This is the line.',
  nested: 'This is the line.',
  other: 'This is the line.',
};

const firstSentence = (message: string): string => `${message.split(/[.:\n]/)[0] ?? message}.`;

const titles: Partial<Record<Cause, string>> = {
  'never-closed': "Close the block after '{key}'",
  'document-end': 'Remove the line ...',
  'continues-at-column-0': "Put the text of '{key}' in a block",
  'colon-in-continuation': "Put the text of '{key}' in a block",
  'space-around-colon': "Correct the space after '{key}'",
  'shared-line': 'Put every key on a line of its own',
  'wrong-colon': "Correct the colon after '{key}'",
};

export const fixesFor = (recovery: Recovery, { text }: LoadedFile, style: DescriptionStyle): readonly Fix[] => {
  const { cause, region, edits, reading, isCertain } = recovery;
  if (!reading) return [];
  const title = (titles[cause] ?? "Put the value of '{key}' in quotes").replace('{key}', region.key);
  const fix: Fix = { title, kind: isCertain ? 'safe' : 'suggestion', edits };
  const block = style === 'block' ? inBlock(text, edits, fieldNamed(reading, 'description')) : edits;
  return block === edits ? [fix] : [{ ...fix, title: "Put the text of 'description' in a block", edits: block }, fix];
};

/** The same edits with a block where a description would be put in quotes. */
const inBlock = (text: string, edits: readonly Edit[], description: Field | undefined): readonly Edit[] => {
  const quoting = edits.find(({ span, text }) => span.start === description?.valueSpan.start && text.startsWith('"'));
  const value: unknown = quoting && readYaml(quoting.text).value;
  if (!quoting || typeof value !== 'string' || value.includes('---')) return edits;
  const lineEnd = text.slice(quoting.span.end).startsWith('\r\n') ? '\r\n' : '\n';
  return edits.map((edit) => (edit === quoting ? { span: edit.span, text: asBlock(value, lineEnd) } : edit));
};
