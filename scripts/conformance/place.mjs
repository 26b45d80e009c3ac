// A place for one run of the program: an empty home, and a workspace or a plugin that holds one agent file.

import { execFile } from 'node:child_process';
import { mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { copyFile, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { isEnding } from '../vscode/ending.mjs';
import { Unusable } from './options.mjs';

const run = promisify(execFile);

/** The plugin that holds the files of a group for plugins. */
export const pluginName = 'allotment';

/**
 * @typedef {object} Place
 * @property {string} folder
 * @property {string | undefined} plugin
 * @property {string} log
 * @property {import('../../test/support/handed').Handed} [handed] an agent for the command line
 * @property {() => Promise<void>} remove
 */

/** @type {Set<string>} */
const roots = new Set();
process.once('exit', () => {
  for (const root of roots) rmSync(root, { recursive: true, force: true, maxRetries: 5 });
});

/**
 * @param {import('./groups.mjs').Group} group
 * @param {string | undefined} file a path in the group's folder; none leaves the place empty
 * @returns {Promise<Place>}
 */
export async function makePlace(group, file) {
  if (isEnding()) throw new Error('interrupted');
  const root = mkdtempSync(join(realpathSync(tmpdir()), 'agent-author-conformance-'));
  roots.add(root);
  const place = {
    folder: join(root, 'workspace'),
    plugin: group.isPlugin ? join(root, 'plugin') : undefined,
    log: join(root, 'log'),
    remove: () => removeRoot(root),
  };
  for (const name of ['home', 'temporary', 'workspace']) await mkdir(join(root, name));
  if (place.plugin) await makePlugin(place.plugin);
  if (group.isHanded) await furnish(place.folder);
  await makeRepository(place.folder);
  // Folders in a plugin are part of an agent's name; elsewhere they mean nothing.
  const target = place.plugin ? join(place.plugin, 'agents', file ?? '') : projectFile(place.folder, file ?? '');
  await mkdir(file === undefined ? target : dirname(target), { recursive: true });
  if (file !== undefined) await copyFile(join(group.folder, file), target);
  return place;
}

/**
 * Nothing of the caller's environment but what a system needs to start a program: no login, key or proxy.
 *
 * @param {Place} place
 * @param {string} address where the stand-in for the Messages API listens
 */
export function environmentOf({ folder }, address) {
  const root = dirname(folder);
  const [home, temporary] = [join(root, 'home'), join(root, 'temporary')];
  const kept = ['PATH', 'Path', 'PATHEXT', 'SystemRoot', 'ComSpec', 'LANG'];
  return {
    ...Object.fromEntries(kept.flatMap((name) => (process.env[name] === undefined ? [] : [[name, process.env[name]]]))),
    HOME: home,
    USERPROFILE: home,
    CLAUDE_CONFIG_DIR: join(home, '.claude'),
    TMPDIR: temporary,
    TEMP: temporary,
    TMP: temporary,
    ANTHROPIC_API_KEY: 'none',
    ANTHROPIC_BASE_URL: address,
    NO_PROXY: '127.0.0.1',
    DISABLE_AUTOUPDATER: '1',
    DISABLE_TELEMETRY: '1',
    CLAUDE_CODE_DISABLE_NONESSENTIAL_TRAFFIC: '1',
  };
}

/** @param {string} workspace @param {string} file */
const projectFile = (workspace, file) => join(workspace, '.claude/agents', basename(file));

/** What agents differ by that read it, load it, or do not. */
async function furnish(/** @type {string} */ folder) {
  await writeFile(join(folder, 'CLAUDE.md'), 'The greenhouse is locked at night.\n');
  for (const name of ['sow', 'water']) {
    const skill = join(folder, '.claude/skills', name);
    await mkdir(skill, { recursive: true });
    await writeFile(join(skill, 'SKILL.md'), `---\nname: ${name}\ndescription: How to ${name}.\n---\n\nNow ${name}.\n`);
  }
}

/** @param {string} folder */
async function makePlugin(folder) {
  await mkdir(join(folder, '.claude-plugin'), { recursive: true });
  const manifest = { name: pluginName, version: '1.0.0', description: 'Holds one agent.' };
  await writeFile(join(folder, '.claude-plugin/plugin.json'), JSON.stringify(manifest));
}

/** The root of a repository is where the program stops looking for agents in folders above; worktrees need one too. */
async function makeRepository(/** @type {string} */ folder) {
  const who = ['-c', 'user.name=conformance', '-c', 'user.email=conformance@example.invalid'];
  const commit = ['commit', '-q', '--no-verify', '--no-gpg-sign', '--allow-empty', '-m', 'start'];
  try {
    await run('git', ['init', '-q'], { cwd: folder });
    await run('git', ['add', '.'], { cwd: folder });
    await run('git', [...who, ...commit], { cwd: folder });
  } catch (error) {
    throw new Unusable(`git is needed to make a workspace: ${error instanceof Error ? error.message : error}`);
  }
}

/** @param {string} root */
async function removeRoot(root) {
  await rm(root, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  roots.delete(root);
}
