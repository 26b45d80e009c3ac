/** What people set: how grave each check is and where, and which names are known to them. */
import picomatch from 'picomatch';
import type { Level } from './rule';

export interface Override {
  /** Globs, from the folder of the settings: `legacy/**`. */
  readonly files: readonly string[];
  readonly rules: Readonly<Record<string, Level>>;
}

/** As written in `.agent-author.json` or in the settings of an editor. What is absent is not set. */
export interface Settings {
  readonly rules?: Readonly<Record<string, Level>>;
  /** The last that fits a file wins. */
  readonly overrides?: readonly Override[];
  /** Globs of files about which nothing is said. */
  readonly ignore?: readonly string[];
  readonly knownKeys?: readonly string[];
  readonly knownTools?: readonly string[];
  readonly knownModels?: readonly string[];
  readonly descriptionStyle?: DescriptionStyle;
}

/** How a description is written that has to be written anew. */
export type DescriptionStyle = 'quoted' | 'block';

/** The settings of one file. */
export interface FileSettings {
  /** Undefined where nobody set it. */
  readonly levelOf: (rule: string) => Level | undefined;
  readonly isIgnored: boolean;
  readonly knownKeys: ReadonlySet<string>;
  readonly knownTools: ReadonlySet<string>;
  readonly knownModels: ReadonlySet<string>;
  readonly descriptionStyle: DescriptionStyle;
}

/**
 * The settings of every file: those of the nearest folder above it that has some, and where they say nothing those of
 * the editor. Folders are absolute paths or URIs with a slash at the end.
 */
export class SettingsBook {
  readonly #folders: readonly (readonly [folder: string, settings: Settings])[];
  readonly #elsewhere: Settings;
  readonly #matchers = new Map<string, (path: string) => boolean>();
  readonly #plain = new Map<Settings | undefined, FileSettings>();

  constructor(folders: ReadonlyMap<string, Settings> = new Map(), elsewhere: Settings = {}) {
    this.#folders = [...folders].sort(([a], [b]) => b.length - a.length);
    this.#elsewhere = elsewhere;
  }

  of(path: string): FileSettings {
    const [folder, nearest] = this.#folders.find(([above]) => path.startsWith(above)) ?? [];
    if (!hasGlobs(this.#elsewhere) && !(nearest && hasGlobs(nearest))) return this.#plainSettings(nearest);
    return this.#merged(path, folder, nearest);
  }

  /** Without globs all files below a folder share their settings. */
  #plainSettings(nearest: Settings | undefined): FileSettings {
    const known = this.#plain.get(nearest);
    if (known) return known;
    const made = this.#merged('', undefined, nearest);
    this.#plain.set(nearest, made);
    return made;
  }

  #merged(path: string, folder: string | undefined, nearest: Settings | undefined): FileSettings {
    const levels = new Map<string, Level>([
      ...this.#levels(this.#elsewhere, path),
      ...(nearest ? this.#levels(nearest, path.slice(folder?.length)) : []),
    ]);
    const all = <Key extends 'knownKeys' | 'knownTools' | 'knownModels'>(key: Key): ReadonlySet<string> =>
      new Set([...(this.#elsewhere[key] ?? []), ...(nearest?.[key] ?? [])]);
    return {
      levelOf: (rule) => levels.get(rule),
      isIgnored: this.#ignores(this.#elsewhere, path) || this.#ignores(nearest, path.slice(folder?.length)),
      knownKeys: all('knownKeys'),
      knownTools: all('knownTools'),
      knownModels: all('knownModels'),
      descriptionStyle: nearest?.descriptionStyle ?? this.#elsewhere.descriptionStyle ?? 'quoted',
    };
  }

  #levels({ rules = {}, overrides = [] }: Settings, path: string): readonly (readonly [string, Level])[] {
    const fitting = overrides.filter(({ files }) => files.some((glob) => this.#matches(glob, path)));
    return [rules, ...fitting.map((override) => override.rules)].flatMap((levels) => Object.entries(levels));
  }

  #ignores(settings: Settings | undefined, path: string): boolean {
    return settings?.ignore?.some((glob) => this.#matches(glob, path)) ?? false;
  }

  #matches(glob: string, path: string): boolean {
    const matcher = this.#matchers.get(glob) ?? picomatch(anywhere(glob), { dot: true });
    this.#matchers.set(glob, matcher);
    return matcher(decoded(path));
  }
}

const hasGlobs = ({ overrides = [], ignore = [] }: Settings): boolean => overrides.length + ignore.length > 0;

/** A glob without a slash is of a name, in whichever folder; one with a slash starts at the folder of the settings. */
const anywhere = (glob: string): string => {
  const relative = glob.replace(/^\.?\//, '');
  return glob.includes('/') ? relative : `**/${relative}`;
};

/** Paths may be parts of a URI. */
const decoded = (path: string): string => {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
};
