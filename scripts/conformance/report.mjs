// What is printed at the end: counts a group, every difference, and what the program does otherwise than before.

import { relative } from 'node:path';
import { changeLines } from './changes.mjs';
import { countsOf, shortText, writeTable } from './table.mjs';

/** @typedef {import('./result.mjs').GroupResult} GroupResult */

/**
 * Said as soon as a group is through, since all of them take minutes.
 *
 * @param {GroupResult} result
 */
export function reportCounts(result) {
  const [name, files, load, spawned, refused, differences] = countsOf(result);
  console.log(
    `${name}: ${files} files, ${load} load, ${spawned} spawned, ${refused} refused, ${differences} differences`,
  );
}

/**
 * @param {GroupResult[]} results
 * @param {{ version: string, verified: string, isRecording: boolean }} run
 */
export function report(results, { version, verified, isRecording }) {
  const file = writeTable(version, results);
  for (const { group, file, field, program, model } of results.flatMap(({ differences }) => differences)) {
    console.log(
      `DIFFERS ${group} ${file}, ${field}: Claude Code ${shortText(program)}, load model ${shortText(model)}`,
    );
  }
  reportChanges(results, version, verified, isRecording);
  console.log(`The whole table: ${relative(process.cwd(), file)}`);
}

/**
 * @param {GroupResult[]} results
 * @param {string} version
 * @param {string} verified
 * @param {boolean} isRecording
 */
function reportChanges(results, version, verified, isRecording) {
  const changed = results.flatMap(({ changes }) => changes);
  if (version !== verified) {
    console.log(
      `\nWhat changed from ${verified} to ${version}:${changed.length === 0 ? ' nothing that was seen.' : ''}`,
    );
  } else if (changed.length > 0) {
    console.log(`\nOtherwise than recorded${isRecording ? '' : ' (--record writes it down)'}:`);
  }
  for (const line of changeLines(changed)) console.log(line);
}

/**
 * Whether the command ends well. Records may differ where they are being written, or are of another version.
 *
 * @param {GroupResult[]} results
 * @param {boolean} mayDifferFromRecords
 */
export function isAgreed(results, mayDifferFromRecords) {
  return results.every(
    ({ differences, changes }) => differences.length === 0 && (mayDifferFromRecords || changes.length === 0),
  );
}
