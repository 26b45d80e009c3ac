/** Fills the workspace from disk, and keeps it in step with changes there. */
import { manifestName } from '../core/hosts/placement';
import type { Workspace } from '../core/workspace/workspace';
import type { ServerFiles } from './files';
import { isRepository, isSettingsFile } from './projectSettings';

/** Read together; large enough to save round trips, small enough to answer other questions in between. */
const batchSize = 200;

/** Of the first, so that people soon have rows to look at. */
const firstBatchSize = 40;

interface Parts {
  readonly workspace: Workspace;
  readonly files: ServerFiles;
  /** The folders that people work in. */
  readonly roots: readonly string[];
  readonly onChange: (uris: ReadonlySet<string>) => void;
  /** Texts of settings files by URI; undefined for one that is gone. */
  readonly onSettings: (texts: ReadonlyMap<string, string | undefined>) => void;
  /** `.git` of repositories inside the folders. */
  readonly onRepositories: (uris: readonly string[]) => void;
}

export class Scan {
  readonly #workspace: Workspace;
  readonly #files: ServerFiles;
  readonly #onChange: Parts['onChange'];
  readonly #onSettings: Parts['onSettings'];
  readonly #onRepositories: Parts['onRepositories'];
  #roots: readonly string[];
  /** By folder, what the manifest calls the plugin. */
  readonly #plugins = new Map<string, string | undefined>();
  readonly #skills = new Map<string, string>();

  constructor({ workspace, files, roots, onChange, onSettings, onRepositories }: Parts) {
    this.#roots = roots;
    this.#workspace = workspace;
    this.#files = files;
    this.#onChange = onChange;
    this.#onSettings = onSettings;
    this.#onRepositories = onRepositories;
    this.#setFolders();
  }

  /** The folders that people work in. */
  setRoots(roots: readonly string[]): void {
    this.#roots = roots;
    this.#setFolders();
  }

  /** Reads these again; files that are gone are dropped, those that were deleted even where an editor shows them. */
  async refresh(uris: readonly string[], deleted: ReadonlySet<string> = none): Promise<void> {
    const agents = uris.filter(
      (uri) => !isManifest(uri) && !isSkill(uri) && !isSettingsFile(uri) && !isRepository(uri),
    );
    this.#onRepositories(uris.filter(isRepository));
    await this.#readSettings(uris.filter(isSettingsFile));
    await this.#readManifests(uris.filter(isManifest));
    await this.#readSkills(uris.filter(isSkill));
    await this.#readAgents(agents.slice(0, firstBatchSize), deleted);
    for (let start = firstBatchSize; start < agents.length; start += batchSize)
      await this.#readAgents(agents.slice(start, start + batchSize), deleted);
  }

  async #readAgents(uris: readonly string[], deleted: ReadonlySet<string>): Promise<void> {
    const texts = await this.#files.read(uris);
    const changed = uris.flatMap((uri, index) => {
      const text = texts[index] ?? undefined;
      return [
        ...(text === undefined && deleted.has(uri) ? this.#workspace.remove(uri) : this.#workspace.disk(uri, text)),
      ];
    });
    this.#onChange(new Set(changed));
  }

  async #readSettings(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const texts = await this.#files.read(uris);
    this.#onSettings(new Map(uris.map((uri, index) => [uri, texts[index]?.text])));
  }

  async #readManifests(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const texts = await this.#files.read(uris);
    for (const [index, uri] of uris.entries()) {
      const root = uri.slice(0, -manifest.length);
      const text = texts[index]?.text;
      if (text === undefined) this.#plugins.delete(root);
      else this.#plugins.set(root, manifestName(text));
    }
    this.#setFolders();
  }

  async #readSkills(uris: readonly string[]): Promise<void> {
    if (uris.length === 0) return;
    const texts = await this.#files.read(uris);
    for (const [index, uri] of uris.entries()) {
      if (texts[index]) this.#skills.set(uri, decodeURIComponent(uri.split('/').at(-2) ?? ''));
      else this.#skills.delete(uri);
    }
    this.#onChange(this.#workspace.setSkills(this.#skills));
  }

  #setFolders(): void {
    const { userAgents, managedAgents } = this.#files;
    this.#onChange(
      this.#workspace.setFolders({
        plugins: new Set(this.#plugins.keys()),
        pluginNames: new Map([...this.#plugins].flatMap(([root, name]) => (name === undefined ? [] : [[root, name]]))),
        roots: this.#roots,
        ...(userAgents !== undefined && { user: userAgents }),
        ...(managedAgents !== undefined && { managed: managedAgents }),
      }),
    );
  }
}

const none: ReadonlySet<string> = new Set();

const manifest = '.claude-plugin/plugin.json';

const isManifest = (uri: string): boolean => uri.endsWith(`/${manifest}`);

const isSkill = (uri: string): boolean => uri.endsWith('/SKILL.md');
