/** The other agents that a text may speak of: those of its folder, by name; of two of one name the first. */
import { loads } from '../core/load/loads';
import type { AgentFile } from '../core/workspace/workspace';
import type { DocumentView } from './view';

export const agentsBeside = ({ file, workspace }: DocumentView): ReadonlyMap<string, AgentFile> => {
  const beside = workspace
    .files()
    .filter(
      ({ uri, placement, loaded }) => uri !== file.uri && placement.folder === file.placement.folder && loads(loaded),
    );
  return new Map(
    beside.toReversed().flatMap((other) => {
      const name = other.loaded.agent?.name;
      return name ? [[name, other] as const] : [];
    }),
  );
};
