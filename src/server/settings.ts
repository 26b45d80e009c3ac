/** The user's settings, read once and again whenever they change. */
import { type Connection, DidChangeConfigurationNotification } from 'vscode-languageserver';

export class Settings {
  readonly #connection: Connection;
  readonly #hasThem: boolean;
  #sharesWithEditor = true;

  constructor(connection: Connection, hasThem: boolean) {
    this.#connection = connection;
    this.#hasThem = hasThem;
    connection.onDidChangeConfiguration(() => void this.#read());
  }

  /** What the editor's own agent support offers is not offered again. */
  get sharesWithEditor(): boolean {
    return this.#sharesWithEditor;
  }

  async load(): Promise<void> {
    if (!this.#hasThem) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: 'agentAuthor' });
    await this.#read();
  }

  async #read(): Promise<void> {
    if (!this.#hasThem) return;
    const value: unknown = await this.#connection.workspace.getConfiguration('agentAuthor.coreOverlap');
    this.#sharesWithEditor = value !== 'on';
  }
}
