/** The folders in which agents can be put. */
import { Uri, workspace } from 'vscode';
import { manifests, pluginRoot } from '../files/places';

export interface Place {
  readonly label: string;
  readonly description: string;
  /** The folder that the place belongs to, or `user`. */
  readonly id: string;
  /** The folder of agents; it may not exist yet. */
  readonly agents: Uri;
}

/** The workspace folders, then the user's own folder, then the plugins in the workspace. */
export const places = async (home: Uri | undefined): Promise<readonly Place[]> => {
  const folders = (workspace.workspaceFolders ?? []).map(({ name, uri }) => ({
    label: name,
    description: 'for everyone who works in this folder: .claude/agents',
    id: uri.toString(),
    agents: Uri.joinPath(uri, '.claude', 'agents'),
  }));
  return [...folders, ...(home ? [ofUser(home)] : []), ...(await plugins())];
};

const ofUser = (home: Uri): Place => ({
  label: 'User',
  description: 'for you, in every project',
  id: 'user',
  agents: Uri.joinPath(home, 'agents'),
});

const PLUGIN_LIMIT = 500;

const plugins = async (): Promise<readonly Place[]> => {
  const found = await workspace.findFiles(manifests, undefined, PLUGIN_LIMIT);
  const roots = found.flatMap((manifest) => {
    const path = pluginRoot(manifest.path);
    return path === undefined ? [] : [manifest.with({ path })];
  });
  return roots.map(plugin).sort((a, b) => (a.id < b.id ? -1 : 1));
};

const plugin = (root: Uri): Place => ({
  label: root.path.slice(root.path.lastIndexOf('/') + 1),
  description: `for everyone who installs this plugin: ${workspace.asRelativePath(root)}/agents`,
  id: root.toString(),
  agents: Uri.joinPath(root, 'agents'),
});

/** As the server writes folders. */
export const folderOf = ({ agents }: Pick<Place, 'agents'>): string => `${agents.toString()}/`;

export const fileOf = (place: Pick<Place, 'agents'>, name: string): Uri => Uri.joinPath(place.agents, `${name}.md`);

/** A row of the tree says where the agent should live: a group is of a folder, which may lie deep in the workspace. */
export const placeOfRow = (row: unknown, open: readonly Place[]): Place | undefined => {
  const common = typeof row === 'object' && row !== null && 'common' in row ? row.common : undefined;
  const { root, scope }: { root?: unknown; scope?: unknown } =
    typeof common === 'object' && common !== null ? common : {};
  if (typeof root !== 'string') return undefined;
  return open.find((place) => folderOf(place) === root) ?? (scope === 'project' ? nested(root) : undefined);
};

/** The agents of a project within a workspace folder. */
const nested = (root: string): Place | undefined => {
  const agents = Uri.parse(root.replace(/\/$/, ''), true);
  if (!workspace.getWorkspaceFolder(agents)) return undefined;
  const project = Uri.joinPath(agents, '..', '..');
  return {
    label: project.path.slice(project.path.lastIndexOf('/') + 1),
    description: `for everyone who works in this folder: ${workspace.asRelativePath(agents)}`,
    id: project.toString(),
    agents,
  };
};
