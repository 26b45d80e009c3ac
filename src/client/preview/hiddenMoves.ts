/**
 * Remembers which files of hidden previews were renamed: a page keeps by itself what it shows, and learns of a new name
 * only when it is seen again, which may be after the window was loaded anew.
 */
import type { Memento } from 'vscode';

const key = 'agentAuthor.previewMoves';

export class HiddenMoves {
  readonly #memory: Memento;

  constructor(memory: Memento) {
    this.#memory = memory;
  }

  /** Where a restored page finds what it showed. */
  now(uri: string): string {
    return this.#all()[uri] ?? uri;
  }

  async add(from: string, to: string): Promise<void> {
    const moved = Object.entries(this.#all()).map(([first, last]) => [first, last === from ? to : last] as const);
    const isOnItsWay = moved.some(([, last]) => last === to);
    await this.#memory.update(key, Object.fromEntries(isOnItsWay ? moved : [...moved, [from, to]]));
  }

  /** The page that shows this file is seen, and so knows of it. */
  async forget(uri: string): Promise<void> {
    const all = Object.entries(this.#all());
    const kept = all.filter(([, last]) => last !== uri);
    if (kept.length < all.length) await this.#memory.update(key, Object.fromEntries(kept));
  }

  #all(): Readonly<Record<string, string>> {
    return this.#memory.get<Readonly<Record<string, string>>>(key, {});
  }
}
