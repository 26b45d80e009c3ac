/** Which settings hold for which file: the nearest `.agent-author.json`, and what the command line says on top. */
import { parseSettings, type SettingsProblem, settingsFile } from '../core/lint/parseSettings';
import type { Level } from '../core/lint/rule';
import { type Settings, SettingsBook } from '../core/lint/settings';
import { ruleIds } from '../core/rules/index';
import { LineIndex } from '../core/text/lineIndex';
import type { Request } from './arguments';
import type { Gathered, Target } from './gather';
import type { Io } from './io';
import { asFolder, folderOf, foldersAbove, fromHere, resolve } from './paths';
import { whyOf } from './why';

export interface Configuration {
  readonly settings: SettingsBook;
  /** `PATH:LINE:COLUMN MESSAGE`. */
  readonly problems: readonly string[];
}

interface Settled {
  /** Those that the settings do not ignore. */
  readonly wanted: readonly Target[];
  readonly problems: readonly string[];
}

/** Gives the workspace its settings. */
export const settle = ({ workspace, targets }: Gathered, request: Request, io: Io): Settled => {
  const paths = targets.map(({ file }) => file.uri);
  const { settings, problems } = configure(paths, request, io);
  workspace.setSettings(settings);
  return { wanted: targets.filter(({ file }) => !workspace.settingsOf(file).isIgnored), problems };
};

/** `paths` are absolute. */
export const configure = (paths: Iterable<string>, request: Request, io: Io): Configuration => {
  const reading = new Reading(io);
  const folders = foldersOf(paths, reading, request, io);
  const { rules } = request;
  const strongest = new Map([...folders].map(([folder, settings]) => [folder, topped(settings, rules)]));
  return { settings: new SettingsBook(strongest, { rules }), problems: reading.problems };
};

const foldersOf = (
  paths: Iterable<string>,
  reading: Reading,
  request: Request,
  io: Io,
): ReadonlyMap<string, Settings> => {
  if (request.has('no-config')) return new Map();
  const config = request.valueOf('config');
  if (config === undefined) return reading.nearest(paths);
  const settings = reading.file(resolve(io.cwd, config));
  // Globs start at the current folder; files elsewhere are below no folder of their own.
  return new Map([
    [asFolder(io.cwd), settings],
    ['', settings],
  ]);
};

const topped = (settings: Settings, rules: Readonly<Record<string, Level>>): Settings => {
  if (Object.keys(rules).length === 0) return settings;
  const last = settings.overrides ? { overrides: [...settings.overrides, { files: ['**'], rules }] } : {};
  return { ...settings, rules: { ...settings.rules, ...rules }, ...last };
};

class Reading {
  readonly #io: Io;
  readonly problems: string[] = [];

  constructor(io: Io) {
    this.#io = io;
  }

  /** From each file upwards, to the top of its repository or of the disk. */
  nearest(paths: Iterable<string>): ReadonlyMap<string, Settings> {
    const found = new Map<string, Settings>();
    const climbed = new Set<string>();
    for (const start of new Set([...paths].map(folderOf))) {
      for (const folder of [start, ...foldersAbove(start)]) {
        if (climbed.has(folder)) break;
        climbed.add(folder);
        const settings = this.#in(folder);
        if (settings) found.set(folder, settings);
        if (settings || this.#isTop(folder)) {
          // What a repository lies in has no say in it.
          if (!settings) found.set(folder, {});
          break;
        }
      }
    }
    return found;
  }

  file(path: string): Settings {
    try {
      const { text } = this.#io.files.read(path);
      const { settings, problems } = parseSettings(text, ruleIds);
      this.#report(path, text, problems);
      return settings;
    } catch (error) {
      this.problems.push(`${this.#shown(path)}: cannot be read (${whyOf(error)}); its settings are not used.`);
      return {};
    }
  }

  #in(folder: string): Settings | undefined {
    const path = folder + settingsFile;
    return this.#io.files.kind(path) === undefined ? undefined : this.file(path);
  }

  #isTop(folder: string): boolean {
    return this.#io.files.kind(`${folder}.git`) !== undefined;
  }

  #report(path: string, text: string, problems: readonly SettingsProblem[]): void {
    const lines = new LineIndex(text);
    for (const { at, message } of problems) {
      const { line, character } = lines.position(at.start);
      this.problems.push(`${this.#shown(path)}:${line + 1}:${character + 1} ${message}`);
    }
  }

  #shown(path: string): string {
    return fromHere(this.#io.cwd, path);
  }
}
