// One pass of tests inside VS Code, on a fresh copy of the fixture workspace.

import { cp, mkdir, mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runTests } from '@vscode/test-electron';
import { endLater } from './ending.mjs';
import { extensionFolder, repository } from './places.mjs';
import { runProgram } from './processes.mjs';

/**
 * @typedef {object} Pass
 * @property {string} executable desktop VS Code or its stand-in `launch.mjs`
 * @property {string} tests the bundled module
 * @property {boolean} isTrusted
 * @property {boolean} [isEmpty] in a folder without any file
 *
 * @typedef {object} Launch
 * @property {string} executable
 * @property {string} tests
 * @property {string[]} launchArguments the workspace first, then folders of this run alone
 * @property {Record<string, string | undefined>} env
 */

/**
 * @param {Pass} pass
 * @returns {Promise<boolean>} whether every test passed
 */
export async function runPass({ executable, tests, isTrusted, isEmpty = false }) {
  // The socket in VS Code's data folder must have a short path, so all this lies in the system's temporary folder.
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'agent-author-')));
  endLater(() => rm(folder, { recursive: true, force: true, maxRetries: 5 }));
  const launch = await prepareLaunch(folder, executable, tests, isEmpty);
  return isTrusted ? runTrusted(launch) : runRestricted(launch);
}

/**
 * @param {string} folder
 * @param {string} executable
 * @param {string} tests
 * @param {boolean} isEmpty
 * @returns {Promise<Launch>}
 */
async function prepareLaunch(folder, executable, tests, isEmpty) {
  const workspace = join(folder, 'workspace');
  const home = join(folder, 'home');
  if (isEmpty) await mkdir(workspace);
  else await cp(join(repository, 'test/editor/fixture'), workspace, { recursive: true });
  await mkdir(home);
  const launchArguments = [
    workspace,
    `--user-data-dir=${join(folder, 'data')}`,
    `--extensions-dir=${join(folder, 'extensions')}`,
  ];
  // Agents in the home folder of whoever runs the tests are no part of them.
  return { executable, tests, launchArguments, env: { HOME: home, CLAUDE_CONFIG_DIR: undefined } };
}

/** @param {Launch} launch */
async function runTrusted({ executable, tests, launchArguments, env }) {
  try {
    await runTests({
      vscodeExecutablePath: executable,
      extensionDevelopmentPath: extensionFolder,
      extensionTestsPath: tests,
      extensionTestsEnv: env,
      launchArgs: launchArguments,
    });
    return true;
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    return false;
  }
}

/**
 * `runTests` always passes `--disable-workspace-trust`, so this pass starts VS Code itself.
 *
 * @param {Launch} launch
 */
async function runRestricted({ executable, tests, launchArguments, env }) {
  const parameters = [
    ...launchArguments,
    ...['--no-sandbox', '--disable-gpu-sandbox', '--disable-updates', '--skip-welcome', '--skip-release-notes'],
    `--extensionDevelopmentPath=${extensionFolder}`,
    `--extensionTestsPath=${tests}`,
  ];
  return runProgram(executable, parameters, { env: { ...process.env, ...env } });
}
