/** From the paths on the command line to a workspace of agent files. */
import type { KnownFolders } from '../core/hosts/placement';
import { type AgentFile, Workspace } from '../core/workspace/workspace';
import { decode } from '../protocol/decode';
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

export const gather = (paths: readonly string[], io: Io, { byContentAlone }: GatherOptions): Gathered => {
  const problems: string[] = [];
  const shown = new Map<string, string>();
  const asked = new Set<string>();
  for (const path of paths) {
    const absolute = resolve(io.cwd, path);
    const kind = io.files.kind(absolute);
    if (!kind) problems.push(`${path}: no such file or folder; check the path.`);
    for (const file of kind === 'folder' ? io.files.markdownBelow(absolute) : kind === 'file' ? [absolute] : []) {
      shown.set(file, kind === 'folder' ? join(path, file.slice(absolute.length + 1)) : slashes(path));
      if (kind === 'file' || byContentAlone) asked.add(file);
    }
  }
  return { ...load(shown, asked, io, problems), problems };
};

const load = (
  shown: ReadonlyMap<string, string>,
  asked: ReadonlySet<string>,
  io: Io,
  problems: string[],
): Omit<Gathered, 'problems'> => {
  const workspace = new Workspace();
  const read = (path: string, name: string): void => {
    try {
      const { text, size } = decode(io.files.read(path));
      workspace.disk(path, { text, size });
    } catch (error) {
      problems.push(
        `${name}: cannot be read (${error instanceof Error ? error.message : String(error)}); it was left out.`,
      );
    }
  };
  workspace.setFolders(knownFolders([...shown.keys()], asked, io));
  for (const [path, name] of shown) read(path, name);
  for (const path of siblings(workspace, shown, io)) read(path, path);
  const targets = [...shown].flatMap(([path, name]) => {
    const file = workspace.file(path);
    return file ? [{ shown: name, file }] : [];
  });
  return { workspace, targets: targets.sort((a, b) => (a.shown < b.shown ? -1 : 1)) };
};

/** The rest of the agents folders concerned, since a name may collide with one that was not asked for. */
const siblings = (workspace: Workspace, shown: ReadonlyMap<string, string>, io: Io): readonly string[] => {
  const folders = new Set(
    workspace.files().flatMap(({ placement }) => (placement.scope === 'loose' ? [] : placement.folder)),
  );
  return [...folders]
    .flatMap((folder) => io.files.markdownBelow(folder.slice(0, -1)))
    .filter((path) => !shown.has(path));
};

const knownFolders = (paths: readonly string[], asked: ReadonlySet<string>, io: Io): KnownFolders => {
  const candidates = new Set(paths.flatMap(foldersAboveAgents));
  const plugins = [...candidates].filter((folder) => io.files.kind(`${folder}.claude-plugin/plugin.json`) === 'file');
  return { plugins: new Set(plugins), asked, ...(io.userAgents !== undefined && { user: io.userAgents }) };
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
