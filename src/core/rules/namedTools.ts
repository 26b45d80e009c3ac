/** The names that a file lists and denies, sorted, as the checks of single names read them. */
import type { LoadedFile } from '../load/load';
import { type SortedToken, sortTokens } from '../load/toolKind';
import type { ToolToken } from '../load/toolList';

export interface NamedTools {
  readonly key: 'tools' | 'disallowedTools';
  readonly tokens: readonly ToolToken[];
  readonly sorted: readonly SortedToken[];
}

export const namesTools = ({ agent }: LoadedFile): boolean =>
  agent?.allowed !== undefined || agent?.denied !== undefined;

/**
 * The lists as the host reads them, and those inside a `tools` map as its fix would write them. Names that are keys of
 * such a map are left to the check of its shape.
 */
export const namedTools = ({ agent, host }: LoadedFile): { readonly [Key in NamedTools['key']]: NamedTools } => {
  const map = agent?.toolMap;
  const listed = map ? map.allowed.filter(({ isKey }) => !isKey) : (agent?.allowed?.tokens ?? []);
  const denied = [...(map?.denied ?? []).filter(({ isKey }) => !isKey), ...(agent?.denied?.tokens ?? [])];
  return {
    tools: { key: 'tools', tokens: listed, sorted: sortTokens(listed, host) },
    disallowedTools: { key: 'disallowedTools', tokens: denied, sorted: sortTokens(denied, host) },
  };
};

/** The one tool that a token stands for. */
export const toolMeant = ({ token, sort }: SortedToken): string | undefined => {
  if (sort.kind === 'current' || sort.kind === 'renamed') return sort.name;
  return sort.kind === 'mcp' ? token.base.replace(/__\*$/, '') : undefined;
};

/** `Bash(*)` is Bash. */
export const hasPattern = ({ pattern }: ToolToken): boolean => pattern !== undefined && pattern.trim() !== '*';

/** Whether some tool stays when these names go; a list without one is worse than any name too many. */
export const leavesATool = ({ sorted }: NamedTools, gone: ReadonlySet<number>): boolean =>
  sorted.some((each, index) => !gone.has(index) && (each.sort.kind === 'everything' || toolMeant(each) !== undefined));
