// Draws findings at random from real agent files, for people to read. Usage: node scripts/sampleFindings.mjs --help

import { randomInt } from 'node:crypto';
import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { findingsOf, loadProduct } from './sample/findings.mjs';

const usage = `
usage: node scripts/sampleFindings.mjs [--seed N] [--count N] [--level L,L] [--rule ID] [--corpus FOLDER]

  --seed    draws the same findings again, from the same files and rules (default: a new one, which is printed)
  --count   how many (default 60)
  --level   error, warning, information or hint (default error,warning)
  --rule    only findings of this rule
  --corpus  a folder with index.jsonl and repos/ (default ../shared/corpus)

At most a quarter of the sample is of one rule and an eighth of one repository; of one rule in one file, one finding.`;

const { values: options } = parseArgs({
  options: {
    seed: { type: 'string', default: String(randomInt(1_000_000)) },
    count: { type: 'string', default: '60' },
    level: { type: 'string', default: 'error,warning' },
    rule: { type: 'string' },
    corpus: { type: 'string', default: '../shared/corpus' },
    help: { type: 'boolean' },
  },
});
if (options.help) {
  console.log(usage.trim());
} else if (existsSync(join(options.corpus, 'index.jsonl'))) {
  await sample(resolve(options.corpus));
} else {
  console.error(`${options.corpus} holds no corpus; name its folder with --corpus.`);
  process.exitCode = 2;
}

/** @param {string} corpus */
async function sample(corpus) {
  const product = await loadProduct();
  const levels = options.level.split(',');
  const all = findingsOf(product, corpus).filter(
    ({ finding }) => levels.includes(finding.severity) && finding.rule === (options.rule ?? finding.rule),
  );
  const drawn = draw(all, Number(options.count), Number(options.seed));
  console.log(`Seed ${options.seed}: ${drawn.length} of ${all.length} findings of level ${levels.join(' or ')}.`);
  console.log('At most a quarter is of one rule and an eighth of one repository; of one rule in one file, one.\n');
  for (const [rule, count, whole] of countsOf(drawn, all)) console.log(`${count} of ${whole}  ${rule}`);
  for (const [index, found] of drawn.entries()) console.log(`\n${described(found, index + 1, product)}`);
}

/**
 * Taken in a random order, as long as the shares allow.
 *
 * @param {import('./sample/findings.mjs').Found[]} all
 */
function draw(all, count, seed) {
  const taken = new Map();
  const isLeft = (key, most) => (taken.get(key) ?? 0) < most;
  const drawn = [];
  for (const found of shuffled(all, seed)) {
    const { rule } = found.finding;
    const shares = [
      [`rule ${rule}`, options.rule ? count : Math.ceil(count / 4)],
      [`repository ${found.repo}`, Math.ceil(count / 8)],
      [`${rule} ${found.file.uri}`, 1],
    ];
    if (drawn.length === count || !shares.every(([key, most]) => isLeft(key, most))) continue;
    for (const [key] of shares) taken.set(key, (taken.get(key) ?? 0) + 1);
    drawn.push(found);
  }
  return drawn;
}

/** Fisher and Yates, with mulberry32. */
function shuffled(items, seed) {
  const order = [...items];
  let state = seed;
  for (let last = order.length - 1; last > 0; last--) {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    const other = Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296) * (last + 1));
    [order[last], order[other]] = [order[other], order[last]];
  }
  return order;
}

function countsOf(drawn, all) {
  const count = (list, id) => list.filter(({ finding }) => finding.rule === id).length;
  const ids = [...new Set(drawn.map(({ finding }) => finding.rule))].sort();
  return ids.map((id) => [id, count(drawn, id), count(all, id)]);
}

/** @param {import('./sample/findings.mjs').Found} found */
function described({ repo, path, file, finding }, number, { LineIndex, tryFix, patchOf }) {
  const { text, verdict } = file.loaded;
  const { line, character } = new LineIndex(text).position(finding.at.start);
  const place = `${repo}/${path}:${line + 1}:${character + 1}`;
  const fixes = finding.fixes.flatMap((fix) => tryFix(file, finding, fix) ?? []);
  return [
    `## ${number}. ${finding.severity} ${finding.rule}`,
    `${place} (${file.placement.scope}, ${verdict})`,
    finding.message,
    `underlined: ${JSON.stringify(shortened(text.slice(finding.at.start, finding.at.end)))}`,
    ...around(text, line),
    ...fixes.map(({ title, kind, fixedText }) => `${kind}: ${title}\n${shortPatch(patchOf(path, text, fixedText))}`),
  ].join('\n');
}

/** The line and three on either side. */
function around(text, line) {
  const lines = text.split(/\r\n|\r|\n/);
  const from = Math.max(0, line - 3);
  return lines
    .slice(from, line + 4)
    .map((words, index) => `${from + index === line ? '>' : ' '} ${from + index + 1} ${shortened(words)}`);
}

function shortPatch(patch) {
  const changes = patch
    .split('\n')
    .slice(2)
    .filter((line) => /^[-+]/.test(line));
  return changes.slice(0, 24).map(shortened).join('\n');
}

function shortened(words) {
  return words.length > 400 ? `${words.slice(0, 400)}… (${words.length} characters)` : words;
}
