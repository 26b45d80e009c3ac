/** Answers the server's questions for files, and remembers what it was told, so that later changes can be told. */
import { type Uri, workspace } from 'vscode';
import type { FileEvent } from 'vscode-languageclient';
import type { FileText } from '../../protocol/server';
import type { Platform } from '../platform';
import { difference, everything } from './changes';
import { type Listing, listFiles } from './list';
import { isInWorkspace, isOfUser } from './places';
import { readFiles } from './read';

export class WorkspaceFiles {
  readonly #platform: Platform;
  #listing: Listing = { uris: [], plugins: new Set() };

  constructor(platform: Platform) {
    this.#platform = platform;
  }

  async list(): Promise<readonly string[]> {
    this.#listing = await listFiles(this.#platform);
    return this.#listing.uris;
  }

  read(uris: readonly string[]): Promise<readonly (FileText | null)[]> {
    const { home } = this.#platform;
    const folders = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
    return readFiles(uris, home ? [...folders, home] : folders);
  }

  /** Files that came or went since the last listing. */
  async news(): Promise<readonly FileEvent[]> {
    const before = new Set(this.#listing.uris);
    return difference(before, new Set(await this.list()));
  }

  /** As `news`, and every file that stayed, to be read again. */
  async all(): Promise<readonly FileEvent[]> {
    const news = await this.news();
    return [...news, ...everything(new Set(this.#listing.uris))];
  }

  isListed({ path }: Uri): boolean {
    const { home } = this.#platform;
    return isInWorkspace(path, this.#listing.plugins) || (home !== undefined && isOfUser(path, home.path));
  }
}
