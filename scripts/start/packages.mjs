// The packages that a VS Code of ours installs: the extension as it ships, and for `npm start` what opens its view.

import { cp, mkdir, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { outFolder, repository } from '../vscode/places.mjs';
import { runProgram } from '../vscode/processes.mjs';

/** @returns {Promise<string>} the path of the package, built from the working tree */
export async function packagedExtension() {
  await mkdir(outFolder, { recursive: true });
  for (const script of ['esbuild.mjs', 'scripts/package.mjs']) await run(repository, join(repository, script));
  return join(outFolder, 'agent-author.vsix');
}

/** @returns {Promise<string>} the path of the package */
export async function packagedOpener() {
  const folder = join(outFolder, 'opener');
  const vsix = join(outFolder, 'opener.vsix');
  await rm(folder, { recursive: true, force: true });
  await cp(join(import.meta.dirname, 'opener'), folder, { recursive: true });
  const vsce = join(repository, 'node_modules/@vscode/vsce/vsce');
  const options = ['--no-dependencies', '--allow-missing-repository', '--skip-license', '--out', vsix];
  await run(folder, vsce, 'package', ...options);
  return vsix;
}

/**
 * @param {string} cwd
 * @param {string} script
 * @param {string[]} parameters
 */
async function run(cwd, script, ...parameters) {
  const isDone = await runProgram(process.execPath, [script, ...parameters], { cwd, stdio: 'inherit' });
  if (!isDone) throw new Error(`${script} failed, so there is nothing to show.`);
}
