/** When documents came on screen, and when they were last changed. */
import { Disposable, type Uri, window, workspace } from 'vscode';

export class ShownDocuments {
  readonly #shownAt = new Map<string, number>();
  readonly #changedAt = new Map<string, number>();
  readonly #disposable: Disposable;

  /** `changed` hears of documents that came on screen or left it. */
  constructor(changed: (uri: string) => void) {
    const look = (): void => this.#look().forEach(changed);
    look();
    this.#disposable = Disposable.from(
      window.onDidChangeVisibleTextEditors(look),
      workspace.onDidChangeTextDocument(({ document, contentChanges }) => {
        if (contentChanges.length > 0) this.#changedAt.set(document.uri.toString(), Date.now());
      }),
      workspace.onDidCloseTextDocument(({ uri }) => this.#changedAt.delete(uri.toString())),
    );
  }

  times(uri: Uri): { readonly shownAt: number | undefined; readonly changedAt: number | undefined } {
    const key = uri.toString();
    return { shownAt: this.#shownAt.get(key), changedAt: this.#changedAt.get(key) };
  }

  dispose(): void {
    this.#disposable.dispose();
  }

  #look(): readonly string[] {
    const visible = new Set(window.visibleTextEditors.map(({ document }) => document.uri.toString()));
    const gone = [...this.#shownAt.keys()].filter((uri) => !visible.has(uri));
    const come = [...visible].filter((uri) => !this.#shownAt.has(uri));
    for (const uri of gone) this.#shownAt.delete(uri);
    for (const uri of come) this.#shownAt.set(uri, Date.now());
    return [...gone, ...come];
  }
}
