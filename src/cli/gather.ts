/** From the paths on the command line to a workspace of agent files. */
import type { KnownFolders } from '../core/hosts/placement';
import { type AgentFile, Workspace } from '../core/workspace/workspace';
import type { Io } from './io';

export interface Gathered {
  readonly workspace: Workspace;
  /** What was asked for, in the order of its paths. */
  readonly targets: readonly Target[];
  /** One sentence for each path that could not be used. */
  readonly problems: readonly string[];
}

export interface Target {
  /** As it was given, or the given folder and the way from there. */
  readonly shown: string;
  readonly file: AgentFile;
}

export interface GatherOptions {
  /** Also what people name READMEs and templates is judged by what it holds. */
  readonly byContentAlone: boolean;
}

export const gather = (paths: readonly string[], io: Io, options: GatherOptions): Gathered => {
  const asked = askedFor(paths, io, options);
  const workspace = new Workspace();
  workspace.setFolders(knownFolders(asked, io));
  const unread = readInto(workspace, asked.shown, io);
  // What lies beside it is read for comparison alone; it is nobody's problem here if that fails.
  readInto(workspace, new Map(siblings(workspace, asked, io).map((path) => [path, path])), io);
  const targets = [...asked.shown].flatMap(([path, shown]) => {
    const file = workspace.file(path);
    return file ? [{ shown, file }] : [];
  });
  return { workspace, targets: targets.sort(byName), problems: [...asked.problems, ...unread] };
};

interface Asked {
  /** Absolute path to what people are shown. */
  readonly shown: ReadonlyMap<string, string>;
  /** Folders that were named, absolute, with a slash at the end. */
  readonly folders: readonly string[];
  /** Files that are judged by what they hold, whatever they are called. */
  readonly byContent: ReadonlySet<string>;
  readonly problems: readonly string[];
}

const askedFor = (paths: readonly string[], io: Io, { byContentAlone }: GatherOptions): Asked => {
  const shown = new Map<string, string>();
  const folders: string[] = [];
  const named: string[] = [];
  const problems: string[] = [];
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const kind = io.files.kind(absolute);
    if (kind === 'folder') {
      folders.push(`${absolute}/`);
      for (const file of io.files.markdownBelow(absolute)) shown.set(file, join(path, file.slice(absolute.length + 1)));
    } else if (kind === 'file') {
      named.push(absolute);
      shown.set(absolute, slashes(path));
    } else {
      problems.push(`${path}: no such file or folder; check the path.`);
    }
  }
  return { shown, folders, byContent: new Set(byContentAlone ? shown.keys() : named), problems };
};

/** One sentence for each file that cannot be read. */
const readInto = (workspace: Workspace, files: ReadonlyMap<string, string>, io: Io): readonly string[] =>
  [...files].flatMap(([path, shown]) => {
    try {
      workspace.disk(path, io.files.read(path));
      return [];
    } catch (error) {
      const why = error instanceof Error ? error.message : String(error);
      return [`${shown}: cannot be read (${why}); it was left out.`];
    }
  });

const byName = (a: Target, b: Target): number => (a.shown < b.shown ? -1 : 1);

/** The rest of the agents folders concerned, since a name may collide with one that was not asked for. */
const siblings = (workspace: Workspace, { shown, folders: named }: Asked, io: Io): readonly string[] => {
  const folders = new Set(
    workspace.files().flatMap(({ placement }) => (placement.scope === 'loose' ? [] : placement.folder)),
  );
  return [...folders]
    .filter((folder) => !named.some((asked) => folder.startsWith(asked)))
    .flatMap((folder) => io.files.markdownBelow(folder.slice(0, -1)))
    .filter((path) => !shown.has(path));
};

const knownFolders = ({ shown, byContent }: Asked, io: Io): KnownFolders => {
  const candidates = new Set([...shown.keys()].flatMap(foldersAboveAgents));
  const plugins = [...candidates].filter((folder) => io.files.kind(`${folder}.claude-plugin/plugin.json`) === 'file');
  return { plugins: new Set(plugins), asked: byContent, ...(io.userAgents !== undefined && { user: io.userAgents }) };
};

/** `/a/agents/b/agents/c.md` may belong to a plugin in `/a/` or in `/a/agents/b/`. */
const foldersAboveAgents = (path: string): readonly string[] =>
  [...path.matchAll(/\/agents\//g)].map(({ index }) => path.slice(0, index + 1));

const slashes = (path: string): string => path.replaceAll('\\', '/');

const join = (folder: string, rest: string): string =>
  folder === '.' ? rest : `${slashes(folder).replace(/\/+$/, '')}/${rest}`;

const resolve = (cwd: string, path: string): string => {
  const given = slashes(path);
  const isAbsolute = given.startsWith('/') || /^[A-Za-z]:\//.test(given);
  const parts: string[] = [];
  for (const part of (isAbsolute ? given : `${cwd}/${given}`).split('/')) {
    if (part === '..') parts.pop();
    else if (part !== '.' && (part !== '' || parts.length === 0)) parts.push(part);
  }
  return parts.join('/') || '/';
};
