/** What a spawned agent may use: the allow list, the deny list and the host's own exceptions, resolved. */

import type { Host, Tool } from '../hosts/host';
import { own } from '../text/own';
import type { ToolList, ToolToken } from './toolList';

export interface DroppedTool {
  readonly token: ToolToken;
  /** Why the agent does not get it. */
  readonly why: 'unknown' | 'not-for-subagents' | 'no-such-tool-now' | 'denied' | 'covered' | 'idle';
}

export interface EffectiveTools {
  /** `all`, or names of built-in tools in the order of the list. */
  readonly tools: 'all' | readonly string[];
  /** Nothing is left, and not only because all of it is denied: the host refuses to start the agent. */
  readonly isRefused: boolean;
  readonly dropped: readonly DroppedTool[];
}

export interface ToolContext {
  readonly host: Host;
  readonly permissionMode: unknown;
  readonly hasMemory: boolean;
}

export const effectiveTools = (
  allowed: ToolList | undefined,
  denied: ToolList | undefined,
  context: ToolContext,
): EffectiveTools => {
  const deniedTools = deniedNames(denied, context.host);
  if (!allowed || allowed.tokens.some(({ text }) => text === '*')) return everythingBut(deniedTools, context);
  const resolved = allowed.tokens.map((token) => resolveToken(token, context));
  const named = unique(resolved.flatMap(({ name }) => name ?? []));
  const granted = [...named, ...memoryTools(context).filter((name) => !named.includes(name))];
  const kept = granted.filter((name) => !isDenied(name, deniedTools, context.host));
  const uncovered = kept.filter((name) => !isCovered(name, kept, context.host));
  const tools = withoutIdle(uncovered, context.host);
  return {
    tools,
    isRefused:
      kept.length === 0 && resolved.some(({ why }) => why) && !resolved.some(({ token }) => isMcpTool(token.base)),
    dropped: resolved.flatMap(({ token, name, why }) => {
      if (why) return { token, why };
      if (name === undefined || tools.includes(name)) return [];
      if (uncovered.includes(name)) return { token, why: 'idle' as const };
      return { token, why: kept.includes(name) ? ('covered' as const) : ('denied' as const) };
    }),
  };
};

const everything: EffectiveTools = { tools: 'all', isRefused: false, dropped: [] };

/** The current name of a tool that the host knows under this or an older name. */
export const currentToolName = (name: string, host: Host): string | undefined =>
  Object.hasOwn(host.tools, name) ? name : own(host.renamedTools, name);

/** `mcp__server`, `mcp__server__tool` or `mcp__server__*`; a `*` elsewhere takes no tool (seen run: `mcp__srv__get_*`). */
export const isMcpTool = (name: string): boolean => /^mcp__[^_*](?:(?!__)[^*])*(?:__(?:[^*]+|\*))?$/.test(name);

interface Resolved {
  readonly token: ToolToken;
  readonly name?: string;
  readonly why?: DroppedTool['why'];
}

const resolveToken = (token: ToolToken, { host, permissionMode }: ToolContext): Resolved => {
  const name = currentToolName(token.base, host);
  if (name === undefined) return isMcpTool(token.base) ? { token } : { token, why: 'unknown' };
  const given = own<Tool>(host.tools, name)?.given;
  if (given === 'always' || given === 'named') return { token, name };
  if (given === 'plan') return permissionMode === 'plan' ? { token, name } : { token, why: 'not-for-subagents' };
  return { token, why: given === 'never' ? 'not-for-subagents' : 'no-such-tool-now' };
};

/** A memory key widens a list that names something (case `mem-user`). */
const memoryTools = ({ host, hasMemory }: ToolContext): readonly string[] => (hasMemory ? host.memoryTools : []);

const everythingBut = (deniedTools: ReadonlySet<string>, { host, permissionMode }: ToolContext): EffectiveTools => {
  if (deniedTools.size === 0) return everything;
  const pool = Object.entries<Tool>(host.tools).flatMap(([name, { given }]) =>
    given === 'always' || (given === 'plan' && permissionMode === 'plan') ? name : [],
  );
  const tools = pool.filter((name) => !isDenied(name, deniedTools, host));
  return {
    tools: tools.length === pool.length ? 'all' : withoutIdle(tools, host),
    isRefused: false,
    dropped: [],
  };
};

/** A pattern denies the whole tool (case `d-bashrule`). */
export const deniedNames = (denied: ToolList | undefined, host: Host): ReadonlySet<string> =>
  new Set(denials(denied).flatMap(({ base }) => currentToolName(base, host) ?? []));

/** What a list denies: with a `*` in it, nothing at all (cases `d-star`, `denied-star-beside`). */
export const denials = (denied: ToolList | undefined): readonly ToolToken[] =>
  denied?.tokens.some(({ text }) => text === '*') ? [] : (denied?.tokens ?? []);

const isDenied = (name: string, deniedTools: ReadonlySet<string>, host: Host): boolean => {
  const needs = own<Tool>(host.tools, name)?.needs;
  return deniedTools.has(name) || (needs !== undefined && deniedTools.has(needs));
};

const isCovered = (name: string, kept: readonly string[], host: Host): boolean => {
  const other = own<Tool>(host.tools, name)?.yieldsTo;
  return other !== undefined && kept.includes(other);
};

/** What loads deferred tools is of no use without any (case `name-search-and-read`). */
const withoutIdle = (names: readonly string[], host: Host): readonly string[] => {
  const isAny = names.some((name) => own<Tool>(host.tools, name)?.isDeferred);
  return isAny ? names : names.filter((name) => !own<Tool>(host.tools, name)?.loadsDeferred);
};

const unique = (names: readonly string[]): readonly string[] => [...new Set(names)];
