// Finds a Chromium to run without a window: the system's where there is one, else the one inside an npm package.

import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { packagedChromium } from './packagedChromium.mjs';

const commands = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
const applications = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
];

/** @typedef {{ executablePath: string, env: NodeJS.ProcessEnv }} Chromium */

/** @returns {Promise<Chromium>} */
export async function findChromium() {
  const executablePath = process.env['AGENT_AUTHOR_CHROMIUM'] ?? systemChromium();
  if (executablePath !== undefined) return { executablePath, env: process.env };
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  throw new Error('There is no Chromium or Chrome to show VS Code in: name one in AGENT_AUTHOR_CHROMIUM.');
}

function systemChromium() {
  const folders = (process.env['PATH'] ?? '').split(delimiter);
  const onPath = folders.flatMap((folder) => commands.map((name) => join(folder, name)));
  return [...onPath, ...(process.platform === 'darwin' ? applications : [])].find((path) => existsSync(path));
}
