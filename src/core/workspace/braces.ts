/** Which files hold `{{…}}`: whether a generator fills it is told by the other files of the folder. */
import { UriSets } from './uriSets';
import type { AgentFile } from './workspace';

export class Braces {
  /** By agents folder. */
  readonly #holders = new UriSets();

  /** The files whose findings may differ: none while neither an agent of the folder nor what it holds in braces changes. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const isSame = before?.placement.folder === after?.placement.folder && tellingOf(before) === tellingOf(after);
    const old = isSame ? [] : this.#holdersBeside(before);
    if (before) this.#holders.delete(before.placement.folder, before.uri);
    if (after && holdsBraces(after)) this.#holders.add(after.placement.folder, after.uri);
    return isSame ? [] : [...old, ...this.#holdersBeside(after)];
  }

  #holdersBeside(file: AgentFile | undefined): readonly string[] {
    return file ? [...this.#holders.get(file.placement.folder)] : [];
  }
}

const holdsBraces = ({ loaded }: AgentFile): boolean => loaded.text.includes('{{');

/** What a file tells of its folder's generator; undefined where it is no agent. */
const tellingOf = (file: AgentFile | undefined): string | undefined => {
  if (!file || file.loaded.verdict === 'not-an-agent') return undefined;
  if (!holdsBraces(file)) return '';
  return [...new Set(file.loaded.text.match(/\{\{[^{}]{1,400}\}\}/g))].sort().join('');
};
