/** Where a file lies, and so which host reads it and by which rules. Decided by path alone, never by an editor's language. */
import type { Host } from './host';
import { defaultHost, hosts } from './index';
import { belongsToOtherHost } from './otherHosts';

export type Scope = 'project' | 'user' | 'plugin' | 'managed' | 'loose';

export interface Placement {
  readonly host: Host;
  readonly scope: Scope;
  /** The agents folder, or for a loose file the folder it lies in; with a slash at the end. */
  readonly folder: string;
  /** From that folder: `team/reviewer.md`. */
  readonly path: string;
  /** File name without its ending. */
  readonly stem: string;
  /** A name that people give to documents and templates, not to agents: `README.md`, `_draft.md`. */
  readonly isDocument: boolean;
  /** Somebody named the file itself, so that its place counts for nothing. */
  readonly isAsked: boolean;
  /** In an agents folder, with an ending that is nearly the one that the host reads: `reviewer.MD`. */
  readonly isMisnamed: boolean;
  /** In a place where no agent lies, whatever the file contains. */
  readonly isExcluded: boolean;
}

/** What is known about folders before any file is looked at. All with a slash at the end. */
export interface KnownFolders {
  /** The agents folder of the user. */
  readonly user?: string;
  /** Folders that hold a plugin manifest. */
  readonly plugins: ReadonlySet<string>;
  /** What their manifests call them; a plugin without a name there goes by its folder. */
  readonly pluginNames?: ReadonlyMap<string, string>;
  /** The agents folder that an administrator fills for everybody. */
  readonly managed?: string;
  /** The folders that people work in, in which the program would be started. */
  readonly roots?: readonly string[];
  /** Files that somebody named, and not only their folder: judged by what they hold, whatever they are called. */
  readonly asked?: ReadonlySet<string>;
}

/** `path` is absolute, with forward slashes; a URI serves as well. */
export const placementOf = (path: string, known: KnownFolders): Placement => {
  const { host, scope, folder } = homeOf(path, known);
  const stem = decoded(path.slice(path.lastIndexOf('/') + 1), path).replace(nearEnding, '');
  const isAsked = known.asked?.has(path) === true;
  const isDocument = !isAsked && isDocumentName(stem);
  const isElsewhere = (): boolean => belongsToOtherHost(path) || (!isAsked && (isDocument || liesElsewhere(path)));
  const isExcluded = scope === 'loose' && isElsewhere();
  const isMisnamed = hasNearEnding(path);
  return { host, scope, folder, path: path.slice(folder.length), stem, isAsked, isDocument, isMisnamed, isExcluded };
};

type Home = Pick<Placement, 'host' | 'scope' | 'folder'>;

const homeOf = (path: string, { user, managed, plugins }: KnownFolders): Home => {
  if (user !== undefined && path.startsWith(user)) return { host: defaultHost, scope: 'user', folder: user };
  if (managed !== undefined && path.startsWith(managed)) return { host: defaultHost, scope: 'managed', folder: managed };
  for (const host of hosts) {
    const folder = host.folder.of === 'project' ? projectFolder(path, host) : pluginFolder(path, host, plugins);
    if (folder !== undefined) return { host, scope: host.folder.of, folder };
  }
  return { host: defaultHost, scope: 'loose', folder: path.slice(0, path.lastIndexOf('/') + 1) };
};

/** The outermost one: folders below it count for nothing to the host. */
const projectFolder = (path: string, { folder }: Host): string | undefined => {
  const at = path.indexOf(folder.path);
  return at === -1 ? undefined : path.slice(0, at + folder.path.length);
};

const pluginFolder = (path: string, { folder }: Host, plugins: ReadonlySet<string>): string | undefined => {
  for (let at = path.indexOf(folder.path); at !== -1; at = path.indexOf(folder.path, at + 1)) {
    if (plugins.has(path.slice(0, at + 1))) return path.slice(0, at + folder.path.length);
  }
  return undefined;
};

/** An administrator's, which nobody else changes. */
export const isLocked = ({ scope }: Pick<Placement, 'scope'>): boolean => scope === 'managed';

/** The name in the text of a plugin's manifest. */
export const manifestName = (text: string): string | undefined => {
  try {
    const manifest: unknown = JSON.parse(text);
    const name = typeof manifest === 'object' && manifest !== null && 'name' in manifest ? manifest.name : undefined;
    return typeof name === 'string' && name !== '' ? name : undefined;
  } catch {
    return undefined;
  }
};

/**
 * By its agents folder. Without a manifest that names it, the folder does; an installed one lies in a folder of its
 * version: `cache/market/kit/1.2.0/agents/`.
 */
export const pluginName = (folder: string, { pluginNames }: KnownFolders): string => {
  const named = pluginNames?.get(folder.slice(0, -'agents/'.length));
  if (named !== undefined) return named;
  const [version = '', name] = folder.split('/').slice(0, -2).toReversed();
  const isInstalled = /\/plugins\/cache\/[^/]+\/[^/]+\/[^/]+\/agents\/$/.test(folder);
  return decoded(isInstalled && name !== undefined ? name : version, folder);
};

/** The folder that has this agents folder: `/a/.claude/agents/` gives `/a/`. */
export const baseOf = ({ host, folder }: Placement): string => folder.slice(0, -host.folder.path.length + 1);

/** Parts of a URI are written with percent signs, parts of a path as they are. */
const decoded = (part: string, whole: string): string => {
  if (!part.includes('%') || !/^[a-z][a-z\d+.-]+:/i.test(whole)) return part;
  try {
    return decodeURIComponent(part);
  } catch {
    return part;
  }
};

const ending = '.md';

/** What people write for it. Others, such as `.bak` or `.off`, are how they switch an agent off. */
const nearEnding = /\.(?:md|mdx|mdc|markdown|md\.txt)$/i;

/** The ending is case-sensitive in the program, and no other is read. */
const hasNearEnding = (path: string): boolean => !path.endsWith(ending) && nearEnding.test(path) && hosts.some(({ folder }) => folder.of === 'project' && path.includes(folder.path));

/** What may be an agent, or was meant to be one. */
export const isAgentPath = (path: string): boolean => path.endsWith(ending) || hasNearEnding(path);

const elsewhere = new Set(['commands', 'skills', 'agent-memory', 'agent-memory-local', 'templates', 'examples', 'fixtures', 'references', 'node_modules']);

const liesElsewhere = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((folder) => elsewhere.has(folder));

const isDocumentName = (stem: string): boolean =>
  /^(readme|index|changelog|contributing|license)$/i.test(stem) || /^(AGENTS|CLAUDE|GEMINI|SECURITY|SKILL)$/.test(stem) || stem.startsWith('_') || /(^|[-._ ])template$/i.test(stem);
