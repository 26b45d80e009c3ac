/** Which files list or mention an agent. */
import { baseOf, type Placement } from '../hosts/placement';
import { namesIn } from './mentions';
import { UriSets } from './uriSets';
import type { AgentFile } from './workspace';

export class Uses {
  /** Files that speak of an agent, by its name. */
  readonly #speakers = new UriSets();
  /** Files that give an agent, by its name. */
  readonly #owners = new UriSets();
  readonly #placements = new Map<string, Placement>();

  /** The files that are spoken of by more or fewer others than before. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const [spoken, speaks] = [new Set(before && namesIn(before)), new Set(after && namesIn(after))];
    const [was, is] = [nameOf(before), nameOf(after)];
    const isMoved = before?.placement.folder !== after?.placement.folder;
    const named = was === is && !isMoved ? [] : [was, is].filter((name) => name !== undefined);
    const changed = [...new Set([...spoken, ...speaks])].filter(
      (name) => isMoved || !spoken.has(name) || !speaks.has(name),
    );
    const counts = (): ReadonlyMap<string, number> =>
      new Map(
        [...named, ...changed].flatMap((name) => [...this.#users(name)].map(([uri, users]) => [uri, users.length])),
      );
    const old = counts();
    if (before) this.#forget(before, spoken);
    if (after) this.#remember(after, speaks);
    const now = counts();
    return [...new Set([...old.keys(), ...now.keys()])].filter((uri) => old.get(uri) !== now.get(uri));
  }

  /** URIs of the files that speak of this agent and mean it, not one of its name that lies nearer to them. */
  of(file: AgentFile): readonly string[] {
    return this.#users(nameOf(file) ?? '').get(file.uri) ?? [];
  }

  /** By the URI of each agent of this name; empty where nobody speaks of it. */
  #users(name: string): ReadonlyMap<string, readonly string[]> {
    const speakers = this.#placed(this.#speakers.get(name));
    if (speakers.length === 0) return none;
    const owners = this.#placed(this.#owners.get(name));
    const folders = new Set(owners.map(({ placement }) => placement.folder));
    return new Map(
      owners.map(({ uri, placement }) => [
        uri,
        speakers
          .filter((speaker) => speaker.uri !== uri && isMeant(speaker.placement, placement, folders))
          .map((speaker) => speaker.uri),
      ]),
    );
  }

  #placed(uris: ReadonlySet<string>): readonly { readonly uri: string; readonly placement: Placement }[] {
    return [...uris].flatMap((uri) => {
      const placement = this.#placements.get(uri);
      return placement ? [{ uri, placement }] : [];
    });
  }

  #remember(file: AgentFile, spoken: ReadonlySet<string>): void {
    const name = nameOf(file);
    if (name !== undefined) this.#owners.add(name, file.uri);
    for (const other of spoken) this.#speakers.add(other, file.uri);
    this.#placements.set(file.uri, file.placement);
  }

  #forget(file: AgentFile, spoken: ReadonlySet<string>): void {
    const name = nameOf(file);
    if (name !== undefined) this.#owners.delete(name, file.uri);
    for (const other of spoken) this.#speakers.delete(other, file.uri);
    this.#placements.delete(file.uri);
  }
}

const none: ReadonlyMap<string, readonly string[]> = new Map();

const nameOf = (file: AgentFile | undefined): string | undefined => file?.loaded.agent?.name;

/** Within its own folder an agent goes by its name; elsewhere only where the program would read both. */
const isMeant = (speaker: Placement, agent: Placement, folders: ReadonlySet<string>): boolean => {
  if (speaker.folder === agent.folder) return true;
  // Agents of a plugin are called by the name of their plugin as well.
  if (agent.host.precedence.length === 0 || agent.scope === 'loose' || folders.has(speaker.folder)) return false;
  if (agent.scope !== 'project' || speaker.scope !== 'project') return true;
  const [a, b] = [baseOf(agent), baseOf(speaker)];
  return a.startsWith(b) || b.startsWith(a);
};
