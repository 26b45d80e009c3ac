/**
 * The agents that the program may use instead of this one: of several with one name in one folder it uses one, and which
 * one is not defined.
 */
import { loads } from '../load/loads';
import type { AgentFile, Workspace } from './workspace';

export const namesakesOf = (file: AgentFile, workspace: Workspace): readonly AgentFile[] => {
  const { loaded, placement } = file;
  if (placement.scope === 'loose' || !loads(loaded) || !loaded.host.name.mustDiffer) return [];
  return workspace.namesakes(file);
};
