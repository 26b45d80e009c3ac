// Runs the tests that need a real VS Code. Usage: node scripts/testEditor.mjs [trusted] [untrusted] [screen]
// `activation` measures how long the extension takes to wake, `tree` how long a thousand agents take to be shown; they
// run only when they are named.
//
// The extension must be built. Desktop VS Code is used where AGENT_AUTHOR_VSCODE names its executable (not the `code`
// script) or AGENT_AUTHOR_DOWNLOAD_VSCODE=1 lets it be downloaded; otherwise VS Code's server build in a headless
// Chromium. AGENT_AUTHOR_TEST=TITLE runs only the tests whose title holds TITLE.

import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { bundleTests } from './vscode/bundleTests.mjs';
import { desktopExecutable } from './vscode/desktop.mjs';
import { runPass } from './vscode/editorPass.mjs';
import { endAll, endOnSignals } from './vscode/ending.mjs';
import { installedServer } from './vscode/installation.mjs';
import { extensionFolder } from './vscode/places.mjs';
import { runScreenTests } from './vscode/screenTests.mjs';

const passes = {
  trusted: () => runInside('trusted', 'test/editor/suite/index.ts'),
  untrusted: () => runInside('untrusted', 'test/editor/untrusted/index.ts'),
  screen: runScreenTests,
  activation: () => runInside('activation', 'test/editor/activation/index.ts'),
  tree: () => runInside('tree', 'test/editor/tree/index.ts'),
};
const onlyWhenNamed = new Set(['activation', 'tree']);

endOnSignals();
process.exitCode = 1;
try {
  if (await runAll(process.argv.slice(2))) process.exitCode = 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await endAll();

/**
 * Runs the passes that are named, or all of them.
 *
 * @param {string[]} names
 */
async function runAll(names) {
  const unknown = names.filter((name) => !(name in passes));
  if (unknown.length > 0)
    throw new Error(`There is no pass ${unknown.join(', ')}: name trusted, untrusted, screen, activation or tree.`);
  if (!existsSync(join(extensionFolder, 'dist'))) throw new Error('The extension is not built: run `npm run build`.');

  const failed = [];
  for (const [name, run] of Object.entries(passes)) {
    if (names.length > 0 ? !names.includes(name) : onlyWhenNamed.has(name)) continue;
    console.log(`\nVS Code tests: ${name}`);
    if (!(await run())) failed.push(name);
  }
  if (failed.length > 0) console.error(`\nVS Code tests failed: ${failed.join(', ')}`);
  return failed.length === 0;
}

/**
 * @param {string} name
 * @param {string} entry
 */
async function runInside(name, entry) {
  const tests = await bundleTests(name, entry);
  const desktop = await desktopExecutable();
  if (desktop !== undefined) console.log(`Desktop VS Code: ${desktop}`);
  const executable = desktop ?? (await serverLauncher());
  return runPass({ executable, tests, isTrusted: name !== 'untrusted', isEmpty: onlyWhenNamed.has(name) });
}

async function serverLauncher() {
  // Here and not in the launcher, which has another home folder and so would miss npm's settings.
  await installedServer();
  return join(import.meta.dirname, 'vscode/launch.mjs');
}
