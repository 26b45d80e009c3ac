/** The settings of projects, from `.agent-author.json` files, with those of the editor where these say nothing. */
import { parseSettings, type SettingsProblem, settingsFile } from '../core/lint/parseSettings';
import { type Settings, SettingsBook } from '../core/lint/settings';
import { ruleIds } from '../core/rules/index';
import { LineIndex } from '../core/text/lineIndex';

/** A folder in a repository, or the file that stands for it in a worktree. */
export const isRepository = (uri: string): boolean => uri.endsWith('/.git');

export const isSettingsFile = (uri: string): boolean => uri.endsWith(`/${settingsFile}`);

export class ProjectSettings {
  readonly #folders = new Map<string, Settings>();
  readonly #repositories = new Set<string>();
  readonly #onProblem: (message: string) => void;

  constructor(onProblem: (message: string) => void) {
    this.#onProblem = onProblem;
  }

  /** The text of a settings file, or undefined when it is gone. */
  set(uri: string, text: string | undefined): void {
    const folder = uri.slice(0, -settingsFile.length);
    if (text === undefined) {
      this.#folders.delete(folder);
      return;
    }
    const { settings, problems } = parseSettings(text, ruleIds);
    this.#folders.set(folder, settings);
    const lines = new LineIndex(text);
    for (const problem of problems) this.#onProblem(`${uri}:${placed(problem, lines)}`);
  }

  /** By its `.git`: what a repository lies in has no say in it. */
  addRepository(uri: string): void {
    this.#repositories.add(uri.slice(0, -'.git'.length));
  }

  book(ofEditor: Settings): SettingsBook {
    const ends = [...this.#repositories].map((folder) => [folder, {}] as const);
    return new SettingsBook(new Map([...ends, ...this.#folders]), ofEditor);
  }
}

/** `3:5 'rulez' has no effect …`, counted from 1. */
const placed = ({ at, message }: SettingsProblem, lines: LineIndex): string => {
  const { line, character } = lines.position(at.start);
  return `${line + 1}:${character + 1} ${message}`;
};
