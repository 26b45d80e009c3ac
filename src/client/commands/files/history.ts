/** What was done to files, so that it can be taken back from the side bar, where VS Code's own undo does not reach. */
import { commands } from 'vscode';

export interface Done {
  /** Such as `Rename reviewer`. */
  readonly label: string;
  /** Throws, and changes nothing, where what came after would be lost. */
  readonly undo: () => Promise<void>;
}

const LIMIT = 50;

export class History {
  readonly #done: Done[] = [];

  async push(done: Done): Promise<void> {
    this.#done.push(done);
    if (this.#done.length > LIMIT) this.#done.shift();
    await this.#tell();
  }

  /** What is taken back next. */
  get last(): Done | undefined {
    return this.#done.at(-1);
  }

  /** What cannot be taken back now stays the next, so that nothing older is taken back in its place unasked. */
  async undo(done: Done): Promise<void> {
    await done.undo();
    await this.forget(done);
  }

  async forget(done: Done): Promise<void> {
    const index = this.#done.indexOf(done);
    if (index !== -1) this.#done.splice(index, 1);
    await this.#tell();
  }

  async #tell(): Promise<void> {
    await commands.executeCommand('setContext', 'agentAuthor.canUndo', this.#done.length > 0);
  }
}
