/** Watches the places where agents lie, and looks again where one event stands for many files. */
import { Disposable, type FileSystemWatcher, RelativePattern, type Uri, workspace } from 'vscode';
import { folders, manifests, pluginAgents, pluginRoot, skills } from './places';

const DELAY = 300;

/** Told to the server file by file. */
export const fileWatchers = (home: Uri | undefined): FileSystemWatcher[] => [
  ...[pluginAgents, skills, manifests].map((glob) => workspace.createFileSystemWatcher(glob)),
  ...(home
    ? ['agents/**/*.md', 'skills/*/SKILL.md'].map((glob) =>
        workspace.createFileSystemWatcher(new RelativePattern(home, glob)),
      )
    : []),
];

/**
 * Calls `look` a little after a folder or a plugin came or went. A deleted folder is one event, not one per file,
 * and with a new manifest the files beside it become agents.
 */
export const watchFolders = (home: Uri | undefined, look: () => void): Disposable => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const soon = (): void => {
    clearTimeout(timer);
    timer = setTimeout(look, DELAY);
  };
  const onFolder = (uri: Uri): void => {
    if (!uri.path.endsWith('.md') || pluginRoot(uri.path) !== undefined) soon();
  };

  const watchers = [
    workspace.createFileSystemWatcher(folders, false, true, false),
    ...(home ? [workspace.createFileSystemWatcher(new RelativePattern(home, '{agents,skills}/**'), false, true)] : []),
  ];
  return Disposable.from(
    ...watchers,
    ...watchers.flatMap((watcher) => [watcher.onDidCreate(onFolder), watcher.onDidDelete(onFolder)]),
    workspace.onDidDeleteFiles(soon),
    workspace.onDidRenameFiles(soon),
    workspace.onDidChangeWorkspaceFolders(soon),
    workspace.onDidChangeConfiguration((event) => event.affectsConfiguration('files.exclude') && soon()),
    new Disposable(() => clearTimeout(timer)),
  );
};
