/** Where agents come from, in words: the folder, plugin or place. Knows no editor. */
import type { Scope } from '../../protocol/server';

/** A workspace folder; its URI has no slash at the end. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

export const kinds = {
  project: { label: 'Project', icon: 'root-folder' },
  plugin: { label: 'Plugin', icon: 'extensions' },
  user: { label: 'User', icon: 'account' },
  managed: { label: 'Managed', icon: 'organization' },
  loose: { label: 'Other Files', icon: 'files' },
} as const satisfies Record<Scope, { readonly label: string; readonly icon: string }>;

/** The folder, plugin or place that agents come from. */
export const sourceName = (scope: Scope, root: string, folders: readonly Folder[]): string =>
  name(scope, owner(root), folders) ?? kinds[scope].label;

/** Of agents of a project below a workspace folder, where that project lies in it, such as `packages/app`. */
export const innerFolder = (root: string, folders: readonly Folder[]): string | undefined => {
  const project = owner(root);
  const isOpen = folders.some(({ uri }) => uri === project);
  const folder = isOpen ? undefined : folders.find(({ uri }) => project.startsWith(`${uri}/`));
  return folder && decoded(project.slice(folder.uri.length + 1));
};

/** The folder that has the agents: `file:///a/.claude/agents/` gives `file:///a`. */
const owner = (root: string): string => root.replace(/(\/\.claude)?\/agents\/?$/, '').replace(/\/$/, '');

/** Undefined where the kind says enough: of the only workspace folder, and of what has no folder to name. */
const name = (scope: Scope, uri: string, folders: readonly Folder[]): string | undefined => {
  if (scope === 'plugin') return pluginName(uri);
  if (scope !== 'project') return undefined;
  const folder = folders.find((candidate) => `${uri}/`.startsWith(`${candidate.uri}/`));
  if (!folder) return decoded(uri.split('/').at(-1) ?? uri);
  const inside = decoded(uri.slice(folder.uri.length + 1));
  if (folders.length === 1) return inside === '' ? undefined : inside;
  return inside === '' ? folder.name : `${folder.name}/${inside}`;
};

/** An installed plugin lies in a folder of its version: `cache/market/garden/1.2.0` gives `garden 1.2.0`. */
const pluginName = (uri: string): string => {
  const [, name, version] = /\/plugins\/cache\/[^/]+\/([^/]+)\/([^/]+)$/.exec(uri) ?? [];
  return decoded(name === undefined ? (uri.split('/').at(-1) ?? uri) : `${name} ${version}`);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
