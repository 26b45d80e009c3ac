/** Which check speaks about a name that stands in a list once. */
import type { Tool } from '../hosts/host';
import type { LoadedFile } from '../load/load';
import type { SortedToken, ToolKind } from '../load/toolKind';
import { own } from '../text/own';
import { hasPattern, type NamedTools } from './namedTools';

export type TokenRule =
  | 'disallowed-tools-no-effect'
  | 'mcp-tool-malformed'
  | 'tool-from-other-host'
  | 'tool-listed-twice'
  | 'tool-not-offered'
  | 'tool-pattern-ignored'
  | 'tool-renamed'
  | 'tool-retired'
  | 'tool-unknown'
  | 'tool-wrong-case'
  | 'tools-separator';

interface Place {
  readonly key: NamedTools['key'];
  readonly loaded: LoadedFile;
  /** Names that people say are tools of theirs. */
  readonly knownTools: ReadonlySet<string>;
}

export const ruleFor = ({ token, sort }: SortedToken, { key, loaded, knownTools }: Place): TokenRule | undefined => {
  const isKnown = knownTools.has(token.base);
  const usable = usableName(sort);
  if (usable === undefined) return isKnown ? undefined : unusable(sort.kind, key, token.text);
  if (key === 'tools' && isWithheld(usable, loaded, isKnown)) return 'tool-not-offered';
  if (hasPattern(token)) return 'tool-pattern-ignored';
  return sort.kind === 'renamed' ? 'tool-renamed' : undefined;
};

/** Why a listed tool is not given. */
export type Withheld = 'never' | 'opt-in' | 'background';

export const withheldReason = (name: string, { host, agent }: LoadedFile): Withheld | undefined => {
  const tool = own<Tool>(host.tools, name);
  if (tool?.given === 'never' || (tool?.given === 'plan' && agent?.permissionMode !== 'plan')) return 'never';
  if (tool?.isOptIn) return 'opt-in';
  return tool?.isLostInBackground ? 'background' : undefined;
};

/** Who says that such a tool is there has opted in. */
const isWithheld = (name: string, loaded: LoadedFile, isKnown: boolean): boolean => {
  const reason = withheldReason(name, loaded);
  return reason !== undefined && !(reason === 'opt-in' && isKnown);
};

const usableName = (sort: ToolKind): string | undefined => {
  if (sort.kind === 'current' || sort.kind === 'renamed') return sort.name;
  return sort.kind === 'mcp' ? sort.kind : undefined;
};

/** By kind: the check for a list of tools, and the one for a list of denials. */
const checks: Readonly<
  Partial<Record<ToolKind['kind'], readonly [listed: TokenRule | undefined, denied: TokenRule | undefined]>>
> = {
  everything: [undefined, 'disallowed-tools-no-effect'],
  separated: ['tools-separator', 'tools-separator'],
  // A name that is gone denies nothing, and nothing is lost by it.
  retired: ['tool-retired', undefined],
  'wrong-case': ['tool-wrong-case', 'disallowed-tools-no-effect'],
  foreign: ['tool-from-other-host', 'disallowed-tools-no-effect'],
  'malformed-mcp': ['mcp-tool-malformed', 'mcp-tool-malformed'],
  unknown: ['tool-unknown', 'tool-unknown'],
};

const unusable = (kind: ToolKind['kind'], key: NamedTools['key'], text: string): TokenRule | undefined => {
  const [listed, denied] = checks[kind] ?? [];
  if (key === 'tools') return listed;
  return text === everyServer ? undefined : denied;
};

/** Understood where tools are denied, and only there. */
const everyServer = 'mcp__*';
