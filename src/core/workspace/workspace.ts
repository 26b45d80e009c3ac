/** All agent files of one place at one moment, and which of them concern each other. */
import { isAgentPath, type KnownFolders, type Placement, placementOf } from '../hosts/placement';
import { type FileSettings, SettingsBook } from '../lint/settings';
import { type LoadedFile, loadFile } from '../load/load';
import { judge } from './judge';

/** A text, its size on disk in bytes, and what decoding it lost. */
export interface SourceText {
  readonly text: string;
  readonly size: number;
  readonly hasByteOrderMark?: boolean;
  /** Some bytes were not UTF-8. */
  readonly isDamaged?: boolean;
}

export interface AgentFile {
  readonly uri: string;
  readonly placement: Placement;
  readonly loaded: LoadedFile;
}

interface Entry {
  disk?: SourceText;
  editor?: SourceText;
  file?: AgentFile;
}

/**
 * Every change answers with the URIs whose findings may differ from before: the file itself, and those that share a
 * name with it before or after. A text in an editor wins over the disk until it is closed.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  /** Files by agents folder and name; only these can collide. */
  readonly #names = new Map<string, Set<string>>();
  readonly #skills = new Map<string, string>();
  #known: KnownFolders = { plugins: new Set() };
  #settings = new SettingsBook();

  /** To be told before the first file; files already here are read anew. */
  setFolders(known: KnownFolders): ReadonlySet<string> {
    this.#known = known;
    return merged([...this.#entries.keys()].map((uri) => this.#refresh(uri)));
  }

  /** Findings of every file may differ afterwards; verdicts never do. */
  setSettings(settings: SettingsBook): ReadonlySet<string> {
    this.#settings = settings;
    return new Set(this.#entries.keys());
  }

  settingsOf({ uri }: AgentFile): FileSettings {
    return this.#settings.of(uri);
  }

  get settings(): SettingsBook {
    return this.#settings;
  }

  get folders(): KnownFolders {
    return this.#known;
  }

  /** An editor does not show the mark of a file on disk; who knows better may say so. */
  open(uri: string, text: string, facts: Omit<SourceText, 'text' | 'size'> = {}): ReadonlySet<string> {
    this.#entry(uri).editor = { ...facts, text, size: byteLength(text) };
    return this.#refresh(uri);
  }

  close(uri: string): ReadonlySet<string> {
    delete this.#entry(uri).editor;
    return this.#refresh(uri);
  }

  /** What the disk holds now; undefined when the file is gone. */
  disk(uri: string, source: SourceText | undefined): ReadonlySet<string> {
    const entry = this.#entry(uri);
    const hadMark = entry.disk?.hasByteOrderMark;
    if (source) entry.disk = source;
    else delete entry.disk;
    return entry.editor && hadMark === source?.hasByteOrderMark ? new Set() : this.#refresh(uri);
  }

  file(uri: string): AgentFile | undefined {
    return this.#entries.get(uri)?.file;
  }

  /** What would be answered if one file held another text, for which it stands open meanwhile. */
  supposing<Answer>(
    uri: string,
    { text, ...facts }: Omit<SourceText, 'size'>,
    ask: (file: AgentFile | undefined) => Answer,
  ): Answer {
    const before = this.#entries.get(uri)?.editor;
    this.open(uri, text, facts);
    try {
      return ask(this.file(uri));
    } finally {
      if (before) this.open(uri, before.text, before);
      else this.close(uri);
    }
  }

  /** In the order of their URIs, by code units. */
  files(): readonly AgentFile[] {
    const files = [...this.#entries.values()].flatMap(({ file }) => file ?? []);
    return files.sort((a, b) => (a.uri < b.uri ? -1 : 1));
  }

  /** The other files that give an agent of this name in the same agents folder. */
  namesakes({ uri, placement, loaded }: AgentFile): readonly AgentFile[] {
    const uris = this.#names.get(nameKey(placement, loaded.agent?.name)) ?? new Set<string>();
    const others = [...uris].filter((other) => other !== uri).sort();
    return others.flatMap((other) => this.file(other) ?? []);
  }

  /** Whether some file of this agents folder has an agent of this name, or would once mended. */
  hasName(placement: Placement, name: string): boolean {
    return this.#names.has(nameKey(placement, name));
  }

  setSkills(names: ReadonlyMap<string, string>): void {
    this.#skills.clear();
    for (const [uri, name] of names) this.#skills.set(uri, name);
  }

  skillNames(): readonly string[] {
    return [...new Set(this.#skills.values())].sort();
  }

  #entry(uri: string): Entry {
    const entry = this.#entries.get(uri) ?? {};
    this.#entries.set(uri, entry);
    return entry;
  }

  #refresh(uri: string): ReadonlySet<string> {
    const entry = this.#entry(uri);
    const before = this.#forget(entry.file);
    const source = sourceOf(entry);
    if (!source || !(isAgentPath(uri) || this.#known.asked?.has(uri))) {
      if (!source) this.#entries.delete(uri);
      delete entry.file;
      return new Set([uri, ...before]);
    }
    entry.file = this.#load(uri, source);
    return new Set([uri, ...before, ...this.#remember(entry.file)]);
  }

  #load(uri: string, { text, ...source }: SourceText): AgentFile {
    const placement = placementOf(uri, this.#known);
    const loaded = loadFile(text, placement.host, { stem: placement.stem, ...source, ...pluginOf(placement) });
    return { uri, placement, loaded: judge(placement, loaded) };
  }

  #remember(file: AgentFile): ReadonlySet<string> {
    const key = nameKey(file.placement, file.loaded.agent?.name);
    if (key === '') return new Set();
    const uris = this.#names.get(key) ?? new Set();
    this.#names.set(key, uris.add(file.uri));
    return uris;
  }

  #forget(file: AgentFile | undefined): readonly string[] {
    if (!file) return [];
    const key = nameKey(file.placement, file.loaded.agent?.name);
    const uris = this.#names.get(key);
    uris?.delete(file.uri);
    if (uris?.size === 0) this.#names.delete(key);
    return [...(uris ?? [])];
  }
}

/** An editor hides a byte order mark, which it will write again. */
const sourceOf = ({ editor, disk }: Entry): SourceText | undefined =>
  editor && disk?.hasByteOrderMark ? { hasByteOrderMark: true, ...editor } : (editor ?? disk);

const nameKey = ({ folder }: Placement, name: string | undefined): string =>
  name === undefined ? '' : `${folder}\0${name}`;

const pluginOf = ({ scope, folder }: Placement): { readonly plugin?: string } => {
  if (scope !== 'plugin') return {};
  return { plugin: decodeURIComponent(folder.split('/').at(-3) ?? '') };
};

/** UTF-8 bytes of a text, without making them. */
const byteLength = (text: string): number => {
  let bytes = text.length;
  for (const { 0: run } of text.matchAll(/[\u0080-\uffff]+/g)) {
    for (const character of run) bytes += character.length === 2 ? 2 : character < '\u0800' ? 1 : 2;
  }
  return bytes;
};

const merged = (sets: readonly ReadonlySet<string>[]): ReadonlySet<string> => new Set(sets.flatMap((set) => [...set]));
