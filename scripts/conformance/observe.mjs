// The oracle: what the program does with one file after another, as records.

import { readFile } from 'node:fs/promises';
import { isEnding } from '../vscode/ending.mjs';
import { makePlace } from './place.mjs';
import { askProgram } from './program.mjs';
import { spawnedIn } from './requests.mjs';

/**
 * @typedef {import('./records.mjs').CaseRecord} CaseRecord
 * @typedef {{ program: string, jobs: number, api: { converse: () => import('./messagesApi.mjs').Conversation } }} Oracle
 */

/**
 * @param {Oracle} oracle
 * @param {import('./groups.mjs').Group} group
 * @param {(done: number) => void} [progress]
 * @returns {Promise<Record<string, CaseRecord>>}
 */
export async function observeGroup(oracle, group, progress = () => {}) {
  const builtIn = await builtInAgents(oracle, group);
  /** @type {Map<string, CaseRecord>} */
  const records = new Map(group.files.map((file) => [file, { loaded: false }]));
  const waiting = [...group.files];
  let done = 0;
  const work = async () => {
    for (let file = waiting.shift(); file !== undefined && !isEnding(); file = waiting.shift()) {
      records.set(file, await observe(oracle, group, file, builtIn));
      progress(++done);
    }
  };
  await Promise.all(Array.from({ length: oracle.jobs }, work));
  return Object.fromEntries(records);
}

/**
 * Agents that are there without any file; one is known by its name and description, as a file may take its name.
 *
 * @param {Oracle} oracle
 * @param {import('./groups.mjs').Group} group
 */
async function builtInAgents({ program, api }, group) {
  const place = await makePlace(group, undefined);
  try {
    const agents = await askProgram(program, place, api.converse(), () => undefined);
    return new Set(agents.map(identity));
  } finally {
    await place.remove();
  }
}

/** @param {import('./program.mjs').ListedAgent} agent */
const identity = ({ name, description }) => JSON.stringify([name, description]);

/**
 * @param {Oracle} oracle
 * @param {import('./groups.mjs').Group} group
 * @param {string} file
 * @param {Set<string>} builtIn
 * @returns {Promise<CaseRecord>}
 */
async function observe({ program, api }, group, file, builtIn) {
  const place = await makePlace(group, file);
  try {
    const conversation = api.converse();
    const find = (/** @type {import('./program.mjs').ListedAgent[]} */ agents) =>
      agents.find((agent) => !builtIn.has(identity(agent)));
    const agents = await askProgram(program, place, conversation, group.spawns ? find : () => undefined);
    const agent = find(agents);
    if (!agent) return { loaded: false };
    const { name, description, model = null } = agent;
    const record = { loaded: true, name, description, model, ...(group.isPlugin && (await ignoredKeys(place.log))) };
    if (!group.spawns) return record;
    const spawned = spawnedIn(conversation, agent);
    return spawned ? { ...record, spawned } : { ...record, error: 'nothing became of the spawned agent' };
  } catch (error) {
    return { loaded: false, error: error instanceof Error ? error.message : String(error) };
  } finally {
    await place.remove();
  }
}

/** Keys of which the program says that it does not read them in a plugin. */
async function ignoredKeys(/** @type {string} */ log) {
  const text = await readFile(log, 'utf8').catch(() => '');
  const keys = [...text.matchAll(/sets (\w+), which is ignored for plugin agents/g)].map(([, key = '']) => key);
  return { ignored: [...new Set(keys)].sort() };
}
