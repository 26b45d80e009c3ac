/** Fixes that bring a hook into the shape in which it is read. */
import { isMap } from 'yaml';
import type { Edit } from '../text/edit';
import { lineEndOf } from '../text/lineEnd';
import { columnOf, insertion, isFlow, pieces, shifted, spanOf, type Tree } from './treeEdits';

/** What a hook without a type is nearly always. */
const usualType = 'type: command';

/** Nothing for a hook that has no command. */
export const addType = (tree: Tree, node: unknown): readonly Edit[] => {
  const at = spanOf(tree, node);
  if (!isMap(node) || !at || !node.has('command')) return [];
  if (isFlow(node)) return [insertion(at.start + 1, `${usualType}, `)];
  const blanks = ' '.repeat(columnOf(tree.text, at.start));
  return [insertion(at.start, `${usualType}${lineEndOf(tree.text)}${blanks}`)];
};

/** `matcher` and `command` side by side become a matcher and a list with one hook. */
export const wrapFlat = (tree: Tree, node: unknown): readonly Edit[] => {
  const at = spanOf(tree, node);
  if (!isMap(node) || !at || node.has('hooks') || !(node.has('command') || node.has('type'))) return [];
  const parts = pieces(tree, node);
  const matcher = parts.filter(({ key }) => key === 'matcher').map(({ source }) => source);
  const fields = parts.filter(({ key }) => key !== 'matcher').map(({ source }) => source);
  const hook = node.has('type') ? fields : [usualType, ...fields];
  return [{ span: at, text: isFlow(node) ? inFlow(matcher, hook) : inBlock(tree.text, at.start, matcher, hook) }];
};

const inFlow = (matcher: readonly string[], hook: readonly string[]): string =>
  `{${[...matcher, `hooks: [{${hook.join(', ')}}]`].join(', ')}}`;

const inBlock = (
  text: string,
  start: number,
  matcher: readonly string[],
  [first = '', ...rest]: readonly string[],
): string => {
  const lines = [...matcher, 'hooks:', `  - ${shifted(first, 4)}`, ...rest.map((field) => `    ${shifted(field, 4)}`)];
  return lines.join(`${lineEndOf(text)}${' '.repeat(columnOf(text, start))}`);
};
