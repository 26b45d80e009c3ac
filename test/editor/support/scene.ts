// A VS Code of its own for one file of tests, with folders on the disk, and all that a person uses of it.

import { existsSync, readFileSync } from 'node:fs';
import { mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach } from 'vitest';
import { Dialogue } from './dialogue';
import { openWorkbench } from './openWorkbench';
import { SideBar } from './sideBar';
import type { Workbench } from './workbench';

type Files = Readonly<Record<string, string>>;

export interface SceneOptions {
  /** Paths from the workspace, and texts. */
  readonly files?: Files;
  /** Paths from the home folder, and texts. */
  readonly home?: Files;
  /** The folder to open, from the workspace; null for none. */
  readonly opened?: string | null;
  readonly isTrusted?: boolean;
  readonly settings?: Readonly<Record<string, unknown>>;
}

/** In a browser VS Code saves by itself, after a second. */
const quiet = { 'files.autoSave': 'off' };

export class Scene {
  readonly sideBar = new SideBar(() => this.workbench);
  readonly dialogue = new Dialogue(() => this.workbench);
  #base = '';
  #workbench: Workbench | undefined;

  async open({ files = {}, home = {}, opened = '', settings, ...options }: SceneOptions): Promise<void> {
    this.#base = await realpath(await mkdtemp(join(tmpdir(), 'agent-author-scene-')));
    await mkdir(this.inWorkspace(''), { recursive: true });
    for (const [path, text] of Object.entries(files)) await write(this.inWorkspace(path), text);
    for (const [path, text] of Object.entries(home)) await write(this.inHome(path), text);
    const folder = opened === null ? undefined : this.inWorkspace(opened);
    this.#workbench = await openWorkbench({
      folder,
      home: this.inHome(''),
      settings: { ...quiet, ...settings },
      ...options,
    });
    await this.sideBar.show();
  }

  async close(): Promise<void> {
    await this.#workbench?.close();
    await rm(this.#base, { recursive: true, force: true });
  }

  get workbench(): Workbench {
    if (!this.#workbench) throw new Error('VS Code is not open.');
    return this.#workbench;
  }

  get page(): Page {
    return this.workbench.page;
  }

  inWorkspace(path: string): string {
    return join(this.#base, 'workspace', path);
  }

  inHome(path: string): string {
    return join(this.#base, 'home', path);
  }

  /** A file of the project's agents. */
  project(name: string): string {
    return this.inWorkspace(join('.claude/agents', name));
  }

  /** A file of the user's agents. */
  user(name: string): string {
    return this.inHome(join('.claude/agents', name));
  }

  press(key: string): Promise<void> {
    return this.workbench.press(key);
  }

  /** What a paste would give. */
  clipboard(): Promise<string> {
    return this.page.evaluate('navigator.clipboard.readText()');
  }

  /** The editor of a file, once it is the active one. */
  async opened(file: string): Promise<void> {
    await this.page.locator(`.tab.active[data-resource-name="${file}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** The text of the first editor. */
  editor(): Locator {
    return this.page.locator('.editor-group-container .monaco-editor .view-lines').first();
  }

  /** Where the cursor is, such as `Ln 3, Col 1`. */
  cursor(): Promise<string | null> {
    return this.page.locator('.statusbar-item[id="status.editor.selection"]').textContent();
  }
}

/** One scene for all tests of a file. */
export const sceneWith = (options: SceneOptions): Scene => {
  const scene = new Scene();
  beforeAll(() => scene.open(options));
  beforeEach(({ onTestFailed, task }) => {
    onTestFailed(async () => {
      const file = await scene.workbench.screenshot(`failed ${task.name}`);
      console.log(`The last sight of VS Code: ${file}`);
    });
  });
  afterAll(() => scene.close());
  return scene;
};

/** What a file holds; undefined where there is none. */
export const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);

export const write = async (path: string, text: string): Promise<void> => {
  await mkdir(dirname(path), { recursive: true });
  await writeFile(path, text);
};
