/** What the tree keeps of how people want to see it, for the next time that this workspace is opened. */
import type { Memento } from 'vscode';
import { type Arrangement, arrangementFrom } from './arrangement';

const [arrangementKey, closedKey] = ['tree.arrangement', 'tree.closed'];

export class TreeMemory {
  readonly #store: Memento;
  readonly #closed: Set<string>;

  constructor(store: Memento) {
    this.#store = store;
    this.#closed = new Set(store.get<readonly string[]>(closedKey, []));
  }

  get arrangement(): Arrangement {
    return arrangementFrom(this.#store.get(arrangementKey));
  }

  async keep({ grouping, sorting }: Arrangement): Promise<void> {
    await this.#store.update(arrangementKey, { grouping, sorting });
  }

  isClosed(group: string): boolean {
    return this.#closed.has(group);
  }

  async close(group: string, isClosed: boolean): Promise<void> {
    if (isClosed) this.#closed.add(group);
    else this.#closed.delete(group);
    await this.#store.update(closedKey, [...this.#closed]);
  }
}
