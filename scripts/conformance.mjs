// Compares the load model with the real Claude Code. Usage: npm run conformance -- --help
//
// Ends with 0 if they agree, 1 if they differ, and 2 if nothing could be compared.

import { givenGroups, ownGroups } from './conformance/groups.mjs';
import { installed, versionOf } from './conformance/install.mjs';
import { startMessagesApi } from './conformance/messagesApi.mjs';
import { loadModel } from './conformance/model.mjs';
import { readOptions, Unusable, usage } from './conformance/options.mjs';
import { observePools } from './conformance/pools.mjs';
import { keep } from './conformance/records.mjs';
import { isAgreed, report, reportCounts } from './conformance/report.mjs';
import { compareGroup } from './conformance/result.mjs';
import { endAll, endOnSignals } from './vscode/ending.mjs';

endOnSignals();
try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  if (!(error instanceof Unusable)) throw error;
  console.error(error.message);
  process.exitCode = 2;
} finally {
  await endAll();
}

/** @param {string[]} parameters */
async function main(parameters) {
  const options = readOptions(parameters);
  if (options.help) {
    console.log(usage.trim());
    return 0;
  }
  const groups = [...(options.own ? ownGroups(options.groups) : []), ...givenGroups(options.folders, options)];
  const model = await loadModel();
  const version = options.version ?? model.verified;
  const program = await programFor(version, options);
  const oracle = { program, jobs: options.jobs, api: await startMessagesApi(), handOver: model.handedOver };
  const pools = await observePools(oracle);
  const results = [];
  for (const group of groups) {
    const result = await compareGroup(oracle, group, model, pools);
    reportCounts(result);
    results.push(result);
  }
  report(results, { version, verified: model.verified, isRecording: options.record });
  if (options.record) keep(version, pools, results);
  return isAgreed(results, options.record || version !== model.verified) ? 0 : 1;
}

/** @param {string} version @param {import('./conformance/options.mjs').Options} options */
async function programFor(version, { binary }) {
  if (binary === undefined) return installed(version);
  const actual = await versionOf(binary);
  if (actual === version) return binary;
  throw new Unusable(`${binary} is Claude Code ${actual}, not ${version}; add --version ${actual} to ask it.`);
}
