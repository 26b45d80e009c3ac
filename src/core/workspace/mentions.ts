/** Which agents the texts of other files speak of. */
import { loads } from '../load/loads';
import { calledAgents, listedAgents } from '../load/mentions';
import { remembering } from '../text/remembering';
import { UriSets } from './uriSets';
import type { AgentFile } from './workspace';

export class Mentions {
  readonly #files: () => readonly AgentFile[];
  /** Files that speak of an agent, by agents folder and name. */
  readonly #speakers = new UriSets();
  /** Files without frontmatter, by agents folder and stem. */
  readonly #notes = new UriSets();
  /** Names that their host refuses, by file. */
  readonly #refused = new Map<string, string>();

  constructor(files: () => readonly AgentFile[]) {
    this.#files = files;
  }

  /** The files whose findings may differ: notes that are spoken of, and refused names that stand in this text. */
  replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const old = before ? mentionsOf(before) : [];
    const now = after ? mentionsOf(after) : [];
    if (before) this.#forget(before, old);
    if (after) this.#remember(after, now);
    const keys = new Set([...old, ...now]);
    const refused = [...this.#refused].filter(([, name]) => stands(before, name) !== stands(after, name));
    return [...[...keys].flatMap((key) => [...this.#notes.get(key)]), ...refused.map(([uri]) => uri)];
  }

  /** Whether another file of the same agents folder speaks of the agent that a note would be. */
  isSpokenOf({ uri, placement }: AgentFile): boolean {
    return [...this.#speakers.get(keyOf(placement.folder, placement.stem))].some((speaker) => speaker !== uri);
  }

  /** Whether these words stand in any other file. */
  standElsewhere(words: string, { uri }: AgentFile): boolean {
    return this.#files().some((file) => file.uri !== uri && stands(file, words));
  }

  #remember(file: AgentFile, mentions: readonly string[]): void {
    for (const key of mentions) this.#speakers.add(key, file.uri);
    if (isNote(file)) this.#notes.add(keyOf(file.placement.folder, file.placement.stem), file.uri);
    const { fault, agent } = file.loaded;
    if (fault?.id === 'name-not-allowed' && agent?.name !== undefined) this.#refused.set(file.uri, agent.name);
  }

  #forget(file: AgentFile, mentions: readonly string[]): void {
    for (const key of mentions) this.#speakers.delete(key, file.uri);
    if (isNote(file)) this.#notes.delete(keyOf(file.placement.folder, file.placement.stem), file.uri);
    this.#refused.delete(file.uri);
  }
}

const stands = (file: AgentFile | undefined, words: string): boolean => file?.loaded.text.includes(words) === true;

const keyOf = (folder: string, name: string): string => `${folder}\0${name}`;

const isNote = ({ loaded }: AgentFile): boolean => loaded.verdict === 'not-an-agent' && loaded.block === undefined;

const mentionsOf = (file: AgentFile): readonly string[] =>
  namesIn(file).map((name) => keyOf(file.placement.folder, name));

/**
 * `@agent-reviewer` in a text, and `Agent(reviewer)` in a list of tools. Several indexes ask, each when a file comes and
 * when it goes.
 */
export const namesIn = remembering(({ loaded }: AgentFile): readonly string[] =>
  [...(loads(loaded) ? listedAgents(loaded) : []), ...calledAgents(loaded)].map(({ name }) => name),
);
