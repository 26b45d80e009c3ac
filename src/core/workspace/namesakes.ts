/** The agents that the program may take in place of this one: of two in one folder and of one name it takes one, and nobody can say which. */
import { loads } from '../load/loads';
import type { AgentFile, Workspace } from './workspace';

export const namesakesOf = (file: AgentFile, workspace: Workspace): readonly AgentFile[] => {
  const { loaded, placement } = file;
  if (placement.scope === 'loose' || !loads(loaded) || !loaded.host.name.mustDiffer) return [];
  return workspace.namesakes(file);
};
