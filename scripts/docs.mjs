// Writes the table of rules into docs/rules/README.md. Usage: node scripts/docs.mjs [--check]
//
// With --check nothing is written, and a table that differs from the rules is a failure.

import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

const root = join(import.meta.dirname, '..');
const pages = join(root, 'docs/rules');
const index = join(pages, 'README.md');
const [opening, closing] = ['<!-- rules -->', '<!-- /rules -->'];

/** What a consequence means to the person whose agent it is. */
const consequences = {
  'does-not-load': 'does not load',
  'loads-without-tools': 'has no tools',
  'loses-restriction': 'may do more than it says',
  'silently-ignored': 'something has no effect',
  portability: 'works here only',
  security: 'people or data can be harmed',
  routing: 'is chosen wrongly or not at all',
  style: 'works all the same',
};

/** @returns {Promise<import('../src/core/lint/rule').Rule[]>} */
async function loadRules() {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-docs-'));
  const outfile = join(folder, 'rules.cjs');
  try {
    await build({
      entryPoints: [join(root, 'src/core/rules/index.ts')],
      bundle: true,
      outfile,
      platform: 'node',
      format: 'cjs',
      logLevel: 'warning',
    });
    return createRequire(import.meta.url)(outfile).rules;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('../src/core/lint/rule').Rule[]} rules */
function tableOf(rules) {
  const rows = rules.map(({ id, severity, consequence, summary }) => [
    `[${id}](${id}.md)`,
    severity,
    consequences[consequence],
    summary,
  ]);
  const table = [['rule', 'severity', 'the agent', 'what it asks for'], ...rows];
  const widths = table[0].map((_, column) => Math.max(...table.map((row) => row[column].length)));
  const lines = table.map((row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`);
  const ruler = `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`;
  return [lines[0], ruler, ...lines.slice(1)].join('\n');
}

/** @param {string} text @param {string} table */
function withTable(text, table) {
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`${index} needs the lines ${opening} and ${closing}.`);
  return `${text.slice(0, start + opening.length)}\n\n${table}\n\n${text.slice(end)}`;
}

const rules = await loadRules();
const missing = rules.filter(({ id }) => !existsSync(join(pages, `${id}.md`))).map(({ id }) => id);
if (missing.length > 0) {
  console.error(`There is no page for ${missing.join(', ')}; write it in docs/rules.`);
  process.exit(1);
}
const written = readFileSync(index, 'utf8');
const wanted = withTable(written, tableOf(rules));
if (written === wanted) process.exit(0);
if (process.argv.includes('--check')) {
  console.error('docs/rules/README.md differs from the rules; run `node scripts/docs.mjs`.');
  process.exit(1);
}
writeFileSync(index, wanted);
