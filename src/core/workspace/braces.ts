/** Which files hold `{{…}}`: whether a generator fills it is told by the other files of the folder. */
import { UriSets } from './uriSets';
import type { AgentFile } from './workspace';

/** Fewer files than this make no pattern, and more tell no more. */
const fewest = 3;
const most = 20;

export class Braces {
  readonly #files: () => readonly AgentFile[];
  /** By agents folder. */
  readonly #holders = new UriSets();
  /** The agents of a folder that are looked at, until some file changes. */
  readonly #looked = new Map<string, readonly AgentFile[]>();

  /** In the order of their URIs. */
  constructor(files: () => readonly AgentFile[]) {
    this.#files = files;
  }

  /** Most files of the folder have the same one, and another file tells of it. */
  areFilled(words: string, file: AgentFile): boolean {
    const others = this.#agentsBeside(file.placement.folder);
    const holders = this.#holders.get(file.placement.folder);
    const sharing = others.filter(({ uri, loaded }) => holders.has(uri) && loaded.text.includes(words));
    return others.length >= fewest && sharing.length * 2 > others.length && sharing[0]?.uri !== file.uri;
  }

  /** The files whose findings may differ: none while neither an agent of the folder nor what it holds in braces changes. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    this.#looked.clear();
    const isSame = before?.placement.folder === after?.placement.folder && tellingOf(before) === tellingOf(after);
    const old = isSame ? [] : this.#holdersBeside(before);
    if (before) this.#holders.delete(before.placement.folder, before.uri);
    if (after && holdsBraces(after)) this.#holders.add(after.placement.folder, after.uri);
    return isSame ? [] : [...old, ...this.#holdersBeside(after)];
  }

  #holdersBeside(file: AgentFile | undefined): readonly string[] {
    return file ? [...this.#holders.get(file.placement.folder)] : [];
  }

  #agentsBeside(folder: string): readonly AgentFile[] {
    const known = this.#looked.get(folder);
    if (known) return known;
    const found: AgentFile[] = [];
    for (const other of this.#files()) {
      if (other.placement.folder === folder && other.loaded.verdict !== 'not-an-agent') found.push(other);
      if (found.length === most) break;
    }
    this.#looked.set(folder, found);
    return found;
  }
}

const holdsBraces = ({ loaded }: AgentFile): boolean => loaded.text.includes('{{');

/** What a file tells of its folder's generator; undefined where it is no agent. */
const tellingOf = (file: AgentFile | undefined): string | undefined => {
  if (!file || file.loaded.verdict === 'not-an-agent') return undefined;
  if (!holdsBraces(file)) return '';
  return [...new Set(file.loaded.text.match(/\{\{[^{}]{1,400}\}\}/g))].sort().join('');
};
