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
 * @property {boolean} isHanded their agents are also given on the command line, as they are copied for it
 * @property {boolean} spawns
 */

export const ownCases = join(repository, 'test/cases');

/**
 * @param {string[]} chosen names; all groups where there are none
 * @returns {Group[]}
 */
export function ownGroups(chosen) {
  const groups = allGroups();
  const unknown = chosen.find((name) => groups.every((group) => group.name !== name));
  if (unknown !== undefined)
    throw new Unusable(`There is no group ${unknown}; choose among ${groups.map(({ name }) => name).join(', ')}.`);
  return chosen.length === 0 ? groups : groups.filter(({ name }) => chosen.includes(name));
}

/** @returns {Group[]} */
function allGroups() {
  const own = { isOwn: true, isPlugin: false, isHanded: false, spawns: true };
  const [tools, plugin] = [join(ownCases, 'tools'), join(ownCases, 'plugin')];
  const handed = join(ownCases, 'handed');
  const handedPlugin = join(handed, 'plugin');
  return [
    { ...own, name: 'files', folder: ownCases, files: agentFiles(ownCases, false) },
    { ...own, name: 'tools', folder: tools, files: agentFiles(tools, false) },
    { ...own, name: 'plugin', folder: plugin, files: agentFiles(plugin, true), isPlugin: true },
    { ...own, name: 'handed', folder: handed, files: agentFiles(handed, false), isHanded: true },
    {
      ...own,
      name: 'handed-plugin',
      folder: handedPlugin,
      files: agentFiles(handedPlugin, true),
      isPlugin: true,
      isHanded: true,
    },
  ];
}

/**
 * @param {string[]} folders
 * @param {{ spawn: boolean, handed: boolean }} options
 * @returns {Group[]}
 */
export function givenGroups(folders, { spawn, handed }) {
  return folders.map((folder) => {
    const files = agentFiles(folder, true);
    if (files.length === 0) throw new Unusable(`There is no .md file in ${folder}.`);
    const name = relative(process.cwd(), folder) || '.';
    return { name, folder, files, isOwn: false, isPlugin: false, isHanded: handed, spawns: spawn || handed };
  });
}

/** @param {string} folder @param {boolean} recursive */
function agentFiles(folder, recursive) {
  return readdirSync(folder, { recursive, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith('.md'))
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).replaceAll('\\', '/'))
    .sort();
}
