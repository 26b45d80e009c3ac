// The oracle: what the program does with one file after another, as records.

import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { isEnding } from '../vscode/ending.mjs';
import { makePlace, pluginName } from './place.mjs';
import { askProgram } from './program.mjs';
import { requestOf, spawnedIn } from './requests.mjs';

/**
 * @typedef {import('./records.mjs').CaseRecord} CaseRecord
 * @typedef {object} Oracle
 * @property {string} program
 * @property {number} jobs
 * @property {{ converse: () => import('./messagesApi.mjs').Conversation }} api
 * @property {import('./model.mjs').Model['handedOver']} handOver what is copied for the command line
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
      const observe = group.isHanded ? observeBoth : observeFile;
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

/** @typedef {(oracle: Oracle, group: import('./groups.mjs').Group, file: string, builtIn: Set<string>) => Promise<CaseRecord>} Observe */

/** @type {Observe} */
const observeFile = async (oracle, group, file, builtIn) =>
  (await observe(oracle, group, await makePlace(group, file), builtIn)).record;

/**
 * An agent as a file, and as what is copied of it for the command line: the program has to make the same of both.
 *
 * @type {Observe}
 */
const observeBoth = async (oracle, group, file, builtIn) => {
  const bytes = await readFile(join(group.folder, file));
  const handed = oracle.handOver(file, bytes, group.isPlugin ? pluginName : undefined);
  if (!handed) return { loaded: false, given: null };
  const asFile = await observe(oracle, group, await makePlace(group, file), builtIn);
  const place = { ...(await makePlace(group, undefined)), handed };
  const { record, request } = await observe(oracle, group, place, builtIn);
  const unlike = differentParts(asFile.request ?? {}, request ?? {});
  return { ...record, given: handed.agent, ...(unlike.length > 0 && { unlike }) };
};

/**
 * The names alone: the parts hold text of the program, which is kept nowhere.
 *
 * @param {object} file
 * @param {object} given
 */
function differentParts(file, given) {
  const [before, after] = [new Map(Object.entries(file)), new Map(Object.entries(given))];
  return [...new Set([...before.keys(), ...after.keys()])].filter(
    (part) => JSON.stringify(before.get(part)) !== JSON.stringify(after.get(part)),
  );
}

/**
 * @param {Oracle} oracle
 * @param {import('./groups.mjs').Group} group
 * @param {import('./place.mjs').Place} place
 * @param {Set<string>} builtIn
 * @returns {Promise<{ record: CaseRecord, request?: object | undefined }>}
 */
async function observe({ program, api }, group, place, builtIn) {
  try {
    const conversation = api.converse();
    const find = (/** @type {import('./program.mjs').ListedAgent[]} */ agents) =>
      agents.find((agent) => !builtIn.has(identity(agent)));
    const agents = await askProgram(program, place, conversation, group.spawns ? find : () => undefined);
    const agent = find(agents);
    if (!agent) return { record: { loaded: false } };
    const { name, description, model = null } = agent;
    const record = {
      loaded: true,
      name,
      description,
      model,
      ...(group.isPlugin && !place.handed && (await ignoredKeys(place.log))),
    };
    if (!group.spawns) return { record };
    const spawned = spawnedIn(conversation, agent);
    if (!spawned) return { record: { ...record, error: 'nothing became of the spawned agent' } };
    return { record: { ...record, spawned }, request: requestOf(conversation, agent, dirname(place.folder)) };
  } catch (error) {
    return { record: { loaded: false, error: error instanceof Error ? error.message : String(error) } };
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
