/** What became of an agent, by the states of the side bar and in their words. */
import { givenTools } from '../core/load/givenTools';
import { loads } from '../core/load/loads';
import { namesakesOf } from '../core/workspace/namesakes';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import { type State, stateLooks, stateOf } from '../protocol/agentState';

export const stateIn = (file: AgentFile, workspace: Workspace): State => {
  const { verdict, agent } = file.loaded;
  return stateOf({
    verdict,
    isRefused: loads(file.loaded) && agent?.tools.isRefused === true,
    tools: agent ? givenTools(agent) : [],
    shadowedBy: workspace.standing(file).by ?? null,
    namesakes: namesakesOf(file, workspace),
  });
};

/** Behind the name of its file: `loads only after repair`. */
export const stateInWords = (state: State): string => {
  const { long } = stateLooks[state];
  return long.charAt(0).toLowerCase() + long.slice(1);
};
