// One group, asked of the program and compared with the load model and with what is kept.

import { changesBetween } from './changes.mjs';
import { differencesIn } from './model.mjs';
import { observeGroup } from './observe.mjs';
import { readRecords, shortened } from './records.mjs';

/**
 * @typedef {object} GroupResult
 * @property {import('./groups.mjs').Group} group
 * @property {Record<string, import('./records.mjs').CaseRecord>} records
 * @property {import('./model.mjs').FoundDifference[]} differences
 * @property {import('./changes.mjs').Change[]} changes since the records of the version that the host's table names
 */

/**
 * @param {import('./observe.mjs').Oracle} oracle
 * @param {import('./groups.mjs').Group} group
 * @param {import('./model.mjs').Model} model
 * @param {import('./records.mjs').Pools} pools
 * @returns {Promise<GroupResult>}
 */
export async function compareGroup(oracle, group, model, pools) {
  const observed = await observeGroup(oracle, group, (done) => showProgress(group, done));
  const cases = Object.fromEntries(Object.entries(observed).map(([file, record]) => [file, shortened(record, pools)]));
  const before = group.isOwn ? readRecords(model.verified, group.name) : undefined;
  return {
    group,
    records: cases,
    differences: differencesIn(model, group, cases, pools),
    changes: group.isOwn ? changesBetween(group.name, before, { program: '', pools, cases }) : [],
  };
}

/** @param {import('./groups.mjs').Group} group @param {number} done */
function showProgress({ name, files }, done) {
  if (!process.stdout.isTTY) return;
  process.stdout.write(`\r${name}: ${done} of ${files.length}${done === files.length ? '\n' : ''}`);
}
