/** Changes single names of a list of tools, in each of the forms in which people write one. */
import type { ToolToken } from '../load/toolList';
import type { Edit } from '../text/edit';
import { type Span, span, textAt } from '../text/span';

/** `Read, LS, Bash` loses `LS, `; the last item loses the comma before it; a list item loses its line. */
export const removeToken = (text: string, tokens: readonly ToolToken[], index: number): readonly Edit[] => {
  const at = removedSpan(text, tokens, index, index < tokens.length - 1);
  return at ? [{ span: at, text: '' }] : [];
};

/** Of several names that stand together all but the last are removed with what follows, at the end with what precedes. */
export const removeTokens = (
  text: string,
  tokens: readonly ToolToken[],
  gone: ReadonlySet<number>,
): readonly Edit[] => {
  const lastKept = tokens.findLastIndex((_, index) => !gone.has(index));
  return [...gone].flatMap((index) => {
    const at = removedSpan(text, tokens, index, index < lastKept);
    return at ? [{ span: at, text: '' }] : [];
  });
};

/**
 * What each name becomes: itself where undefined, nothing where empty, else these names. A name that is there already
 * is not written again.
 */
export const rewriteTokens = (
  text: string,
  tokens: readonly ToolToken[],
  wanted: readonly (readonly string[] | undefined)[],
): readonly Edit[] => {
  const there = new Set(tokens.flatMap((token, index) => (wanted[index] ? [] : [token.text])));
  const gone = new Set<number>();
  const written = tokens.flatMap((token, index) => {
    const missing = wanted[index]?.filter((name) => !there.has(name));
    for (const name of missing ?? []) there.add(name);
    if (missing?.length === 0) gone.add(index);
    return missing && missing.length > 0 ? [{ token, edit: { span: token.span, text: missing.join(', ') } }] : [];
  });
  if (!written.every(({ token }) => isAsWritten(text, token))) return [];
  return [...written.map(({ edit }) => edit), ...removeTokens(text, tokens, gone)];
};

/** What `rewriteTokens` takes where a single name changes. */
export const onlyAt = (
  index: number,
  names: readonly string[],
  { length }: readonly ToolToken[],
): readonly (readonly string[] | undefined)[] => Array.from({ length }, (_, at) => (at === index ? names : undefined));

/** Whether a token stands in the text as it was read; escapes and line breaks in a scalar hide its place. */
export const isAsWritten = (text: string, token: ToolToken): boolean => textAt(text, token.span) === token.text;

const removedSpan = (
  text: string,
  tokens: readonly ToolToken[],
  index: number,
  isFollowed: boolean,
): Span | undefined => {
  const token = tokens[index];
  if (!token || !isAsWritten(text, token) || isSwitch(text, token)) return undefined;
  const line = itemLine(text, token);
  if (line) return line;
  const [start, end] = [outside(text, token, -1), outside(text, token, 1)];
  const next = isFollowed ? tokens[index + 1] : undefined;
  if (next && isSeparator(text.slice(end, outside(text, next, -1)))) return span(start, outside(text, next, -1));
  const previous = tokens[index - 1];
  if (previous && isSeparator(text.slice(outside(text, previous, 1), start))) {
    return span(outside(text, previous, 1), end);
  }
  return span(start, end);
};

const isSeparator = (between: string): boolean => /^[\s,]+$/.test(between);

/** `Read: true` in a map of switches, where the name is a key. */
const isSwitch = (text: string, { span: { end } }: ToolToken): boolean => /^["']?\s*:/.test(text.slice(end, end + 20));

/** The start (-1) or end (1) of a token, quotes of its own included. */
const outside = (text: string, token: ToolToken, side: -1 | 1): number => {
  const isQuoted = /["']/.test(text[token.span.start - 1] ?? '') && text[token.span.start - 1] === text[token.span.end];
  if (side === -1) return token.span.start - (isQuoted ? 1 : 0);
  return token.span.end + (isQuoted ? 1 : 0);
};

/** The whole line of a block list's item, if the token is all that it holds. */
const itemLine = (text: string, token: ToolToken): Span | undefined => {
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
