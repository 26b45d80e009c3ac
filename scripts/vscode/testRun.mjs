// One run of an extension's tests in the VS Code server, seen through a page of a headless Chromium.

import { basename, extname, join } from 'node:path';
import { addressOf } from './address.mjs';
import { openBrowser } from './browser.mjs';
import { endLater } from './ending.mjs';
import { outFolder } from './places.mjs';
import { saveScreenshot } from './screenshots.mjs';
import { startServer } from './server.mjs';
import { openTestLog } from './testLog.mjs';

/**
 * @typedef {import('playwright-core').Page} Page
 * @typedef {import('./launchArguments.mjs').LaunchArguments} LaunchArguments
 */

const limitInSeconds = Number(process.env['AGENT_AUTHOR_LIMIT'] ?? 180);

/**
 * @param {LaunchArguments} launchArguments
 * @returns {Promise<number>} the exit code of the tests
 */
export async function runInBrowser(launchArguments) {
  const leftovers = join(outFolder, basename(launchArguments.tests, extname(launchArguments.tests)));
  const { server, page } = await openPage(launchArguments);
  await forwardLog(page, launchArguments, `${leftovers}.log`);

  let exitCode = 1;
  try {
    const address = addressOf({ ...launchArguments, authority: server.authority });
    [exitCode] = await Promise.all([endOfTests(page, server), page.goto(address)]);
  } finally {
    if (exitCode !== 0) await saveLastSight(page, leftovers);
  }
  return exitCode;
}

/** @param {LaunchArguments} launchArguments */
async function openPage({ trustsEverything }) {
  const starting = startServer({ trustsEverything });
  const opening = openBrowser();
  endLater(() => starting.then((server) => server.stop()).catch(() => undefined));
  endLater(() => opening.then((browser) => browser.close()).catch(() => undefined));

  const [server, browser] = await Promise.all([starting, opening]);
  console.log(`VS Code ${server.version} (server build) in headless Chromium ${browser.version()}`);
  return { server, page: await browser.newPage({ viewport: { width: 1400, height: 900 } }) };
}

/**
 * Writes and prints what VS Code logs.
 *
 * @param {Page} page
 * @param {LaunchArguments} launchArguments
 * @param {string} file
 */
async function forwardLog(page, launchArguments, file) {
  const log = openTestLog(file, launchArguments);
  endLater(log.close);
  await page.exposeFunction('codeAutomationLog', (/** @type {string} */ level, /** @type {unknown[]} */ values) => {
    log.write(level, values);
  });
}

/**
 * @param {Page} page
 * @param {import('./server.mjs').Server} server
 * @returns {Promise<number>}
 */
function endOfTests(page, server) {
  return new Promise((resolve, reject) => {
    const fail = (/** @type {string} */ reason) => reject(new Error(reason));
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
    page.once('crash', () => fail('The page of VS Code crashed.'));
    server.failure.then(fail);
    setTimeout(fail, limitInSeconds * 1_000, `The tests did not end within ${limitInSeconds} s.`).unref();
  });
}

/**
 * @param {Page} page
 * @param {string} leftovers the path without the ending
 */
async function saveLastSight(page, leftovers) {
  await saveScreenshot(page, `${leftovers}.png`).catch(() => undefined);
  console.log(`# The last sight of VS Code: ${leftovers}.png; its whole log: ${leftovers}.log`);
}
