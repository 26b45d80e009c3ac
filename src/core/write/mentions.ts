/** Where a text speaks of an agent by its name, and how it would speak of it by another. */
import { mentionMark } from '../load/mentions';
import type { Edit } from '../text/edit';
import { span } from '../text/span';

/** `@agent-reviewer`, and `reviewer` in `Agent(reviewer, other)`. */
export const mentionEdits = (text: string, from: string, to: string): readonly Edit[] => {
  if (from === '' || !text.includes(from)) return [];
  return [...atMentions(text, from), ...listed(text, from)]
    .sort((a, b) => a - b)
    .map((start) => ({ span: span(start, start + from.length), text: to }));
};

/** As the index of mentions reads them: colons, dots and hyphens go on with a name, and do not end it. */
const atMentions = (text: string, name: string): readonly number[] =>
  occurrences(text, mentionMark + name)
    .filter((start) => !/^[\w:.-]*\w/.test(text.slice(start + mentionMark.length + name.length)))
    .map((start) => start + mentionMark.length);

const listed = (text: string, name: string): readonly number[] =>
  [...text.matchAll(/\b(?:Agent|Task)\(([^)\n]*)\)/g)].flatMap(({ 0: whole, 1: names = '', index }) =>
    [...names.matchAll(/[^\s,]+/g)].flatMap((found) =>
      found[0] === name ? [index + whole.indexOf('(') + 1 + found.index] : [],
    ),
  );

const occurrences = (text: string, words: string): readonly number[] => {
  const found: number[] = [];
  for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + words.length)) found.push(at);
  return found;
};
