/** Which files of a folder concern agents, for editors that do not tell. */
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { isAgentPath } from '../../core/hosts/placement';
import { configFolder, diskFiles, filesBelow, forward } from './files';

/** URIs of agents, plugin manifests, the plugins' agents and skills, in this folder and in the user's. */
export const listAgentFiles = (folder: string): readonly string[] => {
  const found = [...filesBelow(forward(folder), isInteresting)];
  const plugins = found.filter(isManifest).map((path) => `${path.slice(0, -manifest.length)}agents`);
  const agents = plugins.flatMap((path) => (diskFiles.kind(path) === 'folder' ? diskFiles.markdownBelow(path) : []));
  const paths = new Set([...found, ...agents, ...userFiles()]);
  return [...paths].sort().map((path) => pathToFileURL(path).href);
};

const userFiles = (): readonly string[] =>
  ['agents', 'skills'].flatMap((name) => {
    const folder = forward(join(configFolder(), name));
    return diskFiles.kind(folder) === 'folder'
      ? [...filesBelow(folder, (path) => name === 'agents' || isSkill(path))]
      : [];
  });

const manifest = '.claude-plugin/plugin.json';

const isManifest = (path: string): boolean => path.endsWith(`/${manifest}`);

const isSkill = (path: string): boolean => /\/\.claude\/skills\/[^/]+\/SKILL\.md$/.test(path);

const isInteresting = (path: string): boolean =>
  isManifest(path) || isSkill(path) || (path.includes('/.claude/agents/') && isAgentPath(path));
