/** What is said of a header that cannot be read, and how it is mended; shared by the checks about it. */
import { fillIn } from '../lint/fillIn';
import type { Fix, Related } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import type { Cause } from '../load/mend';
import type { Recovery } from '../load/recover';
import { LineIndex } from '../text/lineIndex';
import { span } from '../text/span';

const inQuotes = 'put the value in quotes';
const inBlock = 'put the text in a block';

const wordings: Readonly<Record<Cause, readonly [reason: string, action: string]>> = {
  'continues-at-column-0': ["the text of '{key}' continues at the start of line {line}", inBlock],
  'colon-in-continuation': ["the text of '{key}' goes on in line {line} and holds a colon", inBlock],
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
  other: ["the value of '{key}' in line {line} is not YAML", inQuotes],
};

const breaksABlock = "mending the value of '{key}' in line {line} would break the block of '{other}'";

/** Why it fails, at which line, and what to do. */
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
  const breaking =
    cause === 'never-closed' ? 'Here the prompt begins.' : 'Here the text stops being part of the value.';
  return [{ uri, span: breakingLine, message: breaking }, ...parser];
};

const firstSentence = (message: string): string => `${message.split(/[.:\n]/)[0] ?? message}.`;

const titles: Partial<Record<Cause, string>> = {
  'never-closed': "Close the block after '{key}'",
  'document-end': 'Remove the line ...',
  'continues-at-column-0': "Put the text of '{key}' in a block",
  'colon-in-continuation': "Put the text of '{key}' in a block",
  'space-around-colon': "Correct the space after '{key}'",
};

export const fixes = ({ cause, region, edits, reading }: Recovery): readonly Fix[] => {
  if (!reading) return [];
  const title = (titles[cause] ?? "Put the value of '{key}' in quotes").replace('{key}', region.key);
  // Where the prompt was meant to begin is a guess.
  return [{ title, kind: cause === 'never-closed' ? 'suggestion' : 'safe', edits }];
};
