/** Keeps one object per row for as long as the row lives, because VS Code knows rows by object. Knows no editor. */
import type { AgentSummary } from '../../protocol/server';
import { type AgentNode, arrange, flatten, type Node } from './nodes';

/** What has to be drawn again: some rows with all below them, or the whole tree. */
export type Redraw = readonly Node[] | 'all';

export class Rows {
  #roots: readonly Node[] = [];
  #rows: ReadonlyMap<string, Node> = new Map();

  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** The group that a row stands in. */
  parent(row: Node): Node | undefined {
    return this.#roots.find(({ id, ...root }) => id !== row.id && root.kind === 'group' && holds(root.agents, row));
  }

  update(summaries: readonly AgentSummary[]): Redraw {
    const changed: Node[] = [];
    const keep = (fresh: Node): Node => {
      const row = this.#rows.get(fresh.id);
      if (row?.kind !== fresh.kind) return fresh;
      if (face(row) !== face(fresh)) changed.push(row);
      return Object.assign(row, fresh);
    };
    const before = names(this.#roots);
    this.#roots = arrange(summaries).map((root) =>
      root.kind === 'group' ? keep({ ...root, agents: root.agents.map(keep).filter(isAgent) }) : keep(root),
    );
    this.#rows = new Map(flatten(this.#roots).map((row) => [row.id, row]));
    return names(this.#roots) === before ? changed : 'all';
  }
}

const isAgent = (node: Node): node is AgentNode => node.kind === 'agent';

const holds = (agents: readonly AgentNode[], row: Node): boolean => agents.some(({ id }) => id === row.id);

const names = (nodes: readonly Node[]): string => JSON.stringify(nodes.map(({ id }) => id));

/** All that is seen of a row itself; of a group, which rows it has and whether they load. */
const face = (node: Node): string =>
  node.kind === 'agent'
    ? JSON.stringify([node.summary, node.hasNamesake])
    : JSON.stringify(node.agents.map(({ id, summary }) => [id, summary.verdict]));
