/** Where a prompt begins behind keys that no mark closes. */
import type { Host } from '../hosts/host';
import { isBlank, type Line } from './lines';
import { dialogue, keyOf } from './regions';

export interface PromptStart {
  /** The last line of the header that was meant. */
  readonly lastLine: Line;
  /** The first line of the prompt. */
  readonly opening: Line;
  /** A line `...`, which ends a header elsewhere. */
  readonly dots: Line | undefined;
  /** The text before it is a description without an end of its own, and the line might be more of it. */
  readonly mayGoOn: boolean;
  /** The last key is the description, which may hold headings of its own. */
  readonly endsInDescription: boolean;
  /** A blank line stands before it. */
  readonly isApart: boolean;
}

/** Undefined unless name and description stand before it. Lines of keys in a fence belong to the prompt. */
export const promptStart = (lines: readonly Line[], host: Host): PromptStart | undefined => {
  const last = lastKnownKey(lines, host);
  if (last === undefined) return undefined;
  let [end, key] = [last, keyOf(lines[last]?.text ?? '', host) ?? ''];
  for (let index = last + 1; index < lines.length; index++) {
    const line = lines[index];
    if (!line || isBlank(line)) continue;
    const next = keyOf(line.text, host) ?? otherKey(lines, index, end);
    if (isRemark(lines, index, host)) continue;
    if (next !== undefined && !Object.hasOwn(host.keys, next)) {
      [end, key] = [index, next];
      continue;
    }
    const exampleEnd = key === 'description' ? endOfExample(lines, index) : undefined;
    if (exampleEnd !== undefined) {
      end = exampleEnd;
      index = exampleEnd;
      continue;
    }
    if (isPromptKey(lines[end]) || !goesOn(line, lines[end])) return startAt(lines, { end, index, key });
    end = index;
  }
  return undefined;
};

/** `allowedTools:` right below another key, or above its list; `Note:` with prose behind it is none. */
const otherKey = (lines: readonly Line[], index: number, end: number): string | undefined => {
  const [, key, value = ''] = /^([A-Za-z_][\w.-]*):(\s.*)?$/.exec(lines[index]?.text ?? '') ?? [];
  if (key === undefined) return undefined;
  const holdsLines = value.trim() === '' && /^(\s+\S|- )/.test(lines[index + 1]?.text ?? '');
  const isBelow = index === end + 1 && /^[a-z]/.test(key) && (!dialogue.has(key) || /^\s\S+\s*$/.test(value));
  return holdsLines || isBelow ? key : undefined;
};

/** `# Denied:` above more keys is a comment of YAML. */
const isRemark = (lines: readonly Line[], index: number, host: Host): boolean => {
  if (!lines[index]?.text.startsWith('#')) return false;
  const next = lines.slice(index).find((line) => !line.text.startsWith('#') && !isBlank(line));
  return next !== undefined && keyOf(next.text, host) !== undefined;
};

/** `instructions: |`, below which other programs look for the prompt. */
const isPromptKey = (line: Line | undefined): boolean =>
  /^(?:instructions|prompt|system[_-]?prompt):\s*[|>]?[-+]?\s*$/i.test(line?.text ?? '');

interface Found {
  readonly end: number;
  readonly index: number;
  readonly key: string;
}

const startAt = (lines: readonly Line[], { end, index, key }: Found): PromptStart | undefined => {
  const [lastLine, line] = [lines[end], lines[index]];
  if (!lastLine || !line) return undefined;
  const dots = /^\.\.\.\s*$/.test(line.text) ? line : undefined;
  const opening = dots ? (lines.slice(index + 1).find((each) => !isBlank(each)) ?? dots) : line;
  const mayGoOn = key === 'description' && !dots && !opensPrompt(line.text);
  return { lastLine, opening, dots, mayGoOn, endsInDescription: key === 'description', isApart: index > end + 1 };
};

/** A heading, `You are …`, or a tag that is no example. */
const opensPrompt = (text: string): boolean => /^(#{1,6} \S|You are |<(?!\/?(?:example|commentary)))/i.test(text);

/** The last line with a key of the host that was not there before. */
const lastKnownKey = (lines: readonly Line[], host: Host): number | undefined => {
  const seen = new Set<string>();
  let last: number | undefined;
  for (const [index, { text }] of lines.entries()) {
    if (/^(```|~~~)/.test(text)) break;
    const key = keyOf(text, host);
    if (key === undefined || !Object.hasOwn(host.keys, key) || seen.has(key)) continue;
    seen.add(key);
    last = index;
  }
  return seen.has('name') && seen.has('description') ? last : undefined;
};

/** An indented line, or an item of a list whose key stands alone. */
const goesOn = ({ text }: Line, before: Line | undefined): boolean =>
  /^\s/.test(text) || (text.startsWith('- ') && /^(?:[\w.-]+:\s*$|- )/.test(before?.text ?? ''));

/** Lines of a dialogue and examples between tags are part of a description wherever they stand. */
const endOfExample = (lines: readonly Line[], index: number): number | undefined => {
  const { text } = lines[index] ?? { text: '' };
  const [, word = ''] = /^\W*(\w+)\s*\d*:/.exec(text) ?? [];
  if (dialogue.has(word.toLowerCase())) return index;
  if (!/^<\/?(?:example|commentary)/i.test(text)) return undefined;
  const end = lines.findIndex((line, at) => at >= index && /<\/(?:example|commentary)>/i.test(line.text));
  return end === -1 ? undefined : end;
};
