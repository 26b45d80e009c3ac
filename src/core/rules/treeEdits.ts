/** Edits to maps and lists inside a value, in block and in flow style. */
import { isScalar, type Node, type Pair, type YAMLMap } from 'yaml';
import { linesOf } from '../load/lines';
import type { Reading } from '../load/reading';
import type { Edit } from '../text/edit';
import { type Span, span, withoutTail } from '../text/span';

export interface Tree {
  readonly text: string;
  readonly reading: Reading;
}

export const insertion = (at: number, text: string): Edit => ({ span: span(at, at), text });

/** A node's place without what follows it; undefined for one that an alias or a merge brings. */
export const spanOf = ({ text, reading }: Tree, node: unknown): Span | undefined => {
  const range = typeof node === 'object' && node !== null && 'range' in node ? node.range : undefined;
  return Array.isArray(range) ? withoutTail(text, reading.locate(range[0], range[1])) : undefined;
};

/** From its key to the end of its value. */
export const pairSpan = (tree: Tree, { key, value }: Pair): Span | undefined => {
  const start = spanOf(tree, key);
  if (!start) return undefined;
  const colon = tree.text.indexOf(':', start.end) + 1;
  return span(start.start, Math.max(colon, spanOf(tree, value)?.end ?? 0));
};

export const keyText = ({ key }: Pair): string => (isScalar(key) ? String(key.value) : '');

export const isFlow = (node: Node): boolean => 'flow' in node && node.flow === true;

/** How far a place stands from the start of its line: `- a` has `a` at 2. */
export const columnOf = (text: string, at: number): number => at - (text.lastIndexOf('\n', at - 1) + 1);

/** Every line of a stretch but its first that is not blank, moved to the right by so many blanks, or to the left. */
export const shiftRest = (text: string, at: Span, by: number): readonly Edit[] =>
  linesOf(text, at)
    .slice(1)
    .filter((line) => line.text.trim() !== '')
    .map(({ start }) => (by > 0 ? insertion(start, ' '.repeat(by)) : { span: span(start, start - by), text: '' }));

/** Text whose lines but the first are moved to the right. */
export const shifted = (text: string, by: number): string => text.replaceAll(/\n(?=[^\r\n])/g, `\n${' '.repeat(by)}`);

/** The source of each pair with its comments, up to the next one. */
export const pieces = (tree: Tree, map: YAMLMap): readonly { readonly key: string; readonly source: string }[] => {
  const pairs = map.items.map((pair) => ({ key: keyText(pair), at: pairSpan(tree, pair) }));
  return pairs.flatMap(({ key, at }, index) => {
    if (!at) return [];
    const next = isFlow(map) ? undefined : pairs[index + 1]?.at?.start;
    return [{ key, source: tree.text.slice(at.start, next ?? at.end).trimEnd() }];
  });
};

/** Whole lines, if nothing else stands on them. */
export const wholeLines = (text: string, at: Span): Span | undefined => {
  const start = text.lastIndexOf('\n', at.start - 1) + 1;
  const feed = text.indexOf('\n', at.end);
  const end = feed === -1 ? text.length : feed + 1;
  const isAlone = text.slice(start, at.start).trim() === '' && /^\s*(#.*)?\s*$/.test(text.slice(at.end, end));
  return isAlone ? span(start, end) : undefined;
};
