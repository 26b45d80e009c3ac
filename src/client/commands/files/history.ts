/** What was done to files, so that it can be taken back from the side bar, where VS Code's own undo does not reach. */
import { commands } from 'vscode';

/**
 * Takes a change back, or makes it once more, and answers with the way back from there.
 * Throws, and changes nothing, where what came after would be lost.
 */
export type Reversal = () => Promise<Reversal>;

/** It was taken back, or made once more, already: in an editor, or by another program. */
export class DoneElsewhere extends Error {}

export interface Done {
  /** Such as `Rename reviewer`. */
  readonly label: string;
  readonly reverse: Reversal;
  /** The files whose rows people look at afterwards. */
  readonly rows?: Readonly<Partial<Record<Direction, string>>>;
}

export type Direction = 'undo' | 'redo';

const LIMIT = 50;

const opposite = { undo: 'redo', redo: 'undo' } as const satisfies Record<Direction, Direction>;

export class History {
  readonly #lists: Readonly<Record<Direction, Done[]>> = { undo: [], redo: [] };

  /** Whatever was undone before it cannot be redone any more. */
  async push(done: Done): Promise<void> {
    this.#lists.redo.length = 0;
    this.#lists.undo.push(done);
    if (this.#lists.undo.length > LIMIT) this.#lists.undo.shift();
    await this.#tell();
  }

  /** What is taken back, or made once more, next. */
  last(direction: Direction): Done | undefined {
    return this.#lists[direction].at(-1);
  }

  /** What cannot be reversed now stays the next, so that nothing older is reversed in its place unasked. */
  async reverse(direction: Direction, done: Done): Promise<void> {
    const reverse = await done.reverse();
    this.#remove(direction, done);
    this.#lists[opposite[direction]].push({ ...done, reverse });
    await this.#tell();
  }

  async forget(direction: Direction, done: Done): Promise<void> {
    this.#remove(direction, done);
    await this.#tell();
  }

  #remove(direction: Direction, done: Done): void {
    const list = this.#lists[direction];
    const index = list.indexOf(done);
    if (index !== -1) list.splice(index, 1);
  }

  async #tell(): Promise<void> {
    await Promise.all([
      commands.executeCommand('setContext', 'agentAuthor.canUndo', this.#lists.undo.length > 0),
      commands.executeCommand('setContext', 'agentAuthor.canRedo', this.#lists.redo.length > 0),
    ]);
  }
}
