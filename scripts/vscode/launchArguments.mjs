// The launch arguments of VS Code, as far as a test run needs them.

import { resolve } from 'node:path';

/**
 * @typedef {object} LaunchArguments
 * @property {string | undefined} folder the folder to open
 * @property {string[]} extensions folders of extensions under development
 * @property {string} tests the module to run
 * @property {boolean} trustsEverything
 */

/**
 * Other arguments, such as `--disable-updates`, mean nothing to the server and are passed over.
 *
 * @param {readonly string[]} launchArguments
 * @returns {LaunchArguments}
 */
export function readLaunchArguments(launchArguments) {
  const folder = launchArguments.find((one) => !one.startsWith('-'));
  const [tests] = pathsOf('extensionTestsPath', launchArguments);
  if (tests === undefined) throw new Error('There are no tests to run: name them with --extensionTestsPath=MODULE.');

  return {
    folder: folder === undefined ? undefined : resolve(folder),
    extensions: pathsOf('extensionDevelopmentPath', launchArguments),
    tests,
    trustsEverything: launchArguments.includes('--disable-workspace-trust'),
  };
}

/**
 * @param {string} name
 * @param {readonly string[]} launchArguments
 */
function pathsOf(name, launchArguments) {
  const start = `--${name}=`;
  return launchArguments.filter((one) => one.startsWith(start)).map((one) => resolve(one.slice(start.length)));
}
