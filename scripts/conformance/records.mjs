// Recorded verdicts of the program: one file a group and version, which `npm test` compares with the load model.

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { ownCases } from './groups.mjs';
import { Unusable } from './options.mjs';

/**
 * @typedef {import('../../test/support/conformance').CaseRecord} CaseRecord
 * @typedef {import('../../test/support/conformance').GroupRecords} GroupRecords
 * @typedef {import('../../test/support/conformance').Pool} Pool
 * @typedef {import('../../test/support/conformance').Pools} Pools
 * @typedef {import('../../test/support/conformance').Spawned} Spawned
 */

/** @param {string} version @param {string} group */
const fileOf = (version, group) => join(ownCases, 'records', version, `${group}.json`);

/**
 * @param {string} version
 * @param {string} group
 * @returns {GroupRecords | undefined}
 */
export function readRecords(version, group) {
  const file = fileOf(version, group);
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : undefined;
}

/**
 * Writes what the program did with the project's own cases, for the tests to read.
 *
 * @param {string} version
 * @param {Pools} pools
 * @param {import('./result.mjs').GroupResult[]} results
 */
export function keep(version, pools, results) {
  const own = results.filter(({ group }) => group.isOwn);
  const failed = own.flatMap(({ records }) => Object.entries(records)).filter(([, { error }]) => error !== undefined);
  if (failed.length > 0)
    throw new Unusable(`Nothing is recorded, because runs failed: ${failed.map(([file]) => file).join(', ')}.`);
  const program = `Claude Code ${version}`;
  for (const { group, records } of own) writeRecords(version, group.name, { program, pools, cases: records });
  console.log(`Recorded in test/cases/records/${version}.`);
}

/**
 * One line a case, so that a change is a line in a comparison of versions.
 *
 * @param {string} version
 * @param {string} group
 * @param {GroupRecords} records
 */
function writeRecords(version, group, { program, pools, cases }) {
  const lines = Object.entries(cases).map(([file, record]) => `    ${JSON.stringify(file)}: ${JSON.stringify(record)}`);
  const text = `{
  "program": ${JSON.stringify(program)},
  "pools": {
    "usual": ${JSON.stringify(pools.usual)},
    "background": ${JSON.stringify(pools.background)}
  },
  "cases": {
${lines.join(',\n')}
  }
}
`;
  mkdirSync(join(fileOf(version, group), '..'), { recursive: true });
  writeFileSync(fileOf(version, group), text);
}

/**
 * A record in short: an agent that was given what every agent is given says so in a word.
 *
 * @param {CaseRecord} record
 * @param {Pools} pools
 * @returns {CaseRecord}
 */
export function shortened(record, pools) {
  const { spawned } = record;
  if (!spawned) return record;
  const { tools, deferred = [], ...rest } = spawned;
  if (isSame(spawned, pools.usual)) return { ...record, spawned: { ...rest, tools: 'all' } };
  if (isSame(spawned, pools.background)) return { ...record, spawned: { ...rest, tools: 'all-in-background' } };
  if (deferred.length > 0 || tools === undefined) return record;
  return { ...record, spawned: { ...rest, tools } };
}

/** @param {Spawned} spawned @param {Pool} pool */
const isSame = ({ tools, deferred }, pool) =>
  JSON.stringify([tools, deferred]) === JSON.stringify([pool.tools, pool.deferred]);
