/** Places that wait to be filled in: `<your domain>`, `{{PRODUCT}}`, `[Describe the task]`, `TODO:`. */
import type { LoadedFile } from '../load/load';
import { promptSpan, proseOf } from '../load/prose';
import { nestedFences } from '../text/markdown/nestedFences';
import { type Span, span } from '../text/span';

const braces = '(?<![$={\\w])\\{\\{\\s*[A-Za-z_][\\w-]*(?:[ ,:—–-]+[\\w-]+){0,8}\\s*\\}\\}(?!\\})';

export const bracesIn = (text: string): boolean => text.startsWith('{{');

/** `TODO` counts where it stands for the text, and not where an agent looks for such words. */
const inValue = new RegExp(
  `<your[ _-][^<>\\n]{1,80}>|\\[your [^\\]\\n]{1,80}\\](?!\\()|${braces}|` +
    '[[(<](?:TODO|TBD)\\b[^\\])>\\n]{0,80}[\\])>]|(?<=^["\']?\\s*)(?:TODO|TBD)(?=:|["\']?\\s*$| [-–—])',
  'gi',
);

export const valuePlaceholders = (text: string, { start, end }: Span): readonly Span[] => {
  const written = text.slice(start, end);
  if (!/[{[(<]|^["']?\s*T/i.test(written)) return [];
  return [...written.matchAll(inValue)].map(({ 0: found, index }) => span(start + index, start + index + found.length));
};

/** An instruction in brackets that ends its line. */
const inBrackets =
  /\[(?:(?:Describe|Insert|Add|Fill in|Specify|Explain|Replace|Write|Enter|Provide|Define|Your|TODO|TBD)\b[^\]\n]{0,120}|[A-Z][A-Za-z]+(?: [A-Za-z]+){0,3} \d+)\](?=[ \t]*\r?$)|TODO:/my;

/** What may stand before it: the mark of a list. */
const lineStart = /(?:^|\n)[ ]{0,3}(?:[-*+][ ]+|\d+[.)][ ]+)?$/;

const anyBraces = new RegExp(braces, 'y');

/** Every `{{…}}` once. Code, comments and what shows how an answer looks are full of brackets on purpose. */
export const promptPlaceholders = (loaded: LoadedFile): readonly Span[] => {
  const { text } = loaded;
  const { start } = promptSpan(loaded);
  const bracketed = [...matchesOf(inBrackets, '[', text, start), ...matchesOf(inBrackets, 'TODO:', text, start)];
  const lines = bracketed.filter((at) => lineStart.test(text.slice(at.start - 20, at.start)));
  const found = matchesOf(anyBraces, '{{', text, start);
  const seen = new Set<string>();
  const named = found.filter((at) => {
    const name = text.slice(at.start, at.end);
    if (seen.has(name) || isHidden(loaded, at)) return false;
    seen.add(name);
    return true;
  });
  const left = lines.filter((at) => !isHidden(loaded, at) && !isInSample(text, start, at));
  // Behind fences inside fences nobody can tell text from code.
  const isTangled = left.length + named.length > 0 && nestedFences(text, promptSpan(loaded)).length > 0;
  return isTangled ? [] : [...left, ...named];
};

/** Where a mark begins what fits a sticky pattern; to look for the mark alone is many times faster. */
const matchesOf = (pattern: RegExp, mark: string, text: string, start: number): readonly Span[] => {
  const spans: Span[] = [];
  for (let at = text.indexOf(mark, start); at !== -1; at = text.indexOf(mark, at + 1)) {
    pattern.lastIndex = at;
    const [found] = pattern.exec(text) ?? [];
    if (found !== undefined) spans.push(span(at, at + found.length));
  }
  return spans;
};

const isHidden = (loaded: LoadedFile, { start }: Span): boolean =>
  proseOf(loaded).isFenced(start) || isInComment(loaded.text, start) || proseOf(loaded).isQuoted(start);

const isInComment = (text: string, at: number): boolean => {
  const open = text.lastIndexOf('<!--', at);
  return open !== -1 && text.indexOf('-->', open) > at;
};

const ofSample =
  /output|format|template|report|example|sample|response|answer|deliver|summary|structure|return|message|plan|document/i;

/** Below a heading or in a tag about what the agent hands back, brackets are for the agent to fill. */
const isInSample = (text: string, promptStart: number, { start }: Span): boolean => {
  const before = text.slice(promptStart, start);
  const headings = [...before.matchAll(/^(?:#{1,6} .*|\*\*[^*\n]+\*\*:?|.*:)[ \t]*$/gm)].slice(-2);
  const tags = [...before.matchAll(/^<(\/?)([A-Za-z][\w-]*)>/gm)];
  const open = tags.findLast(([, slash]) => slash === '');
  const isOpen = open !== undefined && !tags.some(([, slash, name]) => slash === '/' && name === open[2]);
  return headings.some(([heading]) => ofSample.test(heading)) || (isOpen && ofSample.test(open[2] ?? ''));
};
