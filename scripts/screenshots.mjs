// Takes pictures of the side bar and of every tab of the preview, in four themes of a real VS Code, on the samples.
// Usage: npm run screenshots [-- --readme]
//
// They go to out/screenshots, which is not committed; with --readme the picture of the README is taken as well.

import { cp, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pictureForReadme, pictures } from './screenshots/scenes.mjs';
import { openStage } from './screenshots/stage.mjs';
import { packagedExtension } from './start/packages.mjs';
import { endAll, endLater, endOnSignals } from './vscode/ending.mjs';
import { outFolder, repository } from './vscode/places.mjs';

const themes = {
  dark: 'Dark Modern',
  light: 'Light Modern',
  'contrast-dark': 'Default High Contrast',
  'contrast-light': 'Default High Contrast Light',
};

endOnSignals();
process.exitCode = 1;
try {
  await takeAll(process.argv.slice(2));
  process.exitCode = 0;
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await endAll();

/** @param {string[]} parameters */
async function takeAll(parameters) {
  if (parameters.some((one) => one !== '--readme')) throw new Error('Usage: npm run screenshots [-- --readme]');
  const [vsix, folder] = [await packagedExtension(), await copyOfSamples()];
  if (parameters.includes('--readme')) {
    const file = join(repository, 'media/screenshot.png');
    await onStage({ vsix, folder, theme: themes.dark, width: 1360, height: 800 }, (stage) =>
      pictureForReadme(stage, file),
    );
  }
  for (const [name, theme] of Object.entries(themes)) {
    const into = join(outFolder, 'screenshots', name);
    await rm(into, { recursive: true, force: true });
    await onStage({ vsix, folder, theme, width: 1500, height: 950 }, (stage) => pictures(stage, into));
  }
}

/** Under a name that looks well in a title. */
async function copyOfSamples() {
  const parent = await realpath(await mkdtemp(join(tmpdir(), 'agent-author-screenshots-')));
  endLater(() => rm(parent, { recursive: true, force: true }));
  const folder = join(parent, 'shop');
  await cp(join(repository, 'samples'), folder, { recursive: true });
  return folder;
}

/**
 * @param {import('./screenshots/stage.mjs').Set} set
 * @param {(stage: import('./screenshots/stage.mjs').Stage) => Promise<readonly string[]>} play
 */
async function onStage(set, play) {
  const stage = await openStage(set);
  try {
    for (const file of await play(stage)) console.log(file);
  } finally {
    await stage.close();
  }
}
