/** Watches the folders outside the workspace that turned out to be there. */
import { Disposable, RelativePattern, type Uri, workspace } from 'vscode';
import { isNoise } from './places';

export interface OuterEvents {
  /** A file holds something else. */
  readonly onChange: (uri: Uri) => void;
  /** Something came or went, a little while ago. */
  readonly onMove: () => void;
}

/** Milliseconds in which events are taken together; an update of plugins makes many. */
const DELAY = 300;

export class OuterWatchers {
  readonly #events: OuterEvents;
  readonly #pattern: string;
  readonly #watchers = new Map<string, Disposable>();
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `pattern` says what is watched in each folder: `*` its own files, `**` all below it. */
  constructor(events: OuterEvents, pattern: '*' | '**') {
    this.#events = events;
    this.#pattern = pattern;
  }

  /** Watches these and no others. */
  watch(folders: readonly Uri[]): void {
    const wanted = new Map(folders.map((folder) => [folder.toString(), folder]));
    for (const [key, watcher] of this.#watchers) {
      if (wanted.has(key)) continue;
      watcher.dispose();
      this.#watchers.delete(key);
    }
    for (const [key, folder] of wanted) if (!this.#watchers.has(key)) this.#watchers.set(key, this.#start(folder));
  }

  dispose(): void {
    clearTimeout(this.#timer);
    this.watch([]);
  }

  /** Folders as well, since a new one may be told of and the files in it not. */
  #start(folder: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, this.#pattern));
    const moved = ({ path }: Uri): void => {
      if (isNoise(path) || path.includes('/.git/')) return;
      clearTimeout(this.#timer);
      this.#timer = setTimeout(this.#events.onMove, DELAY);
    };
    return Disposable.from(
      watcher,
      watcher.onDidChange(this.#events.onChange),
      // What was put in the place of another file is told of as created.
      watcher.onDidCreate(this.#events.onChange),
      watcher.onDidCreate(moved),
      watcher.onDidDelete(moved),
    );
  }
}
