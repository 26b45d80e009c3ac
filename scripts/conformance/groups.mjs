// Which files are asked about: the project's own cases in three groups, and every folder that was given.

import { readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { repository } from '../vscode/places.mjs';
import { Unusable } from './options.mjs';

/**
 * @typedef {object} Group
 * @property {string} name
 * @property {string} folder
 * @property {string[]} files paths in the folder, with forward slashes
 * @property {boolean} isOwn its verdicts are kept in the repository
 * @property {boolean} isPlugin the files are those of a plugin's `agents` folder
 * @property {boolean} spawns
 */

export const ownCases = join(repository, 'test/cases');

/** @returns {Group[]} */
export function ownGroups() {
  const own = { isOwn: true, isPlugin: false, spawns: true };
  const [tools, plugin] = [join(ownCases, 'tools'), join(ownCases, 'plugin')];
  return [
    { ...own, name: 'files', folder: ownCases, files: agentFiles(ownCases, false) },
    { ...own, name: 'tools', folder: tools, files: agentFiles(tools, false) },
    { ...own, name: 'plugin', folder: plugin, files: agentFiles(plugin, true), isPlugin: true },
  ];
}

/**
 * @param {string[]} folders
 * @param {boolean} spawns
 * @returns {Group[]}
 */
export function givenGroups(folders, spawns) {
  return folders.map((folder) => {
    const files = agentFiles(folder, true);
    if (files.length === 0) throw new Unusable(`There is no .md file in ${folder}.`);
    return { name: relative(process.cwd(), folder) || '.', folder, files, isOwn: false, isPlugin: false, spawns };
  });
}

/** @param {string} folder @param {boolean} recursive */
function agentFiles(folder, recursive) {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
