/** What the server said of every agent, brought up to date file by file. Knows no editor. */
import type { AgentSummary } from '../../protocol/server';

export class Summaries {
  #agents = new Map<string, AgentSummary>();

  /** What is the same as before is the same object as before. */
  get all(): readonly AgentSummary[] {
    return [...this.#agents.values()];
  }

  get size(): number {
    return this.#agents.size;
  }

  /** Tells whether anything is other than before. */
  replaceAll(agents: readonly AgentSummary[]): boolean {
    const uris = new Set(agents.map(({ uri }) => uri));
    return this.merge([...this.#agents.keys()].filter((uri) => !uris.has(uri)).concat([...uris]), agents);
  }

  /** These files were asked about; of them only these are agents. */
  merge(uris: readonly string[], agents: readonly AgentSummary[]): boolean {
    const fresh = new Map(agents.map((agent) => [agent.uri, agent]));
    let isChanged = false;
    for (const uri of uris) {
      const [before, now] = [this.#agents.get(uri), fresh.get(uri)];
      if (before === now || (before && now && JSON.stringify(before) === JSON.stringify(now))) continue;
      isChanged = true;
      if (now) this.#agents.set(uri, now);
      else this.#agents.delete(uri);
    }
    return isChanged;
  }
}
