// The program to ask: an exact version of Claude Code from npm, kept in a cache folder outside the repository.

import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { cached } from '../vscode/cache.mjs';
import { npmInstall } from '../vscode/npm.mjs';
import { Unusable } from './options.mjs';

const run = promisify(execFile);
const scope = 'node_modules/@anthropic-ai';

/**
 * The executable of a version; it is installed if it is not in the cache yet.
 *
 * @param {string} version
 * @returns {Promise<string>}
 */
export async function installed(version) {
  const folder = await cached(`claude-code-${version}`, (draft) => install(draft, version), cacheFolder());
  const program = programIn(folder);
  if (!program) throw new Unusable(`${folder} holds no program for this system; remove the folder and try again.`);
  return program;
}

/**
 * The version that a program says it is.
 *
 * @param {string} program
 * @returns {Promise<string>}
 */
export async function versionOf(program) {
  const { stdout } = await run(program, ['--version'], { timeout: 30_000 }).catch((error) => {
    throw new Unusable(`${program} cannot be started: ${error.message}`);
  });
  const version = /^\d+\.\d+\.\d+/.exec(stdout)?.[0];
  if (!version) throw new Unusable(`${program} does not tell its version.`);
  return version;
}

function cacheFolder() {
  const chosen = process.env['AGENT_AUTHOR_CACHE'];
  if (chosen) return chosen;
  const usual = process.env['XDG_CACHE_HOME'] || process.env['LOCALAPPDATA'] || join(homedir(), '.cache');
  return join(usual, 'agent-author');
}

/**
 * @param {string} draft
 * @param {string} version
 */
async function install(draft, version) {
  console.log(`Installing Claude Code ${version} (about 370 MB, once) ...`);
  await writeFile(join(draft, 'package.json'), '{ "private": true }\n');
  try {
    // The exact version: a range would let npm choose an older one for this Node, which the program does not need.
    await npmInstall(draft, [`@anthropic-ai/claude-code@${version}`]);
  } catch (error) {
    throw new Unusable(error instanceof Error ? error.message : String(error));
  }
  if (!programIn(draft)) throw new Unusable(`Claude Code ${version} has no program for ${platforms().join(' or ')}.`);
}

/** The programs come in a package a platform; which C library a Linux has is left to what npm chose to install. */
function platforms() {
  const name = `${process.platform}-${process.arch}`;
  return process.platform === 'linux' ? [name, `${name}-musl`] : [name];
}

/** @param {string} folder */
function programIn(folder) {
  const file = process.platform === 'win32' ? 'claude.exe' : 'claude';
  return platforms()
    .map((platform) => join(folder, scope, `claude-code-${platform}`, file))
    .find((path) => existsSync(path));
}
