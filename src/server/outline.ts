/** Offers the outline only while it is wanted: beside VS Code's own it adds a level, even where it is empty. */
import { type Connection, type Disposable, DocumentSymbolRequest } from 'vscode-languageserver';

export class Outline {
  readonly #connection: Connection;
  #wanted = false;
  #change: Promise<void> = Promise.resolve();
  #registered: Disposable | undefined;

  constructor(connection: Connection) {
    this.#connection = connection;
  }

  /** Changes come one after the other, so that the last one counts. */
  want(wanted: boolean): void {
    this.#wanted = wanted;
    // A client that refuses it once may take it later.
    this.#change = this.#change.then(() => this.#settle()).catch(() => undefined);
  }

  async #settle(): Promise<void> {
    if (this.#wanted === (this.#registered !== undefined)) return;
    if (this.#registered) {
      this.#registered.dispose();
      this.#registered = undefined;
      return;
    }
    const options = { documentSelector: null, label: 'Agent Author' };
    this.#registered = await this.#connection.client.register(DocumentSymbolRequest.type, options);
  }
}
