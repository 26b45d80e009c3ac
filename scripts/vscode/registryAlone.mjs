// Makes older VS Code servers installable from the npm registry alone.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';

/** Such as `parcel-bundler/watcher#1ca032aa`, in VS Code 1.106. */
const onGitHub = /^[\w-]+\/[\w.-]+#/;

/**
 * Has npm take each dependency that a package takes from GitHub in its published form instead.
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
  const names = Object.keys(dependencies).filter((name) => onGitHub.test(dependencies[name] ?? ''));
  for (const name of names) dependencies[name] = '*';
  return names;
}

/**
 * @param {string} file
 * @param {(content: any) => unknown} change
 */
async function rewrite(file, change) {
  const content = JSON.parse(await readFile(file, 'utf8'));
  change(content);
  await writeFile(file, JSON.stringify(content, undefined, 2));
}
