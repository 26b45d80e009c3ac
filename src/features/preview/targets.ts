/** Which agents and skills a preview may lead to, by the words that stand in its links. */
import { loads } from '../../core/load/loads';
import { calledAs } from '../../core/workspace/calledAs';
import type { AgentFile, Workspace } from '../../core/workspace/workspace';

export type LinkKind = 'agent' | 'skill';

/** By href, such as `agent:reviewer`, the URI of the file. */
export type Targets = ReadonlyMap<string, string>;

export const hrefOf = (kind: LinkKind, name: string): string => `${kind}:${encodeURIComponent(name)}`;

/** Of several agents of one name the one that `file` means: beside it first, then of a project, the user, a plugin. */
export const targetsFor = (file: AgentFile, workspace: Workspace): Targets => {
  const targets = new Map<string, string>();
  const agents = workspace.files().filter(({ loaded }) => loads(loaded));
  const far = (other: AgentFile): number =>
    other.placement.folder === file.placement.folder ? 0 : 1 + nearest.indexOf(other.placement.scope);
  for (const other of [...agents].sort((a, b) => far(a) - far(b))) {
    for (const name of [other.loaded.agent?.name, calledAs(other)]) {
      if (name === undefined || targets.has(hrefOf('agent', name))) continue;
      targets.set(hrefOf('agent', name), other.uri);
    }
  }
  for (const [uri, name] of workspace.skills) targets.set(hrefOf('skill', name), uri);
  return targets;
};

const nearest: readonly AgentFile['placement']['scope'][] = ['managed', 'project', 'user', 'plugin', 'loose'];
