/** Gives VS Code the rows of the tree, and tells it which of them changed. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { AgentSummary } from '../../protocol/server';
import type { Arrangement } from './arrangement';
import type { AgentNode, Node } from './nodes';
import { Rows } from './rows';
import { agentCard, agentItem, groupItem } from './treeItem';

interface Parts {
  /** Until then, the tree shows that it is loading and not that it is empty. */
  readonly ready: () => Promise<void>;
  readonly isClosed: (group: string) => boolean;
}

export class TreeProvider implements TreeDataProvider<Node> {
  readonly #rows = new Rows();
  readonly #changed = new EventEmitter<Node[] | undefined>();
  readonly #parts: Parts;

  readonly onDidChangeTreeData = this.#changed.event;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** How many agents are shown. */
  get count(): number {
    return this.#rows.count;
  }

  agent(uri: string): AgentNode | undefined {
    return this.#rows.agent(uri);
  }

  beside(uris: ReadonlySet<string>): string | undefined {
    return this.#rows.beside(uris);
  }

  getTreeItem(node: Node): TreeItem {
    return node.kind === 'agent' ? agentItem(node) : groupItem(node, this.#parts.isClosed(node.id));
  }

  resolveTreeItem(item: TreeItem, node: Node): TreeItem {
    if (node.kind === 'agent') item.tooltip = agentCard(node);
    return item;
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node.kind === 'group' ? [...node.agents] : [];
    await this.#parts.ready();
    return [...this.#rows.roots];
  }

  getParent(node: Node): Node | undefined {
    return this.#rows.parent(node);
  }

  /** Redraws what differs, and nothing else. */
  update(summaries: readonly AgentSummary[], arrangement: Arrangement): void {
    const redraw = this.#rows.update(summaries, arrangement);
    if (redraw === 'all') this.#changed.fire(undefined);
    else if (redraw.length > 0) this.#changed.fire([...redraw]);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
