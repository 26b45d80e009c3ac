/** What the main conversation is told about an agent, by which it chooses. */

import type { Host } from '../hosts/host';
import type { Agent } from './agent';
import type { EffectiveTools } from './effectiveTools';
import { parseToolName, type ToolList } from './toolList';

/** The words after `Tools:` in the line about an agent, names as written (seen run, the `listing` of every tools case). */
export const toolsListing = ({ allowed, denied, tools }: Agent, host: Host): string => {
  const denials = (denied?.tokens ?? []).map(({ text }) => text).filter((text) => text !== '*');
  const named = allowed ? [...allowed.tokens.map(({ text }) => text), ...addedByMemory(allowed, tools, host)] : [];
  if (named.length === 0 || named.includes('*')) {
    return denials.length === 0 ? 'All tools' : `All tools except ${denials.join(', ')}`;
  }
  const deniedBases = new Set(denials.map((text) => parseToolName(text).base));
  const kept = named.filter((text) => !deniedBases.has(parseToolName(text).base));
  return kept.length === 0 ? 'None' : kept.join(', ');
};

const addedByMemory = ({ tokens }: ToolList, { tools }: EffectiveTools, host: Host): readonly string[] =>
  tools === 'all'
    ? []
    : host.memoryTools.filter((name) => tools.includes(name) && !tokens.some(({ text }) => text === name));

/** The whole line: `- reviewer: Use this agent … (Tools: Read, Grep)`. */
export const listingLine = (agent: Agent, host: Host): string =>
  `- ${agent.name ?? ''}: ${agent.description ?? ''} (Tools: ${toolsListing(agent, host)})`;
