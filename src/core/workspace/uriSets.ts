/** Files by some word, such as the name that they share. */
export class UriSets {
  readonly #sets = new Map<string, Set<string>>();

  get(key: string): ReadonlySet<string> {
    return this.#sets.get(key) ?? none;
  }

  add(key: string, uri: string): void {
    const uris = this.#sets.get(key) ?? new Set();
    this.#sets.set(key, uris.add(uri));
  }

  delete(key: string, uri: string): void {
    const uris = this.#sets.get(key);
    uris?.delete(uri);
    if (uris?.size === 0) this.#sets.delete(key);
  }
}

const none: ReadonlySet<string> = new Set();
