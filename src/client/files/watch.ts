/** Watches the places where agents lie. */
import { Disposable, type FileSystemWatcher, RelativePattern, Uri, workspace } from 'vscode';
import { folders, isNoise, manifests, misnamed, pluginAgents, settings, skills } from './places';

/** Milliseconds in which events are taken together; a checkout or a moved folder makes many. */
const DELAY = 300;

/**
 * Files that changed, which are told to the server one by one. One that was put in the place of another is told of as
 * created; one that is new as well, and is not read before it was found (`watchPlaces`).
 */
export const fileWatchers = (home: Uri | undefined): FileSystemWatcher[] => {
  const ofUser = home ? [below(home, 'agents', '**/*.md'), below(home, 'skills', '*/SKILL.md')] : [];
  const globs = [pluginAgents, misnamed, skills, manifests, settings, ...ofUser];
  return globs.map((glob) => workspace.createFileSystemWatcher(glob));
};

/**
 * Calls `look` a little after something came or went, because an event does not tell all of it: a folder goes with its
 * files in one event, a manifest makes agents of the files beside it, and a new file may be excluded.
 * At once where VS Code did it, since more may be asked of the files soon.
 */
export const watchPlaces = (home: Uri | undefined, look: () => void): Disposable => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, DELAY);
  };
  const onPath = ({ path }: Uri): void => {
    if (!isNoise(path)) soon();
  };

  const ofUser = home
    ? [new RelativePattern(home, '{agents,skills}'), below(home, 'agents', '**'), below(home, 'skills', '*')]
    : [];
  const globs = [folders, settings, ...ofUser];
  const watchers = globs.map((glob) => workspace.createFileSystemWatcher(glob, false, true, false));
  return Disposable.from(
    ...watchers,
    ...watchers.flatMap((watcher) => [watcher.onDidCreate(onPath), watcher.onDidDelete(onPath)]),
    workspace.onDidCreateFiles(look),
    workspace.onDidDeleteFiles(look),
    workspace.onDidRenameFiles(look),
    workspace.onDidChangeWorkspaceFolders(soon),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('files.exclude') && soon()),
    new Disposable(() => clearTimeout(timer)),
  );
};

/** Not the user's folder as a whole, in which the program writes all the time. */
const below = (home: Uri, folder: string, glob: string): RelativePattern =>
  new RelativePattern(Uri.joinPath(home, folder), glob);
