/** The rows of the tree as plain data: agents, in groups where they come from more than one place. Knows no editor. */
import type { AgentSummary, Scope } from '../../protocol/server';

export interface AgentNode {
  readonly kind: 'agent';
  readonly id: string;
  /** The agent's file. */
  readonly uri: string;
  readonly summary: AgentSummary;
  /** Another row of the same group has the same name. */
  readonly hasNamesake: boolean;
}

export interface GroupNode {
  readonly kind: 'group';
  readonly id: string;
  readonly scope: Scope;
  /** The folder of agents, as a URI. */
  readonly root: string;
  readonly agents: readonly AgentNode[];
}

export type Node = AgentNode | GroupNode;

const scopes = ['project', 'plugin', 'user', 'managed', 'loose'] as const satisfies readonly Scope[];

const byText = (a: string, b: string): number => a.localeCompare(b, 'en') || (a < b ? -1 : Number(a > b));

const bySource = (a: AgentSummary, b: AgentSummary): number =>
  scopes.indexOf(a.scope) - scopes.indexOf(b.scope) || byText(a.root, b.root);

/** Groups in the order of scope and folder, agents by name; no groups where there would be only one. */
export const arrange = (summaries: readonly AgentSummary[]): readonly Node[] => {
  const agents = summaries
    .filter(({ verdict }) => verdict !== 'not-an-agent')
    .toSorted((a, b) => bySource(a, b) || byText(a.name, b.name) || byText(a.uri, b.uri))
    .map(agentNode);
  const groups = grouped(agents);
  return groups.length > 1 ? groups : groups.flatMap((group) => group.agents);
};

const agentNode = (summary: AgentSummary): AgentNode => ({
  kind: 'agent',
  id: `${summary.scope}/${summary.uri}`,
  uri: summary.uri,
  summary,
  hasNamesake: false,
});

const grouped = (agents: readonly AgentNode[]): readonly GroupNode[] => {
  const groups = new Map<string, GroupNode & { readonly agents: AgentNode[] }>();
  for (const agent of agents) {
    const { scope, root } = agent.summary;
    // Loose files have nothing in common but that no program finds them.
    const id = scope === 'loose' ? scope : `${scope}/${root}`;
    const group = groups.get(id) ?? { kind: 'group', id, scope, root, agents: [] };
    group.agents.push(agent);
    groups.set(id, group);
  }
  return [...groups.values()].map((group) => ({ ...group, agents: withNamesakes(group.agents) }));
};

/** Agents are in the order of their names, so that namesakes are neighbours. */
const withNamesakes = (agents: readonly AgentNode[]): readonly AgentNode[] =>
  agents.map((agent, index) => ({
    ...agent,
    hasNamesake: [agents[index - 1], agents[index + 1]].some((other) => other?.summary.name === agent.summary.name),
  }));

/** A node and everything below it. */
export const flatten = (nodes: readonly Node[]): readonly Node[] =>
  nodes.flatMap((node) => (node.kind === 'group' ? [node, ...node.agents] : [node]));
