// Makes older VS Code servers installable from the npm registry alone.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** What VS Code 1.106 to 1.108 take from GitHub, one as a dependency, one by an install script; and its npm release. */
const replacements = [
  { name: '@parcel/watcher', outdated: /#/, release: '^2.5.1' },
  { name: '@vscode/ripgrep', outdated: /^\^1\.15\./, release: '^1.18.0' },
];

/**
 * Has npm take each dependency that would come from GitHub in a release that is whole on the npm registry.
 *
 * @param {string} folder of the package
 */
export async function useRegistryAlone(folder) {
  await rewrite(join(folder, 'package.json'), (manifest) => replaceIn(manifest.dependencies));
  await rewrite(join(folder, 'npm-shrinkwrap.json'), (lock) => {
    for (const name of replaceIn(lock.packages[''].dependencies)) delete lock.packages[`node_modules/${name}`];
  });
}

/**
 * @param {Record<string, string>} dependencies
 * @returns {string[]} the names of those replaced
 */
function replaceIn(dependencies) {
  const replaced = replacements.filter(({ name, outdated }) => outdated.test(dependencies[name] ?? ''));
  for (const { name, release } of replaced) dependencies[name] = release;
  return replaced.map(({ name }) => name);
}

/**
 * @typedef {{ dependencies: Record<string, string> }} Manifest
 * @typedef {{ packages: Record<string, Manifest> & { '': Manifest } }} Lock
 *
 * @param {string} file
 * @param {(content: Manifest & Lock) => unknown} change
 */
async function rewrite(file, change) {
  const content = JSON.parse(await readFile(file, 'utf8'));
  change(content);
  await writeFile(file, JSON.stringify(content, undefined, 2));
}
