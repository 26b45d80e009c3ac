// Builds Agent Author and shows it at work in VS Code. Usage: npm start [-- [--browser] [FOLDER]]
//
// It opens FOLDER, or the samples, in desktop VS Code where the command `code` is there, else (or with --browser) as an
// address for a browser.

import { existsSync, statSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { endAll, endOnSignals } from './vscode/ending.mjs';
import { outFolder, repository } from './vscode/places.mjs';
import { runProgram } from './vscode/processes.mjs';
import { startInBrowser } from './vscode/startBrowser.mjs';
import { desktopCommand, startOnDesktop } from './vscode/startDesktop.mjs';

const parameters = process.argv.slice(2);
const wantsBrowser = parameters.includes('--browser');
const [named, ...others] = parameters.filter((one) => one !== '--browser');
// npm runs scripts in the repository; INIT_CWD is where the person stands.
const folder = named === undefined ? join(repository, 'samples') : resolve(process.env['INIT_CWD'] ?? '.', named);

endOnSignals(0);
process.exitCode = await main();
await endAll();

async function main() {
  const mistake = mistakeInParameters();
  if (mistake !== undefined) {
    console.error(mistake);
    return 2;
  }
  try {
    await show(await packagedExtension());
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

async function packagedExtension() {
  const vsix = join(outFolder, 'agent-author.vsix');
  await mkdir(outFolder, { recursive: true });
  for (const script of ['esbuild.mjs', 'scripts/package.mjs']) {
    const isDone = await runProgram(process.execPath, [join(repository, script)], { cwd: repository });
    if (!isDone) throw new Error(`${script} failed, so there is nothing to show.`);
  }
  return vsix;
}

/** @param {string} vsix */
async function show(vsix) {
  // The samples are ours; about a folder of somebody else VS Code asks as ever.
  const view = { folder, vsix, trustsEverything: named === undefined };
  const command = wantsBrowser ? undefined : desktopCommand();
  await (command === undefined ? startInBrowser(view) : startOnDesktop(command, view));
}
