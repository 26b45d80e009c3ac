/** What each name in a list of tools is to its host: every token is sorted once, and the first sort that fits counts. */
import type { Host, RetiredTool } from '../hosts/host';
import { currentToolName, isMcpTool } from './effectiveTools';
import { retirementOf } from './retired';
import { splitTools, type ToolToken } from './toolList';

export type ToolKind =
  | { readonly kind: 'everything' }
  /** Nothing but signs, such as the bar of `Read | Write`, which harms nobody. */
  | { readonly kind: 'sign' }
  /** Several names in one, because what stands between them separates nothing; the pieces as written. */
  | { readonly kind: 'separated'; readonly pieces: readonly string[]; readonly areKnown: boolean }
  | { readonly kind: 'current'; readonly name: string }
  | { readonly kind: 'renamed'; readonly name: string }
  | { readonly kind: 'mcp' }
  | { readonly kind: 'retired'; readonly retired: RetiredTool & { readonly name: string } }
  | { readonly kind: 'wrong-case'; readonly name: string }
  /** `names` are the tools of this host that do the same. */
  | { readonly kind: 'foreign'; readonly title: string; readonly names: readonly string[] }
  | { readonly kind: 'malformed-mcp' }
  | { readonly kind: 'unknown' };

export interface SortedToken {
  readonly token: ToolToken;
  readonly sort: ToolKind;
}

/** In the order of the list. */
export const sortTokens = (tokens: readonly ToolToken[], host: Host): readonly SortedToken[] => {
  const sorted = tokens.map((token) => ({ token, sort: kindAlone(token, host) }));
  // `read` beside `codebase` is a word of the other host; alone it is a slip of the shift key.
  const isForeignList = sorted.some(({ sort }) => sort.kind === 'foreign');
  return isForeignList ? inForeignCompany(sorted, host) : sorted;
};

/** What one token is, whatever stands beside it. */
const kindAlone = (token: ToolToken, host: Host): ToolKind => {
  const { text, base } = token;
  const name = currentToolName(base, host);
  if (name !== undefined) return { kind: name === base ? 'current' : 'renamed', name };
  if (text === '*') return { kind: 'everything' };
  if (!/[\p{L}\p{N}]/u.test(text)) return { kind: 'sign' };
  const pieces = badlySeparated(base, host);
  if (pieces) return { kind: 'separated', pieces, areKnown: pieces.every((piece) => isKnownTool(piece, host)) };
  if (isMcpTool(base)) return { kind: 'mcp' };
  const retired = retirementOf(base, host);
  if (retired) return { kind: 'retired', retired };
  return otherCase(base, host) ?? foreign(base, host, []) ?? { kind: looksLikeMcp(base) ? 'malformed-mcp' : 'unknown' };
};

const badSeparators = /[;|\t\r\n"'[\]{}，、；()]+/;
/** Signs that a name may hold, so that they count only between names that are known. */
const doubtfulSeparators = /[/&+]/;

/** The pieces of a token that holds what separates nothing; parentheses are in a base only where they do not fit. */
const badlySeparated = (base: string, host: Host): readonly string[] | undefined => {
  if (badSeparators.test(base)) return piecesOf(base, badSeparators);
  if (!doubtfulSeparators.test(base)) return undefined;
  const pieces = piecesOf(base, doubtfulSeparators);
  return pieces.length > 1 && pieces.every((piece) => isKnownTool(piece, host)) ? pieces : undefined;
};

const piecesOf = (base: string, separators: RegExp): readonly string[] =>
  base.split(separators).flatMap((piece) => splitTools(piece));

/** A tool of the host by its name now or before, or one of a server. */
export const isKnownTool = (name: string, host: Host): boolean =>
  currentToolName(name, host) !== undefined || isMcpTool(name);

const otherCase = (base: string, { tools, renamedTools }: Host): ToolKind | undefined => {
  const lower = base.toLowerCase();
  const name =
    Object.keys(tools).find((known) => known.toLowerCase() === lower) ??
    Object.keys(renamedTools).find((known) => known.toLowerCase() === lower);
  return name === undefined ? undefined : { kind: 'wrong-case', name };
};

/** The tool of another host; of several hosts the one that more of the list belongs to. */
const foreign = (base: string, { foreignTools }: Host, others: readonly string[]): ToolKind | undefined => {
  const having = foreignTools.filter(({ tools }) => Object.hasOwn(tools, base));
  const count = ({ tools }: (typeof having)[number]): number =>
    others.filter((other) => Object.hasOwn(tools, other)).length;
  const [best] = having.length > 1 ? [...having].sort((a, b) => count(b) - count(a)) : having;
  return best && { kind: 'foreign', title: best.title, names: best.tools[base] ?? [] };
};

const inForeignCompany = (sorted: readonly SortedToken[], host: Host): readonly SortedToken[] => {
  const bases = sorted.map(({ token }) => token.base);
  return sorted.map(({ token, sort }) => {
    if (sort.kind !== 'foreign' && sort.kind !== 'wrong-case') return { token, sort };
    return { token, sort: foreign(token.base, host, bases) ?? sort };
  });
};

/** `mcp_server_tool`, `server/tool`, `publisher.extension`. */
const looksLikeMcp = (base: string): boolean => /^mcp(?:[^a-z]|$)/i.test(base) || /^[\w-]+(?:[./][\w*-]+)+$/.test(base);
