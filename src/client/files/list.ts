/** Finds every file that the server has to know. */
import { type Uri, workspace } from 'vscode';
import type { Platform } from '../platform';
import { agents, isInWorkspace, manifests, pluginAgents, pluginRoot, settings, skills } from './places';
import { repositoriesAround } from './repositories';
import { settingsAbove } from './settingsAbove';
import { userFiles } from './userFiles';

const LIMIT = 20_000;

/** Sorted, each file once. Files under `files.exclude` are left out; hidden folders and `node_modules` are not. */
export const listFiles = async ({ home, identify }: Platform): Promise<readonly string[]> => {
  const roots = workspace.workspaceFolders?.map(({ uri }) => uri) ?? [];
  const [inWorkspace, ofUser, above] = await Promise.all([
    workspaceFiles(),
    home ? userFiles({ home, identify, limit: LIMIT }) : [],
    settingsAbove(home ? [...roots, home] : roots),
  ]);
  const repositories = await repositoriesAround(inWorkspace, roots);
  const uris = await eachOnce([...sorted(inWorkspace), ...sorted(ofUser), ...above, ...repositories], identify);
  return uris.slice(0, LIMIT).sort();
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
