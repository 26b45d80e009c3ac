/** Which agents of one folder have descriptions that say the same. */

import { type Described, describedAgent, isSameDescription } from './described';
import { isDocumentHere } from './judge';
import { areNear, WordSets } from './wordSets';
import type { AgentFile } from './workspace';

/** Folders are looked at when they are first asked about; until then nobody has findings that could change. */
export class Lookalikes {
  readonly #files: () => Iterable<AgentFile>;
  readonly #folders = new Map<string, Folder>();
  /** By agents folder, kept until a file changes. */
  #described: ReadonlyMap<string, readonly Described[]> | undefined;

  constructor(files: () => Iterable<AgentFile>) {
    this.#files = files;
  }

  /**
   * URIs of the agents that a finding on this one is about. Of two that look alike each has one; of more, or of
   * numbered variants, only the first does, and of two that name what sets them apart neither.
   */
  of({ uri, placement }: AgentFile): readonly string[] {
    return this.#folder(placement.folder).lookalikes(uri);
  }

  /** The files whose findings may differ. Folders may have become another, too. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    this.#described = undefined;
    if (this.#folders.size === 0) return [];
    const [old, now] = [candidate(before), candidate(after)];
    const isMoved = before?.placement.folder !== after?.placement.folder;
    if (!isMoved && isSameDescription(old, now)) return [];
    const folders = new Set([before, after].map((file) => this.#folders.get(file?.placement.folder ?? '')));
    const uri = (before ?? after)?.uri;
    return [...folders].flatMap((folder) => {
      if (!folder || uri === undefined) return [];
      const isHere = folder === this.#folders.get(after?.placement.folder ?? '');
      return folder.replace(uri, isHere ? now : undefined);
    });
  }

  #folder(folder: string): Folder {
    const known = this.#folders.get(folder);
    if (known && !known.isOutgrown) return known;
    this.#described ??= byFolder(this.#files());
    const made = new Folder(this.#described.get(folder) ?? []);
    this.#folders.set(folder, made);
    return made;
  }
}

const byFolder = (files: Iterable<AgentFile>): ReadonlyMap<string, readonly Described[]> => {
  const folders = new Map<string, Described[]>();
  for (const file of files) {
    const agent = candidate(file);
    if (!agent) continue;
    const beside = folders.get(file.placement.folder);
    if (beside) beside.push(agent);
    else folders.set(file.placement.folder, [agent]);
  }
  return folders;
};

/** Documents have a finding of their own, and their words are nobody's to mend. */
const candidate = (file: AgentFile | undefined): Described | undefined => {
  const agent = describedAgent(file);
  return agent?.at && file && !isDocumentHere(file) ? agent : undefined;
};

class Folder {
  readonly #agents = new Map<string, Described>();
  readonly #sets: WordSets;

  constructor(agents: readonly Described[]) {
    for (const agent of agents) this.#agents.set(agent.uri, agent);
    this.#sets = new WordSets(new Map(agents.map((agent) => [agent.uri, toldWords(agent)])));
  }

  get isOutgrown(): boolean {
    return this.#sets.isOutgrown;
  }

