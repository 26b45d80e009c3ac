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

  /**
   * The label of what was taken back; undefined where there was nothing. What cannot be taken back now is not dropped, and
   * not in the way of what was done before it.
   */
  async undo(): Promise<string | undefined> {
    const last = this.#done.pop();
    if (!last) return undefined;
    try {
      await last.undo();
    } catch (error) {
      this.#done.unshift(last);
      throw error;
    }
    await this.#tell();
    return last.label;
  }

  async #tell(): Promise<void> {
    await commands.executeCommand('setContext', 'agentAuthor.canUndo', this.#done.length > 0);
  }
}
