// Shows a folder, with the packaged extension, in desktop VS Code, apart from the settings of whoever runs it.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { cacheFolder } from './places.mjs';
import { runProgram } from './processes.mjs';

/** @returns {string | undefined} the path of the `code` command of a desktop VS Code */
export function desktopCommand() {
  // In a remote terminal `code` speaks to a window elsewhere and takes no folders of its own.
  if (process.env['VSCODE_IPC_HOOK_CLI'] !== undefined) return undefined;
  const name = process.platform === 'win32' ? 'code.cmd' : 'code';
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  return folders.map((folder) => join(folder, name)).find((path) => existsSync(path));
}

/**
 * Opens a window and waits until it is closed.
 *
 * @param {string} command
 * @param {{ folder: string, packages: readonly string[], trustsEverything: boolean }} view
 */
export async function startOnDesktop(command, { folder, packages, trustsEverything }) {
  const own = [
    '--user-data-dir',
    join(cacheFolder, 'desktop/data'),
    '--extensions-dir',
    join(cacheFolder, 'desktop/extensions'),
  ];
  const run = (/** @type {string[]} */ ...parameters) =>
    runProgram(command, [...own, ...parameters], { shell: process.platform === 'win32' });

  for (const vsix of packages) {
    if (!(await run('--install-extension', vsix, '--force'))) throw new Error(`VS Code could not install ${vsix}.`);
  }
  console.log(`\nVS Code opens ${folder}; this command ends when you close the window.`);
  const trust = trustsEverything ? ['--disable-workspace-trust'] : [];
  if (!(await run('--new-window', '--wait', ...trust, folder))) throw new Error('VS Code ended with an error.');
}
