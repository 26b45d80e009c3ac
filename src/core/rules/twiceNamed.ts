/** Tools that are named twice: in one list, or listed and denied. */
import type { SortedToken } from '../load/toolKind';
import type { ToolToken } from '../load/toolList';
import { hasPattern, type NamedTools, toolMeant } from './namedTools';

/** Names that add nothing, by their index, each with the one that stays: a current name before an old one, else the first. */
export const twinsIn = (sorted: readonly SortedToken[]): ReadonlyMap<number, ToolToken> => {
  const twins = new Map<number, ToolToken>();
  if (sorted.length < 2) return twins;
  for (const indexes of indexesByTool(sorted).values()) {
    if (indexes.length < 2) continue;
    const kept = indexes.find((index) => sorted[index]?.sort.kind !== 'renamed') ?? indexes[0];
    const token = kept === undefined ? undefined : sorted[kept]?.token;
    for (const index of indexes) if (token && index !== kept) twins.set(index, token);
  }
  return twins;
};

/** Patterns are spoken about by themselves: `Agent(a), Agent(b)` is not meant as one tool twice. */
const indexesByTool = (sorted: readonly SortedToken[]): ReadonlyMap<string, readonly number[]> => {
  const indexes = new Map<string, number[]>();
  for (const [index, each] of sorted.entries()) {
    const tool = hasPattern(each.token) ? undefined : toolMeant(each);
    if (tool === undefined) continue;
    const known = indexes.get(tool);
    if (known) known.push(index);
    else indexes.set(tool, [index]);
  }
  return indexes;
};

/** The entry that takes a listed tool away. */
export const denialOf = (listed: SortedToken, { sorted }: NamedTools): ToolToken | undefined => {
  const tool = sorted.length > 0 ? toolMeant(listed) : undefined;
  return tool === undefined ? undefined : sorted.find((entry) => toolMeant(entry) === tool)?.token;
};