  lookalikes(uri: string, likely: readonly string[] = []): readonly string[] {
    const found: string[] = [];
    let hasEarlier = false;
    for (const other of this.#near(uri, likely)) {
      found.push(other);
      hasEarlier ||= other < uri;
      if (hasEarlier && found.length > 1) return [];
    }
    const [only] = found;
    if (found.length !== 1 || only === undefined) return found.sort();
    if (this.#areToldApart(uri, only)) return [];
    return !hasEarlier || (!this.#areVariants(uri, only) && isOnlyOne(this.#near(only))) ? found : [];
  }

  /** What an agent is now; undefined where it is none any more. Answers with those that have a finding before or after. */
  replace(uri: string, agent: Described | undefined): readonly string[] {
    const old = this.#agents.get(uri);
    const before = this.#concerned(uri);
    this.#put(uri, agent);
    const after = this.#concerned(uri);
    const likely = [...new Set([...before.likely, ...after.likely])];
    const uris = [...new Set([...before.uris, ...after.uris])];
    const speaks = uris.filter((other) => this.#speaks(other, likely));
    this.#put(uri, old);
    const spoke = uris.filter((other) => this.#speaks(other, likely));
    this.#put(uri, agent);
    return [...spoke, ...speaks];
  }

  #speaks(uri: string, likely: readonly string[]): boolean {
    return this.lookalikes(uri, likely).length > 0;
  }

  /** Those that look like it, and those that would be a pair with one of these but for it. */
  #concerned(uri: string): { readonly uris: readonly string[]; readonly likely: readonly string[] } {
    const near = [...this.#near(uri)].sort();
    const likely = [uri, ...near.slice(0, 3)];
    const beyond = near.flatMap((other) => {
      const [first, second, third] = this.#near(other, likely);
      return third === undefined ? [first, second].filter((each) => each !== undefined) : [];
    });
    return { uris: [...near, ...beyond].filter((other) => other !== uri), likely };
  }

  /** A twin of the same name is another check's. Likely ones are tried first, which saves looking for others. */
  *#near(uri: string, likely: readonly string[] = []): Generator<string> {
    const [set, own] = [this.#sets.get(uri), this.#agents.get(uri)];
    if (!set || !own) return;
    const isOther = (id: string): boolean => this.#agents.get(id)?.name !== own.name;
    const tried = likely.filter((each) => each !== uri);
    for (const other of tried) {
      const otherSet = this.#sets.get(other);
      if (otherSet && isOther(other) && areNear(set, otherSet)) yield other;
    }
    const isWanted = (id: string): boolean => isOther(id) && !tried.includes(id);
    for (const { id } of this.#sets.near(set, isWanted)) yield id;
  }

  #put(uri: string, agent: Described | undefined): void {
    this.#agents.delete(uri);
    this.#sets.delete(uri);
    if (!agent) return;
    this.#agents.set(uri, agent);
    this.#sets.set(uri, toldWords(agent));
  }

  /** Each description has a word that sets the one name apart from the other: `raw-explorer` explores raw units. */
  #areToldApart(uri: string, other: string): boolean {
    const [a, b] = [this.#agents.get(uri), this.#agents.get(other)];
    return a !== undefined && b !== undefined && hasOwnWord(a, b) && hasOwnWord(b, a);
  }

  /** `coder-2` and `coder-3`: made from one template, and meant to be alike. */
  #areVariants(uri: string, other: string): boolean {
    return withoutDigits(this.#agents.get(uri)) === withoutDigits(this.#agents.get(other));
  }
}

const withoutDigits = (agent: Described | undefined): string | undefined => agent?.name.replaceAll(/\d+/g, '');

const isOnlyOne = (uris: Iterable<string>): boolean => {
  const [, second] = uris;
  return second === undefined;
};

/** A word of the one name and its description that stands in neither of the other. */
const hasOwnWord = (own: Described, other: Described): boolean => {
  const [told, others] = [new Set(toldWords(own)), new Set([...wordsOf(other.name), ...toldWords(other)])];
  return wordsOf(own.name).some((word) => told.has(word) && !others.has(word));
};

const toldWords = ({ description }: Described): readonly string[] => wordsOf(withoutExamples(description));

/** Numbers are left out. */
const wordsOf = (text: string): readonly string[] => {
  const small = text.toLowerCase();
  return small.match(/[^\0-~]/.test(small) ? /\p{N}*\p{L}[\p{L}\p{N}]*/gu : /\d*[a-z][a-z\d]*/g) ?? [];
};

const withoutExamples = (text: string): string => {
  const untagged = text.includes('<example') ? text.replaceAll(/<example\b[\s\S]*?(?:<\/example>|$)/g, ' ') : text;
  const start = untagged.search(/\bexamples?:/i);
  return start === -1 ? untagged : untagged.slice(0, start);
};
