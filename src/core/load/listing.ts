/** What the main conversation is told about an agent, by which it chooses. */

import type { Host } from '../hosts/host';
import type { Agent } from './agent';
import { denials } from './effectiveTools';

/** The words after `Tools:` in the line about an agent, names as written (seen run, the `listing` of every tools case). */
export const toolsListing = ({ allowed, denied, hasMemory }: Agent, host: Host): string => {
  const except = denials(denied).map(({ text }) => text);
  const listed = allowed?.tokens.map(({ text }) => text) ?? [];
  const added = allowed && hasMemory ? host.memoryTools.filter((name) => !listed.includes(name)) : [];
  const named = [...listed, ...added];
  if (named.length === 0 || named.includes('*')) {
    return except.length === 0 ? 'All tools' : `All tools except ${except.join(', ')}`;
  }
  const kept = named.filter((text) => !except.includes(text));
  return kept.length === 0 ? 'None' : kept.join(', ');
};

/** The line itself (seen run: the case of every agent that was listed); undefined where there is no name to tell. */
export const listingLine = (agent: Agent, host: Host, calledAs: string | undefined): string | undefined =>
  calledAs === undefined || agent.description === undefined
    ? undefined
    : `- ${calledAs}: ${agent.description} (Tools: ${toolsListing(agent, host)})`;
