/** What the main conversation is told about an agent, by which it chooses. */

import type { Host } from '../hosts/host';
import type { Agent } from './agent';
import { parseToolName } from './toolList';

/** The words after `Tools:` in the line about an agent, names as written (seen run, the `listing` of every tools case). */
export const toolsListing = ({ allowed, denied, tools }: Agent, host: Host): string => {
  const denials = (denied?.tokens ?? []).map(({ text }) => text).filter((text) => text !== '*');
  const written = allowed?.tokens.map(({ text }) => text) ?? [];
  if (written.length === 0 || written.includes('*')) {
    return denials.length === 0 ? 'All tools' : `All tools except ${denials.join(', ')}`;
  }
  const added = host.memoryTools.filter(
    (name) => Array.isArray(tools.tools) && tools.tools.includes(name) && !written.includes(name),
  );
  const deniedBases = new Set(denials.map((text) => parseToolName(text).base));
  const kept = [...written, ...added].filter((text) => !deniedBases.has(parseToolName(text).base));
  return kept.length === 0 ? 'None' : kept.join(', ');
};

/** The whole line: `- reviewer: Use this agent … (Tools: Read, Grep)`. */
export const listingLine = (agent: Agent, host: Host): string =>
  `- ${agent.name ?? ''}: ${agent.description ?? ''} (Tools: ${toolsListing(agent, host)})`;
