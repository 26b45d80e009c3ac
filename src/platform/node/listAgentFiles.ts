/** Which files of a folder concern agents, for editors that do not tell. */
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { dirname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { filesBelow, markdownBelow } from '../../cli/walk';
import { isAgentPath } from '../../core/hosts/placement';
import { settingsFile } from '../../core/lint/parseSettings';
import { configFolder, diskFiles, forward, managedAgentsFolder } from './files';

/** URIs of agents, plugin manifests, the plugins' agents and skills, in this folder and in the user's. */
export const listAgentFiles = (folder: string): readonly string[] => {
  const found = filesBelow(diskFiles, forward(folder), { isWanted: isInteresting });
  const plugins = found.filter(isManifest).map((path) => `${path.slice(0, -manifest.length)}agents`);
  const agents = plugins.flatMap((path) => (diskFiles.kind(path) === 'folder' ? markdownBelow(diskFiles, path) : []));
  const settings = [folder, configFolder()].flatMap((path) => settingsAbove(forward(path)));
  const repositories = repositoriesAround(found, forward(folder));
  const outer = outerAgents(folder);
  const paths = new Set([...found, ...agents, ...userFiles(), ...outer, ...settings, ...repositories]);
  return [...paths].sort().map((path) => pathToFileURL(path).href);
};

const userFiles = (): readonly string[] =>
  ['agents', 'skills'].flatMap((name) => {
    const folder = forward(join(configFolder(), name));
    return diskFiles.kind(folder) === 'folder'
      ? filesBelow(diskFiles, folder, { isWanted: (path) => name === 'agents' || isSkill(path) })
      : [];
  });

/** Agents of the folders above this one, up to that of the repository, and those that an administrator gives. */
const outerAgents = (folder: string): readonly string[] => {
  const managed = managedAgentsFolder();
  const folders = [...foldersAbove(forward(folder)), ...(managed === undefined ? [] : [managed.slice(0, -1)])];
  return folders.flatMap((path) =>
    diskFiles.kind(path) === 'folder' ? filesBelow(diskFiles, path, { isWanted: isAgentPath }) : [],
  );
};

const foldersAbove = (folder: string): readonly string[] => {
  const parent = dirname(folder);
  if (parent === folder || existsSync(`${folder}/.git`)) return [];
  const isHome = parent === forward(homedir());
  return [...(isHome ? [] : [`${parent.replace(/\/$/, '')}/.claude/agents`]), ...foldersAbove(parent)];
};

/** Settings of this folder and of those above it, up to that of the repository. */
const settingsAbove = (folder: string): readonly string[] => {
  const file = `${folder}/${settingsFile}`;
  const here = diskFiles.kind(file) === 'file' ? [file] : [];
  const parent = dirname(folder);
  const isEnd = parent === folder || existsSync(`${folder}/.git`);
  return isEnd ? here : [...here, ...settingsAbove(parent)];
};

/** The `.git` of each repository below the folder that holds one of the files. */
const repositoriesAround = (files: readonly string[], root: string): readonly string[] => {
  const folders = new Set(files.flatMap((file) => foldersBetween(dirname(file), root)));
  return [...folders].map((folder) => `${folder}/.git`).filter((mark) => existsSync(mark));
};

const foldersBetween = (folder: string, root: string): readonly string[] =>
  folder.startsWith(`${root}/`) ? [folder, ...foldersBetween(dirname(folder), root)] : [];

const manifest = '.claude-plugin/plugin.json';

const isManifest = (path: string): boolean => path.endsWith(`/${manifest}`);

const isSkill = (path: string): boolean => /\/\.claude\/skills\/[^/]+\/SKILL\.md$/.test(path);

const isInteresting = (path: string): boolean =>
  isManifest(path) ||
  path.endsWith(`/${settingsFile}`) ||
  isSkill(path) ||
  (path.includes('/.claude/agents/') && isAgentPath(path));
