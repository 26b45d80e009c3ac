// The result to read: a table a group, with what the program does and whether the load model says the same.

import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder } from '../vscode/places.mjs';

/** @typedef {import('./result.mjs').GroupResult} GroupResult */

/**
 * @param {string} version
 * @param {GroupResult[]} results
 * @returns {string} the path of the file
 */
export function writeTable(version, results) {
  const differences = results.flatMap((result) => result.differences);
  const parts = [
    `# Claude Code ${version} and the load model`,
    tableOf(['group', 'files', 'load', 'spawned', 'refused', 'differences'], results.map(countsOf)),
    '## Differences',
    differences.length === 0
      ? 'None.'
      : tableOf(['group', 'file', 'field', 'the program', 'the load model'], differences.map(differenceRow)),
    ...results.flatMap(groupParts),
  ];
  const file = join(outFolder, 'conformance.md');
  mkdirSync(outFolder, { recursive: true });
  writeFileSync(file, `${parts.join('\n\n')}\n`);
  return file;
}

/** @param {GroupResult} result */
export function countsOf({ group, records, differences }) {
  const all = Object.values(records);
  const count = (/** @type {(record: import('./records.mjs').CaseRecord) => boolean} */ test) =>
    all.filter(test).length;
  const spawns = (/** @type {string} */ outcome) => count(({ spawned }) => spawned?.outcome === outcome);
  const loaded = count((record) => record.loaded);
  return [group.name, all.length, loaded, spawns('spawned'), spawns('refused'), differences.length].map(String);
}

/** @param {import('./model.mjs').FoundDifference} difference */
const differenceRow = ({ group, file, field, program, model }) => [
  group,
  file,
  field,
  shortText(program),
  shortText(model),
];

/** @param {GroupResult} result */
function groupParts({ group, records, differences }) {
  const different = new Set(differences.map(({ file }) => file));
  const rows = Object.entries(records).map(([file, record]) => [
    file,
    record.loaded ? 'yes' : 'no',
    ...(record.loaded
      ? [shortText(record.name), shortText(record.description), shortText(record.model ?? null)]
      : ['', '', '']),
    spawnedCell(record.spawned),
    different.has(file) ? '**differs**' : 'agrees',
  ]);
  return [`## ${group.name}`, tableOf(['file', 'loads', 'name', 'description', 'model', 'tools', 'load model'], rows)];
}

/** @param {import('./records.mjs').Spawned | undefined} spawned */
function spawnedCell(spawned) {
  if (!spawned) return '';
  if (spawned.outcome === 'refused') return 'refused';
  const { tools = [], deferred = [] } = spawned;
  if (typeof tools === 'string') return tools.replaceAll('-', ' ');
  return tools.length + deferred.length === 0 ? 'none' : [...tools, ...deferred].join(' ');
}

/** @param {unknown} value */
export function shortText(value) {
  const text = JSON.stringify(value) ?? 'nothing';
  return text.length > 120 ? `${text.slice(0, 117)}...` : text;
}

/**
 * @param {string[]} heads
 * @param {string[][]} rows
 */
function tableOf(heads, rows) {
  const line = (/** @type {string[]} */ cells) => `| ${cells.map(escaped).join(' | ')} |`;
  return [line(heads), line(heads.map(() => '---')), ...rows.map(line)].join('\n');
}

/** @param {string} cell */
const escaped = (cell) =>
  cell.replaceAll('\\', '\\\\').replaceAll('|', '\\|').replaceAll('<', '&lt;').replaceAll('`', '\\`');
