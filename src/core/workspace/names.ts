/** Which files share a name, and which would take one that may be taken. */
import type { Placement } from '../hosts/placement';
import { allowedName, mentionableName } from '../load/allowedName';
import { loads } from '../load/loads';
import { UriSets } from './uriSets';
import type { AgentFile } from './workspace';

/** Files by agents folder and name; only these can collide. */
export class Names {
  readonly #owners = new UriSets();
  /** Files with a fix that gives them this name. */
  readonly #seekers = new UriSets();

  /** The files whose findings may differ: those that have, or seek, the old name or the new one. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    if (!before && after) return this.#add(after);
    const keys = [before, after].flatMap((file) => nameKey(file) ?? []);
    const concerned = (): readonly string[] =>
      keys.flatMap((key) => [...this.#owners.get(key), ...this.#seekers.get(key)]);
    const old = concerned();
    if (before) this.#forget(before);
    if (after) this.#remember(after);
    return [...old, ...concerned()];
  }

  /** URIs of the files in this agents folder that give an agent of this name, or would once mended. */
  owners({ folder }: Placement, name: string): ReadonlySet<string> {
    return this.#owners.get(keyOf(folder, name));
  }

  /** Nobody loses a name by it, so that those who have or seek it are the same before and after. */
  #add(file: AgentFile): readonly string[] {
    this.#remember(file);
    const key = nameKey(file);
    return key === undefined ? [] : [...this.#owners.get(key), ...this.#seekers.get(key)];
  }

  #remember(file: AgentFile): void {
    const name = nameKey(file);
    if (name !== undefined) this.#owners.add(name, file.uri);
    for (const sought of soughtKeys(file)) this.#seekers.add(sought, file.uri);
  }

  #forget(file: AgentFile): void {
    const name = nameKey(file);
    if (name !== undefined) this.#owners.delete(name, file.uri);
    for (const sought of soughtKeys(file)) this.#seekers.delete(sought, file.uri);
  }
}

const keyOf = (folder: string, name: string): string => `${folder}\0${name}`;

const nameKey = (file: AgentFile | undefined): string | undefined => {
  const name = file?.loaded.agent?.name;
  return file && name !== undefined ? keyOf(file.placement.folder, name) : undefined;
};

/** Which fixes there are for a name, and how safe they are, depends on who has the names that they give. */
const soughtKeys = ({ placement, loaded }: AgentFile): readonly string[] => {
  const { verdict, agent, host, fault } = loaded;
  const name = agent?.name;
  if (verdict === 'not-an-agent' || name === placement.stem) return [];
  const better = fault?.id === 'name-not-allowed' && name !== undefined ? [allowedName(name, host.name)] : [];
  const typed = loads(loaded) && name !== undefined && !host.mentionable.test(name) ? mentionableName(name) : undefined;
  return [placement.stem, ...better, ...(typed === undefined ? [] : [typed])].map((each) =>
    keyOf(placement.folder, each),
  );
};
