/** Keeps the keyboard in the list of agents when the row that has the focus goes: VS Code drops the focus with the row. */
import { Disposable, type LogOutputChannel, TextEditorSelectionChangeKind, window } from 'vscode';
import type { AgentTree } from './agentTree';

/** How long to wait for a row, in milliseconds. */
const PATIENCE = 5_000;

export class RowFocus {
  readonly #tree: AgentTree;
  readonly #log: LogOutputChannel;
  readonly #disposable: Disposable;
  #wanted: { readonly uri: string; readonly until: number } | undefined;

  constructor(tree: AgentTree, log: LogOutputChannel) {
    this.#tree = tree;
    this.#log = log;
    this.#disposable = Disposable.from(
      tree.onDidShow(() => void this.#give()),
      // Whoever goes on typing in an editor keeps the focus there.
      window.onDidChangeTextEditorSelection(({ kind }) => {
        if (kind === TextEditorSelectionChangeKind.Keyboard || kind === TextEditorSelectionChangeKind.Mouse)
          this.#wanted = undefined;
      }),
    );
  }

  /** Some row is about to get the focus. */
  get isPending(): boolean {
    return this.#wanted !== undefined && Date.now() < this.#wanted.until;
  }

  /** To the row of this file, as soon as there is one. */
  give(uri: string): void {
    this.#wanted = { uri, until: Date.now() + PATIENCE };
    void this.#give();
  }

  /** The file of the row next to these, which stays when they go. */
  beside(uris: readonly string[]): string | undefined {
    return this.#tree.beside(new Set(uris));
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  async #give(): Promise<void> {
    const wanted = this.#wanted;
    const row = wanted && this.isPending ? this.#tree.agent(wanted.uri) : undefined;
    if (!row) return;
    try {
      await this.#tree.view.reveal(row, { select: true, focus: true, expand: true });
    } catch (error) {
      this.#log.warn('The row did not get the focus.', String(error));
    }
    if (this.#wanted === wanted) this.#wanted = undefined;
  }
}
