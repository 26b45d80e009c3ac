/** All agent files of one place at one moment, and which of them concern each other. */
import { isAgentPath, type KnownFolders, type Placement, placementOf, pluginName } from '../hosts/placement';
import { type FileSettings, SettingsBook } from '../lint/settings';
import { isUtf16, type LoadedFile, loadFile } from '../load/load';
import { loads } from '../load/loads';
import { Braces } from './braces';
import { type Budget, Budgets } from './budgets';
import { judge } from './judge';
import { Lookalikes } from './lookalikes';
import { Mentions } from './mentions';
import { Names } from './names';
import { Rivals, type Standing } from './rivals';
import { Uses } from './uses';
import { type Index, WhenAsked } from './whenAsked';

/** A text, its size on disk in bytes, and what decoding it lost. */
export interface SourceText {
  readonly text: string;
  readonly size: number;
  readonly hasByteOrderMark?: boolean;
  /** Some bytes were not UTF-8. */
  readonly isDamaged?: boolean;
  readonly lost?: readonly string[];
  readonly isUtf16?: boolean;
}

export interface AgentFile {
  readonly uri: string;
  readonly placement: Placement;
  readonly loaded: LoadedFile;
}

interface Entry {
  disk?: SourceText;
  editor?: SourceText;
  /** Deleted on disk, while an editor still shows it. */
  isRemoved?: boolean;
  file?: AgentFile;
}

/**
 * Every change answers with the URIs whose findings may differ from what somebody was told: the file itself, and those
 * whose findings speak of it before or after. A text in an editor wins over the disk until it is closed.
 */
export class Workspace {
  readonly #entries = new Map<string, Entry>();
  readonly #names = this.#whenAsked(() => new Names());
  readonly #mentions = this.#whenAsked(() => new Mentions(() => this.files()));
  readonly #braces = this.#whenAsked(() => new Braces(() => this.files()));
  readonly #lookalikes = new Lookalikes(() => this.#files());
  readonly #budgets = new Budgets(() => this.#files());
  readonly #rivals = this.#whenAsked(() => new Rivals(this.#known.roots));
  readonly #uses = this.#whenAsked(() => new Uses());
  #skills: ReadonlyMap<string, string> = new Map();
  #known: KnownFolders = { plugins: new Set() };
  #settings = new SettingsBook();
  /** Kept until a file changes. */
  #inOrder: readonly AgentFile[] | undefined;

  /** To be told before the first file; files already here are read anew. */
  setFolders(known: KnownFolders): ReadonlySet<string> {
    this.#known = known;
    this.#rivals.forget();
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
    const isBack = entry.isRemoved === true && source !== undefined;
    const isUnseen = entry.editor && !isBack && hiddenByEditor(entry.disk) === hiddenByEditor(source);
    if (source) entry.disk = source;
    else delete entry.disk;
    if (isBack) delete entry.isRemoved;
    return isUnseen ? new Set() : this.#refresh(uri);
  }

  /** The file was deleted: no program finds it, and the text of an editor that still shows it is no agent. */
  remove(uri: string): ReadonlySet<string> {
    const entry = this.#entry(uri);
    delete entry.disk;
    if (entry.editor) entry.isRemoved = true;
    return this.#refresh(uri);
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
    this.#inOrder ??= this.#files().sort((a, b) => (a.uri < b.uri ? -1 : 1));
    return this.#inOrder;
  }

  /** The other files that give an agent of this name in the same agents folder. */
  namesakes({ uri, placement, loaded }: AgentFile): readonly AgentFile[] {
    const uris = loaded.agent?.name === undefined ? [] : this.#names.get().owners(placement, loaded.agent.name);
    return this.#filesAt([...uris].filter((other) => other !== uri).sort()).filter((other) => loads(other.loaded));
  }

  /** The other files that a finding on this agent is about, because their descriptions say the same. */
  lookalikes(file: AgentFile): readonly AgentFile[] {
    return this.#filesAt(this.#lookalikes.of(file));
  }

  /** What all descriptions take together, if it is worth telling and this file is the one to tell it. */
  budget(file: AgentFile): Budget | undefined {
    return this.#budgets.of(file);
  }

  /** Whether a generator fills what stands in braces. */
  isFilled(words: string, file: AgentFile): boolean {
    return this.#braces.get().areFilled(words, file);
  }

