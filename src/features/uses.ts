/** Where other agents name an agent: `Agent(reviewer)` in a list of tools, and `@agent-reviewer` in a text. */
import { calledAgents, listedAgents } from '../core/load/mentions';
import { LineIndex } from '../core/text/lineIndex';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { Place } from '../protocol/clientCommands';
import { rangeOf } from './convert';

export const usesOf = (file: AgentFile, workspace: Workspace): readonly Place[] => {
  const name = file.loaded.agent?.name;
  if (name === undefined) return [];
  return workspace.users(file).flatMap((other) => {
    const lines = new LineIndex(other.loaded.text);
    const spoken = [...listedAgents(other.loaded), ...calledAgents(other.loaded)].filter((each) => each.name === name);
    return spoken.map(({ at }) => ({ uri: other.uri, range: rangeOf(lines, at) }));
  });
};
