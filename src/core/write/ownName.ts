/** Where a prompt calls its own agent by name as it begins, and how it would by another name. */
import { promptOf } from '../load/agent';
import type { LoadedFile } from '../load/load';
import type { Edit } from '../text/edit';
import { span } from '../text/span';

/**
 * In `You are reviewer` it is a name, and in `You are a careful reviewer` a word. So a name that is a word as well counts
 * only where nothing else can be meant, and one such as `code-reviewer` wherever it stands in the opening.
 */
export const ownNameEdits = ({ text, agent }: LoadedFile, name: string): readonly Edit[] => {
  if (agent?.name === undefined || agent.name.trim() === '') return [];
  const old = agent.name;
  const pattern = isDistinct(old) ? wholeWord(old) : introduced(old);
  return [...openingOf(promptOf(text, agent)).matchAll(pattern)].map(({ 0: found, index }) => {
    const end = agent.prompt.start + index + found.length;
    return { span: span(end - old.length, end), text: name };
  });
};

/** The first paragraph, and a heading above it. */
const openingOf = (prompt: string): string => {
  const lines = prompt.split('\n');
  const isBlank = (line: string): boolean => line.trim() === '';
  const start = lines[0]?.startsWith('#') ? lines.findIndex((line, index) => index > 0 && !isBlank(line)) : 0;
  const end = lines.findIndex((line, index) => index > start && isBlank(line));
  return lines.slice(0, end === -1 ? undefined : end).join('\n');
};

/** Nobody writes such a word in prose: `code-reviewer`, `codeReviewer`. */
const isDistinct = (name: string): boolean => /[\p{L}\p{N}][-_.][\p{L}\p{N}]|\p{Ll}\p{Lu}/u.test(name);

const sign = '[\\p{L}\\p{N}_]';
const escaped = (name: string): string => name.replaceAll(/[\\^$.*+?()[\]{}|]/g, '\\$&');

/** Dots and hyphens go on with a name, and do not end it. */
const wordOf = (name: string): string => `${escaped(name)}(?![-.]*${sign})`;

const wholeWord = (name: string): RegExp => new RegExp(`(?<!${sign}[-.]?|[@/])${wordOf(name)}`, 'gu');

/** Behind `You are`, as the end of the clause or the name of an agent, or set off by signs or by `the … agent`. */
const introduced = (name: string): RegExp => {
  const word = wordOf(name);
  const ends = '(?=\\s*(?:$|[.,;:!?()\\n—–]|(?:sub-?)?agent\\b|(?:and|who|that|which|for)\\b))';
  const [called, agent] = ["\\b(?:[Yy]ou are|[Yy]ou’re|[Yy]ou're|[Yy]our name is|I am) ", '(?= (?:sub-?)?agent\\b)'];
  return new RegExp(
    `${called}(?:${word}${ends}|(?:the )?(?:["'\`“]|[*_]{1,2})${word}(?=["'\`”*_])|the ${word}${agent})`,
    'gu',
  );
};
