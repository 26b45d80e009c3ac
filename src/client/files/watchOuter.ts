/** Watches the folders outside the workspace that turned out to be there. */
import { Disposable, RelativePattern, type Uri, workspace } from 'vscode';

export interface OuterEvents {
  /** A file holds something else. */
  readonly onChange: (uri: Uri) => void;
  /** Something came or went. */
  readonly onMove: () => void;
}

export class OuterWatchers {
  readonly #events: OuterEvents;
  readonly #watchers = new Map<string, Disposable>();

  constructor(events: OuterEvents) {
    this.#events = events;
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
    this.watch([]);
  }

  #start(folder: Uri): Disposable {
    const watcher = workspace.createFileSystemWatcher(new RelativePattern(folder, '**/*.{md,json}'));
    return Disposable.from(
      watcher,
      watcher.onDidChange(this.#events.onChange),
      watcher.onDidCreate(this.#events.onMove),
      watcher.onDidDelete(this.#events.onMove),
    );
  }
}
