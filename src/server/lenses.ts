/** Has the lenses of other open documents drawn anew: an editor asks again only about the one that is edited. */
import { CodeLensRefreshRequest, type Connection } from 'vscode-languageserver';

/** Milliseconds, since a file that is typed in changes with every key. */
const pause = 300;

export class Lenses {
  readonly #connection: Connection;
  readonly #isOpen: (uri: string) => boolean;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(connection: Connection, isOpen: (uri: string) => boolean) {
    this.#connection = connection;
    this.#isOpen = isOpen;
  }

  /** What `Workspace` answered to a change, and the document whose editor made it. */
  changed(uris: ReadonlySet<string>, edited: string | undefined): void {
    if (![...uris].some((uri) => uri !== edited && this.#isOpen(uri))) return;
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#ask(), pause).unref();
  }

  /** A client that goes away meanwhile draws nothing more. */
  #ask(): Promise<void> {
    return this.#connection.sendRequest(CodeLensRefreshRequest.type).catch(() => undefined);
  }
}
