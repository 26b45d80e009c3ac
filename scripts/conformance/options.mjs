// What was asked for on the command line.

import { statSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import { parseArgs } from 'node:util';

export const usage = `
Compares the load model with the real Claude Code: which files load, with what name, description and model, and which
tools a spawned agent is given. The program is installed from npm into a cache folder; no login is needed.

usage: npm run conformance [-- [options] [FOLDER...]]

  FOLDER       also the .md files of this folder and those below it, each alone in an empty workspace
  --spawn      also spawn the agents of the given folders; give only folders that you trust
  --handed     also give those agents on the command line, as they are copied for it; this spawns them
  --group NAME one group of the project's own cases: files, tools, plugin, handed or handed-plugin; may be repeated
  --no-own     only the given folders, not the project's own cases
  --version X  this version, instead of the one that the host's table was checked against
  --record     write what the program did to test/cases/records, which the tests read
  --jobs N     how many programs run at a time
  --binary P   a program that is already installed
  --help       this text`;

/**
 * @typedef {object} Options
 * @property {string[]} folders
 * @property {boolean} spawn
 * @property {boolean} handed
 * @property {string[]} groups
 * @property {boolean} own
 * @property {boolean} record
 * @property {boolean} help
 * @property {string | undefined} version
 * @property {number} jobs
 * @property {string | undefined} binary
 */

/** A wrong way to call the command, or something that it needs and that is not there: no fault of the load model. */
export class Unusable extends Error {}

/**
 * @param {string[]} parameters
 * @returns {Options}
 */
export function readOptions(parameters) {
  const { values, positionals } = parsed(parameters);
  const own = !values['no-own'];
  if (!own && values.record) throw new Unusable('--no-own leaves nothing to --record.');
  if (!own && positionals.length === 0) throw new Unusable('--no-own needs a folder.');
  return {
    folders: positionals.map(folderOf),
    spawn: values.spawn ?? false,
    handed: values.handed ?? false,
    groups: values.group ?? [],
    own,
    record: values.record ?? false,
    help: values.help ?? false,
    version: values.version === undefined ? undefined : versionOf(values.version),
    jobs: values.jobs === undefined ? Math.min(4, availableParallelism()) : jobsOf(values.jobs),
    binary: values.binary === undefined ? undefined : binaryOf(values.binary),
  };
}

/** @param {string[]} parameters */
function parsed(parameters) {
  try {
    return parseArgs({
      args: parameters,
      allowPositionals: true,
      options: {
        spawn: { type: 'boolean' },
        handed: { type: 'boolean' },
        group: { type: 'string', multiple: true },
        'no-own': { type: 'boolean' },
        record: { type: 'boolean' },
        help: { type: 'boolean' },
        version: { type: 'string' },
        jobs: { type: 'string' },
        binary: { type: 'string' },
      },
    });
  } catch (error) {
    const [reason] = String(error instanceof Error ? error.message : error).split('. ');
    throw new Unusable(`${reason}; --help lists what there is.`);
  }
}

/** @param {string} path */
function folderOf(path) {
  const folder = resolve(path);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) throw new Unusable(`There is no folder ${path}.`);
  return folder;
}

/** @param {string} path */
function binaryOf(path) {
  const file = resolve(path);
  if (!statSync(file, { throwIfNoEntry: false })?.isFile()) throw new Unusable(`There is no program ${path}.`);
  return file;
}

/** @param {string} text */
function versionOf(text) {
  if (!/^\d+\.\d+\.\d+$/.test(text))
    throw new Unusable(`--version needs an exact version such as 2.1.329, not ${text}.`);
  return text;
}

/** @param {string} text */
function jobsOf(text) {
  const jobs = Number(text);
  if (!Number.isInteger(jobs) || jobs < 1) throw new Unusable(`--jobs needs a number above 0, not ${text}.`);
  return jobs;
}
