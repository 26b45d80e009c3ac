/** The tools of an agent: what it has, what is taken away, what is no tool, what is dropped, each with why. */
import type { Host, Tool } from '../../core/hosts/host';
import type { Agent } from '../../core/load/agent';
import { currentToolName, type DroppedTool, denials, isMcpTool } from '../../core/load/effectiveTools';
import { sortTokens, type ToolKind } from '../../core/load/toolKind';
import type { ToolToken } from '../../core/load/toolList';
import { own } from '../../core/text/own';
import type { EffectiveItem, EffectiveRow } from '../../protocol/server';
import type { Placing } from './placing';

export function* toolRows(agent: Agent, host: Host, place: Placing): Generator<EffectiveRow> {
  yield allowedRow(agent, host, place);
  const servers = mcpItems(agent, place);
  if (servers.length > 0) yield row('From MCP servers', servers);
  const taken = denials(agent.denied);
  const idle = agent.denied?.tokens.filter((token) => !taken.includes(token)) ?? [];
  const denied = [
    ...taken.map((token) => place(token.text, { at: token.span, ...denial(token, host) })),
    ...idle.map((token) =>
      place(token.text, { at: token.span, state: 'lost', why: 'a * denies nothing, nor does what stands beside it' }),
    ),
  ];
  if (denied.length > 0) yield row('Denied', denied);
  const kinds = new Map(sortTokens(agent.allowed?.tokens ?? [], host).map(({ token, sort }) => [token, sort]));
  const dropped = agent.tools.dropped.map(({ token, why }) => ({
    isUnknown: why === 'unknown' && kinds.get(token)?.kind !== 'retired',
    item: place(token.text, { at: token.span, state: 'lost', why: lossOf(token, why, kinds.get(token), host) }),
  }));
  const unknown = dropped.filter(({ isUnknown }) => isUnknown).map(({ item }) => item);
  if (unknown.length > 0) yield row('Unknown', unknown);
  const known = dropped.filter(({ isUnknown }) => !isUnknown).map(({ item }) => item);
  if (known.length > 0) yield row('Dropped', known);
}

const row = (term: string, items: readonly EffectiveItem[]): EffectiveRow => ({ term, text: null, items, note: null });

const allowedRow = (agent: Agent, host: Host, place: Placing): EffectiveRow => {
  const { tools, isRefused } = agent.tools;
  const isOpen = tools === 'all' || !agent.allowed || agent.allowed.tokens.some(({ text }) => text === '*');
  const names = tools === 'all' ? pool(agent, host) : tools;
  const items = names.map((name) => place(name, { state: 'given', ...origin(name, agent, host) }));
  const text = isOpen
    ? tools === 'all'
      ? 'All tools'
      : 'All tools but those that are denied'
    : none(names, isRefused, host);
  return { term: 'Allowed', text, items, note: isOpen ? openNote : emptyNote(agent) };
};

const openNote = 'Also the tools of every MCP server that is connected.';

const none = (names: readonly string[], isRefused: boolean, { title }: Host): string | null => {
  if (names.length > 0) return null;
  return isRefused ? `None, so ${title} refuses to start the agent` : 'None';
};

const emptyNote = ({ allowed }: Agent): string | null => {
  if (allowed?.shape === 'other') return 'The value of tools is no list, and counts as an empty one.';
  return allowed?.shape === 'nothing' ? 'The key tools is there and empty; without the key it would be all.' : null;
};

/** What an agent without `tools` is given. */
const pool = ({ permissionMode }: Agent, { tools }: Host): readonly string[] =>
  Object.entries<Tool>(tools).flatMap(([name, { given }]) =>
    given === 'always' || (given === 'plan' && permissionMode === 'plan') ? name : [],
  );

const origin = (name: string, agent: Agent, host: Host) => {
  const token = agent.allowed?.tokens.find(({ base }) => currentToolName(base, host) === name);
  const tool = own<Tool>(host.tools, name);
  const reasons = [
    ...(token && token.base !== name ? [`written ${token.base}, its old name`] : []),
    ...(token?.pattern !== undefined ? [patternText(tool)] : []),
    ...(!token && agent.allowed && agent.hasMemory && host.memoryTools.includes(name) ? ['added by memory'] : []),
    ...(tool?.isDeferred ? ['loaded when it is needed'] : []),
    ...(tool?.isLostInBackground ? ['not in the background'] : []),
  ];
  return { why: reasons.length > 0 ? reasons.join('; ') : null, ...(token && { at: token.span }) };
};

const patternText = (tool: Tool | undefined): string =>
  tool?.hasPatternInMainThread
    ? 'what stands in parentheses counts only where it is the main conversation'
    : 'the whole tool: what stands in parentheses is not applied';

const mcpItems = ({ allowed }: Agent, place: Placing): readonly EffectiveItem[] =>
  (allowed?.tokens ?? [])
    .filter(({ base }) => isMcpTool(base))
    .map((token) => place(token.text, { at: token.span, why: 'given where that server is connected' }));

const denial = ({ base, pattern }: ToolToken, host: Host) => {
  if (isMcpTool(base) || base === 'mcp__*') return { why: 'taken away where that server is connected' };
  const name = currentToolName(base, host);
  if (name === undefined)
    return { state: 'lost', why: `${host.title} knows no such tool, so this denies nothing` } as const;
  const whole = pattern === undefined ? 'taken away' : 'the whole tool is taken away, whatever stands in parentheses';
  return { why: name === base ? whole : `${whole}; ${name} is its name now` };
};

const lossOf = (token: ToolToken, why: DroppedTool['why'], kind: ToolKind | undefined, host: Host): string => {
  const name = currentToolName(token.base, host);
  const tool = name === undefined ? undefined : own<Tool>(host.tools, name);
  switch (why) {
    case 'unknown':
      return unknownText(kind, host);
    case 'not-for-subagents':
      return tool?.given === 'plan' ? 'given only with permissionMode: plan' : 'never given to a subagent';
    case 'no-such-tool-now':
      return tool?.isOptIn
        ? 'current models have it only where it was switched on'
        : 'only in some versions, logins or systems';
    case 'denied':
      return 'disallowedTools takes it away';
    case 'covered':
      return `left out beside ${tool?.yieldsTo ?? 'another tool'}`;
    case 'idle':
      return 'left out where there is nothing for it to load';
  }
};

const unknownText = (kind: ToolKind | undefined, { title }: Host): string => {
  switch (kind?.kind) {
    case 'retired':
      return kind.retired.successor === undefined
        ? `${title} no longer has it`
        : `${title} no longer has it; ${kind.retired.successor} ${kind.retired.sameReach ? 'does the same' : 'comes nearest'}`;
    case 'wrong-case':
      return `capitals count: ${kind.name}`;
    case 'foreign':
      return kind.names.length > 0
        ? `a tool of ${kind.title}; here ${kind.names.join(', ')}`
        : `a tool of ${kind.title}, which has none here`;
    case 'separated':
      return 'several names in one: only commas and blanks separate';
    case 'malformed-mcp':
      return 'not the form of a tool of an MCP server, which is mcp__server__tool';
    default:
      return `${title} knows no such tool`;
  }
};
