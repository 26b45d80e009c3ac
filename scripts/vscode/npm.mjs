// Installing a package of the npm registry into a folder, without running its install scripts.

import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import { endLater } from './ending.mjs';

const run = promisify(execFile);
const quietly = ['--ignore-scripts', '--no-audit', '--no-fund', '--no-update-notifier', '--loglevel=error'];

/**
 * @param {string} folder a folder with a package.json
 * @param {string[]} parameters such as `['code-server@4.139.1']`
 * @returns {Promise<void>}
 */
export async function npmInstall(folder, parameters) {
  try {
    const installing = run('npm', ['install', ...quietly, ...parameters], { cwd: folder, maxBuffer: 64 * 1024 * 1024 });
    endLater(() => installing.child.kill());
    await installing;
  } catch (error) {
    const reason = error instanceof Error && 'stderr' in error ? String(error.stderr).trim() : String(error);
    throw new Error(`npm could not install ${parameters.join(' ')}: ${reason}`);
  }
}
