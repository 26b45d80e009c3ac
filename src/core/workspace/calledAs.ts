/** The name under which the main conversation knows an agent. */
import type { AgentFile } from './workspace';

/** An agent of a plugin bears the plugin's name and its folders: `allotment:beds:gardener` (seen run). */
export const calledAs = ({ loaded, placement }: AgentFile): string | undefined => {
  const { agent, origin } = loaded;
  if (agent?.name === undefined || origin.plugin === undefined) return agent?.name;
  const folders = decodeURIComponent(placement.path).split('/').slice(0, -1);
  return [origin.plugin, ...folders, agent.name].join(':');
};
