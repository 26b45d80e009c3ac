/** Takes one name out of a list of tools, in each of the forms in which people write one. */
import type { ToolToken } from '../load/toolList';
import type { Edit } from '../text/edit';
import { span } from '../text/span';

/** `Read, LS, Bash` loses `LS, `; the last item loses the comma before it; a list item loses its line. */
export const removeToken = (text: string, tokens: readonly ToolToken[], index: number): readonly Edit[] => {
  const token = tokens[index];
  if (!token) return [];
  const line = itemLine(text, token);
  if (line) return [{ span: line, text: '' }];
  const next = tokens[index + 1];
  if (next && isSeparator(text.slice(unquoted(text, token, 1), unquoted(text, next, -1)))) {
    return [{ span: span(unquoted(text, token, -1), unquoted(text, next, -1)), text: '' }];
  }
  const previous = tokens[index - 1];
  const end = unquoted(text, token, 1);
  if (previous && isSeparator(text.slice(unquoted(text, previous, 1), unquoted(text, token, -1)))) {
    return [{ span: span(unquoted(text, previous, 1), end), text: '' }];
  }
  return [{ span: span(unquoted(text, token, -1), end), text: '' }];
};

const isSeparator = (between: string): boolean => /^[\s,]+$/.test(between);

/** The start (-1) or end (1) of a token, quotes of its own included. */
const unquoted = (text: string, token: ToolToken, side: -1 | 1): number => {
  const isQuoted = /["']/.test(text[token.span.start - 1] ?? '') && text[token.span.start - 1] === text[token.span.end];
  if (side === -1) return token.span.start - (isQuoted ? 1 : 0);
  return token.span.end + (isQuoted ? 1 : 0);
};

/** The whole line of a block list's item, if the token is all that it holds. */
const itemLine = (text: string, token: ToolToken): ReturnType<typeof span> | undefined => {
  if (!isBehindHyphen(text, token.span.start)) return undefined;
  const start = text.lastIndexOf('\n', token.span.start - 1) + 1;
  const feed = text.indexOf('\n', token.span.end);
  const end = feed === -1 ? text.length : feed + 1;
  const lead = text.slice(start, token.span.start);
  const rest = text.slice(token.span.end, end);
  return /^\s*- +["']?$/.test(lead) && /^["']?\s*(#.*)?\s*$/.test(rest) ? span(start, end) : undefined;
};

/** Asked first, since a line of many tokens would be searched for its start once for each. */
const isBehindHyphen = (text: string, start: number): boolean => {
  let at = start - 1;
  while (/[ "']/.test(text[at] ?? '')) at--;
  return text[at] === '-';
};
