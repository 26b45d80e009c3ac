/** The tools that a name in a list was meant to say, and the edits that write them. */
import type { Host } from '../hosts/host';
import type { LoadedFile } from '../load/load';
import type { SortedToken } from '../load/toolKind';
import type { Edit } from '../text/edit';
import type { NamedTools } from './namedTools';
import { nearestTools } from './nearestTool';
import { rewriteTokens } from './tokenEdits';

/** Where it is certain, and grants nothing that is not named; none where the name can go. */
export const certainNames = ({ token, sort }: SortedToken): readonly string[] | undefined => {
  if (sort.kind === 'separated') return sort.areKnown ? sort.pieces : undefined;
  if (sort.kind === 'wrong-case') return [sort.name + token.text.slice(token.base.length)];
  if (sort.kind === 'sign') return [];
  if (sort.kind !== 'retired') return undefined;
  const { successor, sameReach } = sort.retired;
  if (successor === undefined) return [];
  return sameReach ? [successor] : undefined;
};

/** Where a person has to judge, too: what comes nearest. */
export const likelyNames = (sorted: SortedToken, host: Host): readonly string[] | undefined => {
  const { sort, token } = sorted;
  if (sort.kind === 'separated') return nearestTools(sort.pieces, host);
  if (sort.kind === 'unknown') return nearestTools([token.base], host);
  if (sort.kind === 'foreign' && sort.names.length > 0) return sort.names;
  if (sort.kind === 'retired' && sort.retired.successor !== undefined) return [sort.retired.successor];
  return certainNames(sorted);
};

/** Writes other names into a list: in their places, or the whole value anew where they cannot be found in it. */
export const listEdits = (
  loaded: LoadedFile,
  list: NamedTools,
  wanted: readonly (readonly string[] | undefined)[],
): readonly Edit[] => {
  const edits = rewriteTokens(loaded.text, list.tokens, wanted);
  return edits.length > 0 ? edits : wholeValue(loaded, list, wanted);
};

/** Only a single text of plain names is written anew: one name per line in a block, or one behind an escape. */
const wholeValue = (
  { agent }: LoadedFile,
  { key, tokens }: NamedTools,
  wanted: readonly (readonly string[] | undefined)[],
): readonly Edit[] => {
  const written = key === 'tools' ? agent?.allowed : agent?.denied;
  const names = [...new Set(tokens.flatMap(({ text }, index) => wanted[index] ?? [text]))];
  const isPlain = written?.shape === 'text' && names.length > 0 && names.every((name) => /^\w+$/.test(name));
  return isPlain ? [{ span: written.field.valueSpan, text: names.join(', ') }] : [];
};

/** `'Grep' and 'Glob'`, `'Edit', 'Write' and 'NotebookEdit'`. */
export const inWords = (names: readonly string[]): string => {
  const quoted = names.map((name) => `'${name}'`);
  return [quoted.slice(0, -1).join(', '), quoted.at(-1)].filter((part) => part !== '').join(' and ');
};
