// Builds Agent Author and shows it at work in VS Code, its view and the README first. Usage: npm start [-- [--browser] [FOLDER]]
//
// It opens FOLDER, or the samples, in desktop VS Code where the command `code` is there, else (or with --browser) as an
// address for a browser.

import { existsSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { packagedExtension, packagedOpener } from './start/packages.mjs';
import { endAll, endOnSignals, endWithParent } from './vscode/ending.mjs';
import { repository } from './vscode/places.mjs';
import { startInBrowser } from './vscode/startBrowser.mjs';
import { desktopCommand, startOnDesktop } from './vscode/startDesktop.mjs';

const parameters = process.argv.slice(2);
const wantsBrowser = parameters.includes('--browser');
const [named, ...others] = parameters.filter((one) => one !== '--browser');
// npm runs scripts in the repository; INIT_CWD is where the person stands.
const folder = named === undefined ? join(repository, 'samples') : resolve(process.env['INIT_CWD'] ?? '.', named);

endOnSignals(0);
// A signal to npm reaches only the shell between npm and this script.
endWithParent();
process.exitCode = await main();
await endAll();

async function main() {
  const mistake = mistakeInParameters();
  if (mistake !== undefined) {
    console.error(mistake);
    return 2;
  }
  try {
    await show([await packagedExtension(), await packagedOpener()]);
    return 0;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return 1;
  }
}

function mistakeInParameters() {
  if (others.length > 0 || named?.startsWith('-')) return 'Usage: npm start [-- [--browser] [FOLDER]]';
  if (!existsSync(folder)) return `There is no folder ${folder}: name one that exists.`;
  if (!statSync(folder).isDirectory()) return `${folder} is a file: name the folder that holds it.`;
  return undefined;
}

/** @param {string[]} packages */
async function show(packages) {
  // The samples are ours; about a folder of somebody else VS Code asks as ever.
  const view = { folder, packages, trustsEverything: named === undefined };
  const command = wantsBrowser ? undefined : desktopCommand();
  await (command === undefined ? startInBrowser(view) : startOnDesktop(command, view));
}
