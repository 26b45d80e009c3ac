// Starts the VS Code server on 127.0.0.1, with fresh folders and in a process group of its own, and ends it.

import { execFile, spawn } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { promisify } from 'node:util';
import { installedServer } from './installation.mjs';
import { endGroup } from './processes.mjs';

const startLimit = 60_000;
/** How many characters of the server's log explain a start that failed. */
const logLimit = 4_000;

/** Settings of every run: no welcome tab and no chat panel before the folder's own files. */
const quietSettings = {
  'workbench.startupEditor': 'none',
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'extensions.ignoreRecommendations': true,
  'git.openRepositoryInParentFolders': 'never',
};

/**
 * @typedef {object} ServerOptions
 * @property {boolean} [trustsEverything] opens every folder as trusted, without a question; true unless told
 * @property {boolean} [takesTests] honours the test payload of an address; true unless told
 * @property {readonly string[]} [packages] extension packages to install first
 * @property {string} [home] the home folder that extensions see; a fresh, empty one unless told
 * @property {Record<string, unknown>} [settings] user settings on top of the quiet ones
 *
 * @typedef {object} Server
 * @property {string} authority such as `127.0.0.1:40123`
 * @property {string} version of VS Code, such as `1.139.1`
 * @property {Promise<string>} failure resolves with the reason when the server ends without being told to
 * @property {() => Promise<void>} stop
 */

/**
 * @param {ServerOptions} options
 * @returns {Promise<Server>}
 */
export async function startServer(options = {}) {
  const installation = await installedServer();
  const folder = await mkdtemp(join(tmpdir(), 'agent-author-vscode-'));
  try {
    const environment = await prepare(folder, options);
    for (const vsix of options.packages ?? []) await installExtension(installation, folder, vsix, environment);
    return await start(installation, folder, options, environment);
  } catch (error) {
    await rm(folder, { recursive: true, force: true });
    throw error;
  }
}

/**
 * Makes the settings and the home folder, and gives the environment for the server.
 *
 * @param {string} folder
 * @param {ServerOptions} options
 * @returns {Promise<NodeJS.ProcessEnv>}
 */
async function prepare(folder, options) {
  const userFolder = join(folder, 'data/data/User');
  const home = options.home ?? join(folder, 'home');
  await mkdir(userFolder, { recursive: true });
  await mkdir(home, { recursive: true });
  await writeFile(join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...options.settings }));

  // In a terminal of VS Code, VSCODE_… speak of that VS Code.
  const inherited = Object.entries(process.env).filter(([name]) => !name.startsWith('VSCODE_'));
  const environment = Object.fromEntries(inherited);
  if (options.home === undefined) delete environment['CLAUDE_CONFIG_DIR'];
  return { ...environment, HOME: home };
}

/** @param {string} folder */
function folders(folder) {
  return ['--server-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
}

/**
 * @param {import('./installation.mjs').Installation} installation
 * @param {string} folder
 * @param {string} vsix
 * @param {NodeJS.ProcessEnv} env
 */
async function installExtension({ node, main }, folder, vsix, env) {
  const parameters = [main, '--accept-server-license-terms', ...folders(folder), '--install-extension', vsix];
  const { stdout, stderr } = await promisify(execFile)(node, parameters, { env });
  // The server's command line exits with 0 even when it could not install.
  if (!stdout.includes('successfully installed')) throw new Error(`${vsix} could not be installed: ${stdout}${stderr}`);
}

/**
 * @param {import('./installation.mjs').Installation} installation
 * @param {string} folder
 * @param {ServerOptions} options
 * @param {NodeJS.ProcessEnv} env
 * @returns {Promise<Server>}
 */
async function start({ node, main, version }, folder, options, env) {
  const guard = join(import.meta.dirname, 'guard.mjs');
  const parameters = [guard, main, ...flags(options), ...folders(folder)];
  const child = spawn(node, parameters, { env, detached: true, stdio: ['pipe', 'pipe', 'pipe'] });
  let isStopping = false;
  const failure = new Promise((resolve) => {
    child.once('error', (error) => resolve(`The VS Code server did not start: ${error.message}`));
    child.once('exit', (code, signal) => isStopping || resolve(`The VS Code server ended with ${code ?? signal}.`));
  });

  const stop = async () => {
    isStopping = true;
    if (child.pid !== undefined) await endGroup(child.pid);
    await rm(folder, { recursive: true, force: true, maxRetries: 5 });
  };
  try {
    const port = await announcedPort(child, failure);
    return { authority: `127.0.0.1:${port}`, version, failure, stop };
  } catch (error) {
    await stop();
    throw error;
  }
}

/** @param {ServerOptions} options */
function flags({ trustsEverything = true, takesTests = true }) {
  return [
    ...['--host', '127.0.0.1', '--port', '0', '--without-connection-token', '--accept-server-license-terms'],
    ...['--telemetry-level', 'off'],
    // Without this flag a built server ignores the payload, and tests silently never start.
    ...(takesTests ? ['--enable-smoke-test-driver'] : []),
    ...(trustsEverything ? ['--disable-workspace-trust'] : []),
  ];
}

/**
 * @param {import('node:child_process').ChildProcessWithoutNullStreams} child
 * @param {Promise<string>} failure
 * @returns {Promise<string>}
 */
async function announcedPort(child, failure) {
  let log = '';
  child.stderr.on('data', (text) => {
    log = `${log}${text}`.slice(0, logLimit);
  });
  const announced = new Promise((resolve) => {
    createInterface({ input: child.stdout }).on('line', (line) => {
      log = `${log}${line}\n`.slice(0, logLimit);
      const port = /Extension host agent listening on (\d+)/.exec(line)?.[1];
      if (port !== undefined) resolve({ port });
    });
  });
  const tooLate = new Promise((resolve) =>
    setTimeout(resolve, startLimit, 'The VS Code server did not start in time.').unref(),
  );

  const outcome = await Promise.race([announced, failure, tooLate]);
  if (typeof outcome === 'string') throw new Error(`${outcome}\n${log}`);
  return outcome.port;
}
