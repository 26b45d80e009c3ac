/** Fixes that write servers in the way in which they are read. Never safe: they start programs that do not run now. */
import { isMap, isScalar, type YAMLMap } from 'yaml';
import type { Fix } from '../lint/rule';
import type { ParsedField } from '../load/reading';
import type { Edit } from '../text/edit';
import { span } from '../text/span';
import { insertion, isFlow, keyText, pairSpan, pieces, shiftRest, spanOf, type Tree } from './treeEdits';

/** `{a: …}` becomes a list of maps with one key each, and a text of names a list of them. */
export const listFixes = (tree: Tree, { node, value, valueSpan }: ParsedField): readonly Fix[] => {
  const edits = isMap(node) ? mapEdits(tree, node) : typeof value === 'string' ? nameEdits(value, valueSpan) : [];
  return edits.length === 0 ? [] : [{ title: 'Write the servers as a list', kind: 'suggestion', edits }];
};

const nameEdits = (value: string, at: ParsedField['valueSpan']): readonly Edit[] => {
  const names = value.split(/[,\s]+/).filter((name) => name !== '');
  return names.every((name) => /^[\w.-]+$/.test(name)) ? [{ span: at, text: `[${names.join(', ')}]` }] : [];
};

const mapEdits = (tree: Tree, map: YAMLMap): readonly Edit[] => {
  const at = spanOf(tree, map);
  if (isFlow(map)) {
    const items = pieces(tree, map).map(({ source }) => `{${source}}`);
    return at ? [{ span: at, text: `[${items.join(', ')}]` }] : [];
  }
  return map.items.flatMap((pair) => {
    const whole = pairSpan(tree, pair);
    const key = spanOf(tree, pair.key);
    if (!whole || !key) return [];
    const isBare = pair.value === null || (isScalar(pair.value) && pair.value.value === null);
    // A name alone is a server that is set up elsewhere.
    const colon = isBare ? [{ span: span(key.end, whole.end), text: '' }] : [];
    return [insertion(whole.start, '- '), ...shiftRest(tree.text, whole, 2), ...colon];
  });
};

/** `- name: a` with settings beside it becomes `- a:` with the settings below. */
export const nameFirst = (tree: Tree, map: YAMLMap): readonly Fix[] => {
  const [first] = map.items;
  const whole = spanOf(tree, map);
  const at = first && pairSpan(tree, first);
  if (!first || !whole || !at || isFlow(map) || keyText(first) !== 'name') return [];
  const name = tree.text.slice(at.start, at.end).replace(/^name\s*:\s*/, '');
  const edits = [{ span: at, text: `${name}:` }, ...shiftRest(tree.text, whole, 2)];
  return [{ title: 'Put its name before its settings', kind: 'suggestion', edits }];
};
