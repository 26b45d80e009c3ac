/** What the main conversation is told about an agent, by which it chooses. */

import type { Host } from '../hosts/host';
import type { Agent } from './agent';
import { currentToolName, deniesNothing, type EffectiveTools } from './effectiveTools';
import type { ToolList } from './toolList';

/** The words after `Tools:` in the line about an agent, names as written (seen run, the `listing` of every tools case). */
export const toolsListing = ({ allowed, denied, tools }: Agent, host: Host): string => {
  const denials = deniesNothing(denied) ? [] : (denied?.tokens ?? []).map(({ text }) => text);
  const named = allowed ? [...allowed.tokens.map(({ text }) => text), ...addedByMemory(allowed, tools, host)] : [];
  if (named.length === 0 || named.includes('*')) {
    return denials.length === 0 ? 'All tools' : `All tools except ${denials.join(', ')}`;
  }
  const kept = named.filter((text) => !denials.includes(text));
  return kept.length === 0 ? 'None' : kept.join(', ');
};

/** Those of a memory key, which an agent has without listing them. */
const addedByMemory = ({ tokens }: ToolList, { tools }: EffectiveTools, host: Host): readonly string[] => {
  const listed = tokens.map(({ base }) => currentToolName(base, host));
  if (tools === 'all') return [];
  const hasMemory = host.memoryTools.some((name) => tools.includes(name) && !listed.includes(name));
  return hasMemory ? host.memoryTools.filter((name) => !listed.includes(name)) : [];
};
