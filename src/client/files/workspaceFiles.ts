/** Answers the server's questions for files, and remembers what it was told, so that later changes can be told. */
import { Uri } from 'vscode';
import type { FileEvent } from 'vscode-languageclient';
import type { FileText } from '../../protocol/server';
import type { Platform } from '../platform';
import { changed, deleted, difference, everything } from './changes';
import { exists } from './exists';
import { type LinkedFiles, linkedFiles } from './linkedFiles';
import { listFiles } from './list';
import { readFile } from './read';

/** As many as the server asks for first. */
const AHEAD = 40;

/** Milliseconds until links are looked up, for which nobody waits: the first rows are wanted now. */
const LATER = 2_000;

export class WorkspaceFiles {
  readonly #platform: Platform;
  #listed: ReadonlySet<string> = new Set();
  /** Read before anybody asked; for the first question alone, since files change. */
  #read: ReadonlyMap<string, Promise<FileText | null>> = new Map();
  #ahead: Promise<readonly string[]> | undefined;
  #linked: LinkedFiles = new Map();
  #listing: Promise<unknown> = Promise.resolve();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Begins to look at once, so that the list is there when the server has started. */
  constructor(platform: Platform) {
    this.#platform = platform;
    this.#ahead = this.#lookAhead();
    this.#ahead.catch(() => undefined);
  }

  /** Called with the folders outside the workspace that files were found in. */
  onOuterFolders: (folders: readonly Uri[]) => void = () => undefined;

  list(): Promise<readonly string[]> {
    const ahead = this.#ahead ?? this.#list();
    this.#ahead = undefined;
    return ahead;
  }

  /** Called with the folders that hold what links lead to. */
  onLinkedFolders: (folders: readonly Uri[]) => void = () => undefined;

  /** The listed files that are links to this one. */
  linksTo(uri: string): readonly string[] {
    return this.#linked.get(uri) ?? [];
  }

  #list(): Promise<readonly string[]> {
    return this.#inTurn(() => this.#listNow());
  }

  /** One after another, so that what was listed first never counts last. */
  #inTurn<Answer>(work: () => Promise<Answer>): Promise<Answer> {
    const done = this.#listing.then(work);
    this.#listing = done.catch(() => undefined);
    return done;
  }

  async #listNow(): Promise<readonly string[]> {
    const { uris, outer } = await listFiles(this.#platform);
    this.#listed = new Set(uris);
    this.onOuterFolders(outer);
    clearTimeout(this.#timer);
    this.#timer = setTimeout(() => void this.#findLinks(uris), LATER);
    return uris;
  }

  async #findLinks(uris: readonly string[]): Promise<void> {
    this.#linked = await linkedFiles(uris, this.#platform);
    const folders = new Set([...this.#linked.keys()].map((uri) => uri.slice(0, uri.lastIndexOf('/'))));
    this.onLinkedFolders([...folders].map((folder) => Uri.parse(folder, true)));
  }

  /** In the order of the question. Nothing is read but what was found in the places of agents. */
  async read(uris: readonly string[]): Promise<readonly (FileText | null)[]> {
    const ahead = this.#read;
    this.#read = new Map();
    return Promise.all(uris.map((uri) => (this.isListed(uri) ? (ahead.get(uri) ?? readFile(uri)) : null)));
  }

  /** The list and the files that are asked for first, while the server starts. */
  async #lookAhead(): Promise<readonly string[]> {
    const uris = await this.#list();
    const first = uris.filter((uri) => uri.endsWith('.md') && !uri.endsWith('/SKILL.md')).slice(0, AHEAD);
    this.#read = new Map(first.map((uri) => [uri, readFile(uri)]));
    return uris;
  }

  isListed(uri: string): boolean {
    return this.#listed.has(uri);
  }

  /** Files that came or went since the last listing. */
  news(): Promise<readonly FileEvent[]> {
    return this.#inTurn(async () => {
      const before = this.#listed;
      return Promise.all(difference(before, new Set(await this.#listNow())).map(whereExcluded));
    });
  }

  /** As `news`, and every other file, to be read again. */
  async all(): Promise<readonly FileEvent[]> {
    const news = await this.news();
    return [...news, ...everything(this.#listed)];
  }
}

/** A file that is not looked for any more, and still there, was not deleted. */
const whereExcluded = async (event: FileEvent): Promise<FileEvent> =>
  event.type === deleted && (await exists(Uri.parse(event.uri, true))) ? { ...event, type: changed } : event;
