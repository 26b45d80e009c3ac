/** From the paths on the command line to a workspace of agent files. */
import { defaultHost } from '../core/hosts/index';
import { type KnownFolders, manifestName } from '../core/hosts/placement';
import { type AgentFile, Workspace } from '../core/workspace/workspace';
import type { FileText } from '../protocol/server';
import type { Io } from './io';
import { asFolder, foldersAbove, resolve, slashes } from './paths';
import { type Selection, select } from './select';
import { markdownBelow } from './walk';
import { whyOf } from './why';

export interface Gathered {
  readonly workspace: Workspace;
  /** The paths as they were given, in a sentence. */
  readonly where: string;
  /** What was asked for, in the order of its paths. */
  readonly targets: readonly Target[];
  /** One sentence for each path that could not be used. */
  readonly problems: readonly string[];
  readonly notes: readonly string[];
  /** Files and folders that git leaves out, as they are shown. */
  readonly leftOut: readonly string[];
}

export interface Target {
  /** As it was given, or the given folder and the way from there. */
  readonly shown: string;
  readonly file: AgentFile;
}

export interface GatherOptions {
  /** Also what people name READMEs and templates is judged by what it holds. */
  readonly byContentAlone: boolean;
  readonly honoursGitignore: boolean;
  readonly allowEmpty: boolean;
  /** A text that stands for the file at a path, whatever the disk holds. */
  readonly given?: { readonly path: string; readonly text: FileText };
  readonly onRead?: (done: number, all: number) => void;
  /** Also reads what may take the place of an agent, or has to yield to it, in a program that is started here. */
  readonly withRivals?: boolean;
}

/** No paths: the current folder. */
export const gather = (paths: readonly string[], io: Io, options: GatherOptions): Gathered => {
  const { given } = options;
  const selected = given ? selectionOf(given.path, io) : select(paths, io, options);
  const { shown, problems, notes, leftOut } = selected;
  const workspace = new Workspace();
  workspace.setFolders(knownFolders(selected, io, options));
  const reader = { workspace, io, given: given && { path: resolve(io.cwd, given.path), text: given.text } };
  const unread = readInto(reader, shown, options.onRead);
  // What lies beside it is read for comparison alone; it is nobody's problem here if that fails.
  const beside = [...siblings(workspace, selected, io), ...(options.withRivals ? rivals(selected, io) : [])];
  readInto(reader, new Map(beside.map((path) => [path, path])));
  const targets = [...shown].flatMap(([path, name]) => {
    const file = workspace.file(path);
    return file ? [{ shown: name, file }] : [];
  });
  const where = given?.path ?? (paths.length === 0 ? 'the current folder' : paths.join(', '));
  return { workspace, where, targets: targets.sort(byName), problems: [...problems, ...unread], notes, leftOut };
};

const selectionOf = (path: string, io: Io): Selection => {
  const absolute = resolve(io.cwd, path);
  return {
    shown: new Map([[absolute, slashes(path)]]),
    folders: [],
    named: new Set([absolute]),
    problems: [],
    notes: [],
    leftOut: [],
  };
};

interface Reader {
  readonly workspace: Workspace;
  readonly io: Io;
  readonly given: GatherOptions['given'];
}

/** One sentence for each file that cannot be read. */
const readInto = (
  { workspace, io, given }: Reader,
  files: ReadonlyMap<string, string>,
  onRead?: GatherOptions['onRead'],
): readonly string[] => {
  const problems: string[] = [];
  let done = 0;
  for (const [path, shown] of files) {
    try {
      workspace.disk(path, given?.path === path ? given.text : io.files.read(path));
    } catch (error) {
      problems.push(`${shown}: cannot be read (${whyOf(error)}); it was left out.`);
    }
    done += 1;
    onRead?.(done, files.size);
  }
  return problems;
};

const byName = (a: Target, b: Target): number => (a.shown < b.shown ? -1 : 1);

/** The rest of the agents folders concerned, since a name may collide with one that was not asked for. */
const siblings = (workspace: Workspace, { shown, folders: whole }: Selection, io: Io): readonly string[] => {
  const folders = new Set(
    workspace.files().flatMap(({ placement }) => (placement.scope === 'loose' ? [] : placement.folder)),
  );
  return [...folders]
    .filter((folder) => !whole.some((walked) => folder.startsWith(walked)))
    .flatMap((folder) => markdownBelow(io.files, folder.slice(0, -1)))
    .filter((path) => !shown.has(path));
};

/** The agents of the user, of an administrator, and of the current folder and those above it in its repository. */
const rivals = ({ shown }: Selection, io: Io): readonly string[] => {
  const outer = [io.userAgents, io.managedAgents].filter((folder) => folder !== undefined);
  const inner = workFolders(io).map((folder) => `${folder.slice(0, -1)}${defaultHost.folder.path}`);
  return [...outer, ...inner]
    .map((folder) => folder.slice(0, -1))
    .filter((folder) => io.files.kind(folder) === 'folder')
    .flatMap((folder) => markdownBelow(io.files, folder))
    .filter((path) => !shown.has(path));
};

const workFolders = ({ cwd, files }: Io): readonly string[] => {
  const folders = [asFolder(cwd), ...foldersAbove(asFolder(cwd))];
  const top = folders.findIndex((folder) => files.kind(`${folder}.git`) !== undefined);
  return top === -1 ? folders : folders.slice(0, top + 1);
};

const knownFolders = ({ shown, named }: Selection, io: Io, { byContentAlone }: GatherOptions): KnownFolders => {
  const candidates = new Set([...shown.keys()].flatMap(foldersAboveAgents));
  const plugins = [...candidates].filter((folder) => io.files.kind(manifestOf(folder)) === 'file');
  const pluginNames = new Map(plugins.flatMap((folder) => nameIn(folder, io)));
  const asked = byContentAlone ? new Set(shown.keys()) : named;
  return {
    plugins: new Set(plugins),
    pluginNames,
    asked,
    roots: [io.cwd],
    ...(io.userAgents !== undefined && { user: io.userAgents }),
    ...(io.managedAgents !== undefined && { managed: io.managedAgents }),
  };
};

const manifestOf = (folder: string): string => `${folder}.claude-plugin/plugin.json`;

/** Whether it can be read is nobody's problem here: a plugin without a name goes by its folder. */
const nameIn = (folder: string, { files }: Io): readonly (readonly [string, string])[] => {
  try {
    const name = manifestName(files.read(manifestOf(folder)).text);
    return name === undefined ? [] : [[folder, name]];
  } catch {
    return [];
  }
};

/** `/a/agents/b/agents/c.md` may belong to a plugin in `/a/` or in `/a/agents/b/`. */
const foldersAboveAgents = (path: string): readonly string[] =>
  [...path.matchAll(/\/agents\//g)].map(({ index }) => path.slice(0, index + 1));