  /** Whether another file of the same agents folder speaks of the agent that this file would be. */
  isSpokenOf(file: AgentFile): boolean {
    return this.#mentions.get().isSpokenOf(file);
  }

  /** Which agents of this name in other places are used in place of this one, or are not used because of it. */
  standing(file: AgentFile): Standing {
    return this.#rivals.get().of(file);
  }

  /** The other files that list or mention this agent by its name. */
  users(file: AgentFile): readonly AgentFile[] {
    return this.#filesAt(this.#uses.get().of(file));
  }

  /** Whether these words stand in any other file. */
  standsElsewhere(words: string, file: AgentFile): boolean {
    return this.#mentions.get().standElsewhere(words, file);
  }

  /** Whether some file of this agents folder has an agent of this name, or would once mended. */
  hasName(placement: Placement, name: string): boolean {
    return this.#names.get().owners(placement, name).size > 0;
  }

  /** Answers with the URIs of the files that name skills. */
  setSkills(names: ReadonlyMap<string, string>): ReadonlySet<string> {
    this.#skills = new Map(names);
    return new Set(this.#files().flatMap(({ uri, loaded }) => (loaded.reading?.values.has('skills') ? uri : [])));
  }

  /** The name of each skill by the URI of its file. */
  get skills(): ReadonlyMap<string, string> {
    return this.#skills;
  }

  skillNames(): readonly string[] {
    return [...new Set(this.#skills.values())].sort();
  }

  /** The URI of a skill; of several of one name the first. */
  skillNamed(name: string): string | undefined {
    return [...this.#skills].find(([, own]) => own === name)?.[0];
  }

  #whenAsked<Asked extends Index>(make: () => Asked): WhenAsked<Asked> {
    return new WhenAsked(make, () => this.#files());
  }

  #entry(uri: string): Entry {
    const entry = this.#entries.get(uri) ?? {};
    this.#entries.set(uri, entry);
    return entry;
  }

  #files(): AgentFile[] {
    return [...this.#entries.values()].flatMap(({ file }) => file ?? []);
  }

  #filesAt(uris: readonly string[]): readonly AgentFile[] {
    return uris.flatMap((uri) => this.file(uri) ?? []);
  }

  #refresh(uri: string): ReadonlySet<string> {
    this.#inOrder = undefined;
    const entry = this.#entry(uri);
    const source = entry.isRemoved ? undefined : sourceOf(entry);
    const isWanted = isAgentPath(uri) || this.#known.asked?.has(uri);
    const before = entry.file;
    if (source && isWanted) entry.file = this.#load(uri, source);
    else delete entry.file;
    if (!entry.disk && !entry.editor) this.#entries.delete(uri);
    return new Set([uri, ...this.#replace(before, entry.file)]);
  }

  #replace(before: AgentFile | undefined, after: AgentFile | undefined): readonly string[] {
    const indexes = [
      this.#names,
      this.#mentions,
      this.#braces,
      this.#lookalikes,
      this.#budgets,
      this.#rivals,
      this.#uses,
    ];
    return indexes.flatMap((index) => index.replace(before, after));
  }

  #load(uri: string, { text, ...source }: SourceText): AgentFile {
    const placement = placementOf(uri, this.#known);
    const loaded = loadFile(text, placement.host, {
      stem: placement.stem,
      ...source,
      ...pluginOf(placement, this.#known),
    });
    return { uri, placement, loaded: judge(placement, loaded) };
  }
}

const hiddenByEditor = (disk: SourceText | undefined): string =>
  `${disk?.hasByteOrderMark === true} ${disk !== undefined && isUtf16(disk.text)}`;

/** An editor hides a byte order mark and another encoding, which it will write again. */
const sourceOf = ({ editor, disk }: Entry): SourceText | undefined => {
  if (!editor || !disk) return editor ?? disk;
  if (disk.hasByteOrderMark) return { hasByteOrderMark: true, ...editor };
  return isUtf16(disk.text) && !isUtf16(editor.text) ? { ...editor, isUtf16: true } : editor;
};

const pluginOf = ({ scope, folder }: Placement, known: KnownFolders): { readonly plugin?: string } => {
  if (scope !== 'plugin') return {};
  return { plugin: pluginName(folder, known) };
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
