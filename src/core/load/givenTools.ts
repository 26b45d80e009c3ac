/** The tools that an agent may have, those of servers too: whether these are connected cannot be seen from a file. */
import type { Agent } from './agent';
import { denials, isMcpTool } from './effectiveTools';

/** A list that names a server counts as one of some tools. */
export const givenTools = (agent: Agent): 'all' | readonly string[] => {
  const { tools } = agent.tools;
  return tools === 'all' ? tools : [...tools, ...serverTools(agent)];
};

/** Listed and not denied, each once; with every tool they need no list. */
export const serverTools = ({ tools: { tools }, allowed, denied }: Agent): readonly string[] => {
  if (tools === 'all' || !allowed || allowed.tokens.some(({ text }) => text === '*')) return [];
  const refused = new Set(denials(denied).map(({ base }) => base));
  const named = allowed.tokens.map(({ base }) => base).filter((base) => isMcpTool(base) && !refused.has(base));
  return [...new Set(named)];
};
