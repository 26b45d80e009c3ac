/** Gives VS Code the rows of the tree, and tells it which of them changed. */
import { EventEmitter, type TreeDataProvider, type TreeItem } from 'vscode';
import type { AgentSummary } from '../../protocol/server';
import type { Node } from './nodes';
import { Rows } from './rows';
import { treeItem } from './treeItem';

export class TreeProvider implements TreeDataProvider<Node> {
  readonly #rows = new Rows();
  readonly #changed = new EventEmitter<Node[] | undefined>();
  readonly #ready: () => Promise<void>;

  readonly onDidChangeTreeData = this.#changed.event;

  /** Until `ready`, the tree shows that it is loading and not that it is empty. */
  constructor(ready: () => Promise<void>) {
    this.#ready = ready;
  }

  get isEmpty(): boolean {
    return this.#rows.roots.length === 0;
  }

  getTreeItem(node: Node): TreeItem {
    return treeItem(node);
  }

  async getChildren(node?: Node): Promise<Node[]> {
    if (node) return node.kind === 'group' ? [...node.agents] : [];
    await this.#ready();
    return [...this.#rows.roots];
  }

  getParent(node: Node): Node | undefined {
    return this.#rows.parent(node);
  }

  /** Redraws what differs, and nothing else. */
  update(summaries: readonly AgentSummary[]): void {
    const redraw = this.#rows.update(summaries);
    if (redraw === 'all') this.#changed.fire(undefined);
    else if (redraw.length > 0) this.#changed.fire([...redraw]);
  }

  dispose(): void {
    this.#changed.dispose();
  }
}
