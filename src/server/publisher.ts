/** Sends findings to the client: those of open documents first, and only where they changed. */
import type { Connection } from 'vscode-languageserver';
import type { Workspace } from '../core/workspace/workspace';
import type { Derived } from '../features/derived';
import { diagnosticsOf, type PageOf } from '../features/diagnostics';

/** Milliseconds of work after which other questions get their turn. */
const turn = 15;

/** Milliseconds after which the client is told of what is done, when there is much to do. */
const silence = 250;

const none: ReadonlySet<string> = new Set();

interface Parts {
  readonly connection: Connection;
  readonly workspace: Workspace;
  readonly derived: Derived;
  readonly pageOf: PageOf;
  /** Of an open document; undefined for a closed file. */
  readonly versionOf: (uri: string) => number | undefined;
}

export class Publisher {
  readonly #parts: Parts;
  readonly #waiting = new Set<string>();
  /** What was sent last, by URI. Nothing is kept for files without findings. */
  readonly #sent = new Map<string, string>();
  #isPumping = false;
  #isHeld = false;

  constructor(parts: Parts) {
    this.#parts = parts;
  }

  /** Until `release` only open documents are looked at, since more files are being read, on which findings depend. */
  hold(): void {
    this.#isHeld = true;
  }

  release(): void {
    this.#isHeld = false;
    this.changed(none);
  }

  /** Answers at once; the work is done as soon as messages that are here already have been read. */
  changed(uris: ReadonlySet<string>): void {
    for (const uri of uris) this.#waiting.add(uri);
    if (this.#isPumping || this.#waiting.size === 0) return;
    this.#isPumping = true;
    setImmediate(() => void this.#pump());
  }

  async #pump(): Promise<void> {
    let done: string[] = [];
    let [told, started] = [performance.now(), performance.now()];
    for (let uri = this.#next(); uri !== undefined; uri = this.#next()) {
      this.#waiting.delete(uri);
      this.#tryToPublish(uri);
      done.push(uri);
      if (performance.now() - started < turn) continue;
      if (performance.now() - told > silence) {
        this.tell(done);
        done = [];
        told = performance.now();
      }
      await new Promise((resolve) => setImmediate(resolve));
      started = performance.now();
    }
    this.#isPumping = false;
    this.tell(done);
  }

  /** Has the client ask for rows and previews of these. */
  tell(uris: Iterable<string>): void {
    void this.#parts.connection.sendNotification('agentAuthor/agentsChanged', { uris: [...uris] });
  }

  #next(): string | undefined {
    let first: string | undefined;
    for (const uri of this.#waiting) {
      if (this.#parts.versionOf(uri) !== undefined) return uri;
      if (!this.#isHeld) first ??= uri;
    }
    return first;
  }

  /** What cannot be told of one file keeps nobody from the others. */
  #tryToPublish(uri: string): void {
    try {
      this.#publish(uri);
    } catch (error) {
      this.#parts.connection.console.error(`The findings of ${uri} could not be told: ${String(error)}`);
    }
  }

  #publish(uri: string): void {
    const { connection, workspace, derived, pageOf, versionOf } = this.#parts;
    const file = workspace.file(uri);
    const diagnostics = file ? [...diagnosticsOf(file, derived.findings(file), workspace, pageOf)] : [];
    const version = versionOf(uri);
    const text = JSON.stringify([version, diagnostics]);
    if (this.#sent.get(uri) === text || (diagnostics.length === 0 && !this.#sent.has(uri))) return;
    if (diagnostics.length === 0) this.#sent.delete(uri);
    else this.#sent.set(uri, text);
    void connection.sendDiagnostics({ uri, diagnostics, ...(version !== undefined && { version }) });
  }
}
