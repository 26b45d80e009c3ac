/** Finds every file that the server has to know. */
import { type Uri, workspace } from 'vscode';
import type { Platform } from '../platform';
import { outerFiles } from './outerFiles';
import { agents, isInWorkspace, manifests, pluginAgents, pluginRoot, settings, skills } from './places';
import { repositoriesAround } from './repositories';
import { settingsAbove } from './settingsAbove';

const LIMIT = 20_000;

export interface Listing {
  /** Sorted, each file once. Files under `files.exclude` are left out; hidden folders and `node_modules` are not. */
  readonly uris: readonly string[];
  /** Folders outside the workspace that some of them are in. */
  readonly outer: readonly Uri[];
}

export const listFiles = async (platform: Platform): Promise<Listing> => {
  const { home, identify } = platform;
  const roots = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const [inWorkspace, outer, above] = await Promise.all([
    workspaceFiles(),
    outerFiles(platform, LIMIT),
    settingsAbove(home ? [...roots, home] : roots),
  ]);
  const repositories = await repositoriesAround(inWorkspace, roots);
  const all = [...sorted(inWorkspace), ...sorted(outer.files), ...above, ...repositories];
  const uris = await eachOnce(all, identify);
  return { uris: uris.slice(0, LIMIT).sort(), outer: outer.folders };
};

const workspaceFiles = async (): Promise<readonly Uri[]> => {
  const found = await find(`{${agents},${skills},${manifests},${settings}}`);
  const plugins = new Set(found.map(({ path }) => pluginRoot(path)).filter((root) => root !== undefined));
  const more = plugins.size > 0 ? await find(pluginAgents) : [];
  return [...found, ...more].filter(({ path }) => isInWorkspace(path, plugins));
};

const find = async (glob: string): Promise<readonly Uri[]> => workspace.findFiles(glob, undefined, LIMIT);

const sorted = (uris: readonly Uri[]): readonly Uri[] =>
  uris.toSorted((a, b) => (a.toString() < b.toString() ? -1 : 1));

/** A file that is reached twice, by links or because folders overlap, counts once, as in the program. */
const eachOnce = async (uris: readonly Uri[], identify: Platform['identify']): Promise<string[]> => {
  const identities = await Promise.all(uris.map(async (uri) => (await identify(uri)) ?? uri.toString()));
  const first = new Map<string, string>();
  uris.forEach((uri, index) => {
    const identity = identities[index] ?? uri.toString();
    if (!first.has(identity)) first.set(identity, uri.toString());
  });
  return [...first.values()];
};
