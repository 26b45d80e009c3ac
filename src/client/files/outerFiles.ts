/** What the program reads outside the workspace: folders above it, the user's own, plugins, and what is given to all. */
import { Uri, workspace } from 'vscode';
import type { Platform } from '../platform';
import { exists } from './exists';
import { isAgent, isInPlugins, isOfUser, isPluginFolder } from './places';
import { filesBelow } from './walk';

export interface OuterFiles {
  readonly files: readonly Uri[];
  /** The folders they are in, if there are such; those of the user are known from the start. */
  readonly folders: readonly Uri[];
}

export const outerFiles = async (platform: Platform, limit: number): Promise<OuterFiles> => {
  const { home, identify, managed, userHome } = platform;
  const roots = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const above = (await Promise.all(roots.map((root) => agentsAbove(root, userHome)))).flat();
  const shared = await existing([...above, ...(managed ? [managed] : [])]);
  const plugins = home ? await existing([Uri.joinPath(home, 'plugins')]) : [];
  const [inShared, inPlugins, ofUser] = await Promise.all([
    filesBelow(shared, { limit, identify, isWanted: ({ path }) => isAgent(path) }),
    pluginFiles(plugins, platform, limit),
    home ? userFiles(home, platform, limit) : [],
  ]);
  return { files: [...ofUser, ...inShared, ...inPlugins], folders: [...shared, ...plugins] };
};

/** Folders of agents above a folder, up to its repository's; the user's home folder is none of a project. */
const agentsAbove = async (folder: Uri, userHome: Uri | undefined): Promise<readonly Uri[]> => {
  const parent = Uri.joinPath(folder, '..');
  if (parent.path === folder.path || (await exists(Uri.joinPath(folder, '.git')))) return [];
  const here = parent.path === userHome?.path ? [] : [Uri.joinPath(parent, '.claude', 'agents')];
  return [...here, ...(await agentsAbove(parent, userHome))];
};

const existing = async (folders: readonly Uri[]): Promise<readonly Uri[]> => {
  const once = [...new Map(folders.map((folder) => [folder.toString(), folder])).values()];
  const areThere = await Promise.all(once.map(exists));
  return once.filter((_, index) => areThere[index]);
};

const userFiles = (home: Uri, { identify }: Platform, limit: number): Promise<readonly Uri[]> =>
  filesBelow([Uri.joinPath(home, 'agents'), Uri.joinPath(home, 'skills')], {
    limit,
    identify,
    isWanted: ({ path }) => isOfUser(path, home.path),
  });

/** Manifests of every version that lies there, and the agents beside them. */
const pluginFiles = async (folders: readonly Uri[], { identify }: Platform, limit: number): Promise<readonly Uri[]> => {
  const [folder] = folders;
  if (!folder) return [];
  const found = await filesBelow([folder], {
    limit,
    identify,
    isWanted: ({ path }) => isInPlugins(path),
    isEntered: ({ path }) => isPluginFolder(path, folder.path),
  });
  const roots = new Set(found.flatMap(({ path }) => /^(.*)\/\.claude-plugin\/plugin\.json$/.exec(path)?.[1] ?? []));
  return found.filter(({ path }) => [...roots].some((root) => isBelow(path, root)));
};

const isBelow = (path: string, root: string): boolean =>
  path.startsWith(`${root}/.claude-plugin/`) || path.startsWith(`${root}/agents/`);
