/** Watches the places where agents lie. */
import { Disposable, type FileSystemWatcher, RelativePattern, type Uri, workspace } from 'vscode';
import { folders, isNoise, manifests, pluginAgents, skills } from './places';

/** Milliseconds in which events are taken together; a checkout or a moved folder makes many. */
const DELAY = 300;

/** Changed and deleted files, which are told to the server one by one. */
export const fileWatchers = (home: Uri | undefined): FileSystemWatcher[] => {
  const globs = [pluginAgents, skills, manifests, ...ofUser(home, ['agents/**/*.md', 'skills/*/SKILL.md'])];
  return globs.map((glob) => workspace.createFileSystemWatcher(glob, true));
};

/**
 * Calls `look` a little after something came or went, because an event does not tell all of it: a folder goes with its
 * files in one event, a manifest makes agents of the files beside it, and a new file may be excluded.
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

  const globs = [folders, ...ofUser(home, ['{agents,skills}', '{agents,skills}/**'])];
  const watchers = globs.map((glob) => workspace.createFileSystemWatcher(glob, false, true, false));
  return Disposable.from(
    ...watchers,
    ...watchers.flatMap((watcher) => [watcher.onDidCreate(onPath), watcher.onDidDelete(onPath)]),
    workspace.onDidDeleteFiles(soon),
    workspace.onDidRenameFiles(soon),
    workspace.onDidChangeWorkspaceFolders(soon),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('files.exclude') && soon()),
    new Disposable(() => clearTimeout(timer)),
  );
};

const ofUser = (home: Uri | undefined, globs: readonly string[]): readonly RelativePattern[] =>
  home ? globs.map((glob) => new RelativePattern(home, glob)) : [];
