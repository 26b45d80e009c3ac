/** Keeps one object per row for as long as the row lives, because VS Code knows rows by object. Knows no editor. */

import { stateOf } from '../../protocol/agentState';
import type { AgentSummary } from '../../protocol/server';
import type { Arrangement } from './arrangement';
import { type AgentNode, arrange, flatten, type GroupNode, type Node } from './nodes';

/** What has to be drawn again: some rows with all below them, or the whole tree. */
export type Redraw = readonly Node[] | 'all';

export class Rows {
  #roots: readonly Node[] = [];
  #rows: ReadonlyMap<string, Node> = new Map();
  /** By the file. */
  #agents: ReadonlyMap<string, AgentNode> = new Map();
  #parents: ReadonlyMap<Node, GroupNode> = new Map();
  /** How groups looked last, since their rows are brought up to date before them. */
  #faces: ReadonlyMap<string, string> = new Map();

  get roots(): readonly Node[] {
    return this.#roots;
  }

  /** How many agents are shown. */
  get count(): number {
    return this.#agents.size;
  }

  /** The group that a row stands in. */
  parent(row: Node): GroupNode | undefined {
    return this.#parents.get(row);
  }

  /** The row of a file. */
  agent(uri: string): AgentNode | undefined {
    return this.#agents.get(uri);
  }

  /** The file of the row below these, or else of the last one above. */
  beside(uris: ReadonlySet<string>): string | undefined {
    const all = [...this.#agents.keys()];
    return all[all.findLastIndex((uri) => uris.has(uri)) + 1] ?? all.findLast((uri) => !uris.has(uri));
  }

  /** A summary that is the very object of last time is taken to be unchanged. */
  update(summaries: readonly AgentSummary[], arrangement: Arrangement): Redraw {
    const changed: Node[] = [];
    const keep = <Kind extends Node>(fresh: Kind): Kind | Node => {
      const row = this.#rows.get(fresh.id);
      if (row?.kind !== fresh.kind) return fresh;
      if (this.#looksOther(row, fresh)) changed.push(row);
      return Object.assign(row, fresh);
    };
    const before = ids(this.#roots);
    this.#roots = arrange(summaries, arrangement).map((root) =>
      root.kind === 'group' ? keep({ ...root, agents: root.agents.map(keep).filter(isAgent) }) : keep(root),
    );
    this.#index();
    return ids(this.#roots) === before ? changed : 'all';
  }

  #looksOther(row: Node, fresh: Node): boolean {
    if (row.kind === 'agent' && fresh.kind === 'agent')
      return row.summary !== fresh.summary || row.hasNamesake !== fresh.hasNamesake;
    return fresh.kind !== 'group' || this.#faces.get(fresh.id) !== face(fresh);
  }

  #index(): void {
    const rows = flatten(this.#roots);
    const groups = this.#roots.filter((root) => root.kind === 'group');
    this.#rows = new Map(rows.map((row) => [row.id, row]));
    this.#agents = new Map(rows.filter(isAgent).map((row) => [row.uri, row]));
    this.#faces = new Map(groups.map((group) => [group.id, face(group)]));
    this.#parents = new Map(groups.flatMap((group) => group.agents.map((agent) => [agent, group] as const)));
  }
}

const isAgent = (node: Node): node is AgentNode => node.kind === 'agent';

const ids = (nodes: readonly Node[]): string => nodes.map(({ id }) => id).join('\n');

/** All that is seen of a group itself: which rows it has, and how many of them do not load. */
const face = ({ agents }: GroupNode): string => `${countFailing(agents)}\n${ids(agents)}`;

/** More rows than this are not sent to VS Code again, which it asks for with their group, to say of one that it fails. */
const fewRows = 200;

/** How many do not load, as far as their group says so. */
export const countFailing = (agents: readonly AgentNode[]): number =>
  agents.length > fewRows ? 0 : agents.filter(({ summary }) => stateOf(summary) === 'does-not-load').length;
