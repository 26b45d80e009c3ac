/** The rows of the tree as plain data: agents, in the groups that people chose. Knows no editor. */

import { type State, stateOf, states } from '../../protocol/agentState';
import type { AgentSummary, Scope } from '../../protocol/server';
import type { Arrangement, Grouping } from './arrangement';
import { matcher } from './filter';
import { comparison } from './order';

export interface AgentNode {
  readonly kind: 'agent';
  readonly id: string;
  /** The agent's file. */
  readonly uri: string;
  readonly summary: AgentSummary;
  /** Another row of the same group has the same name. */
  readonly hasNamesake: boolean;
  /** The group says what became of it. */
  readonly isStateTold: boolean;
}

/** What the agents of a group have in common. */
export type Common =
  | { readonly by: 'source'; readonly scope: Scope; readonly root: string }
  /** `path` from the folder of agents; empty for that folder itself. */
  | { readonly by: 'folder'; readonly scope: Scope; readonly root: string; readonly path: string }
  | { readonly by: 'model'; readonly model: string | null }
  | { readonly by: 'state'; readonly state: State };

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly common: Common;
  readonly agents: readonly AgentNode[];
}

export type Node = AgentNode | GroupNode;

/** Filtered, sorted and grouped. There are no groups of sources where there is only one, whatever the filter leaves. */
export const arrange = (
  summaries: readonly AgentSummary[],
  { grouping, sorting, filter }: Arrangement,
): readonly Node[] => {
  const all = summaries.filter(({ verdict }) => verdict !== 'not-an-agent');
  const agents = all
    .filter(matcher(filter))
    .sort(comparison(sorting))
    .map((summary) => agentNode(summary, grouping));
  if (grouping === 'none') return withNamesakes(agents);
  const groups = grouped(agents, grouping).sort((a, b) => byCommon(a.common, b.common));
  if (grouping === 'source' && countSources(all) === 1) return groups.flatMap((group) => group.agents);
  // While people look for something every group is open; what they had closed is closed again afterwards.
  return filter === '' ? groups : groups.map((group) => ({ ...group, id: `${group.id}?` }));
};

const countSources = (summaries: readonly AgentSummary[]): number =>
  new Set(summaries.map((summary) => idOf(commonOf(summary, 'source')))).size;

const agentNode = (summary: AgentSummary, grouping: Grouping): AgentNode => ({
  kind: 'agent',
  id: `${summary.scope}/${summary.uri}`,
  uri: summary.uri,
  summary,
  hasNamesake: false,
  isStateTold: grouping === 'state',
});

const grouped = (agents: readonly AgentNode[], grouping: Exclude<Grouping, 'none'>): GroupNode[] => {
  const groups = new Map<string, { readonly common: Common; readonly agents: AgentNode[] }>();
  for (const agent of agents) {
    const common = commonOf(agent.summary, grouping);
    const id = idOf(common);
    const group = groups.get(id) ?? { common, agents: [] };
    group.agents.push(agent);
    groups.set(id, group);
  }
  return [...groups].map(([id, group]) => ({ kind: 'group', id, ...group, agents: withNamesakes(group.agents) }));
};

const commonOf = (agent: AgentSummary, grouping: Exclude<Grouping, 'none'>): Common => {
  const { scope, root, path, model } = agent;
  if (grouping === 'model') return { by: 'model', model };
  if (grouping === 'state') return { by: 'state', state: stateOf(agent) };
  if (grouping === 'source') return { by: 'source', scope, root };
  return { by: 'folder', scope, root, path: path.slice(0, Math.max(path.lastIndexOf('/'), 0)) };
};

const idOf = (common: Common): string => {
  if (common.by === 'model') return `model/${common.model ?? ''}`;
  if (common.by === 'state') return `state/${common.state}`;
  // Loose files have nothing in common but that no program finds them.
  if (common.by === 'source') return common.scope === 'loose' ? common.scope : `${common.scope}/${common.root}`;
  return `folder/${common.scope}/${common.root}${common.path}`;
};

const scopes = ['project', 'plugin', 'user', 'managed', 'loose'] as const satisfies readonly Scope[];

const byText = new Intl.Collator('en').compare;

/** All groups of one tree are made by the same word. */
const byCommon = (a: Common, b: Common): number => {
  if (a.by === 'model' && b.by === 'model')
    return Number(a.model === null) - Number(b.model === null) || byText(a.model ?? '', b.model ?? '');
  if (a.by === 'state' && b.by === 'state') return states.indexOf(a.state) - states.indexOf(b.state);
  if (!('scope' in a) || !('scope' in b)) return 0;
  const path = (common: Common): string => (common.by === 'folder' ? common.path : '');
  return scopes.indexOf(a.scope) - scopes.indexOf(b.scope) || byText(a.root, b.root) || byText(path(a), path(b));
};

const withNamesakes = (agents: readonly AgentNode[]): readonly AgentNode[] => {
  const counts = new Map<string, number>();
  for (const { summary } of agents) counts.set(summary.name, (counts.get(summary.name) ?? 0) + 1);
  if (counts.size === agents.length) return agents;
  return agents.map((agent) => ({ ...agent, hasNamesake: (counts.get(agent.summary.name) ?? 0) > 1 }));
};

/** Where the agents of a row lie; undefined for a group of several places. */
export const placeOf = (node: Node): { readonly scope: Scope; readonly root: string } | undefined => {
  if (node.kind === 'agent') return node.summary;
  return 'root' in node.common ? node.common : undefined;
};

/** A node and everything below it. */
export const flatten = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? [node, ...node.agents] : [node]));
