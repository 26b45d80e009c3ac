// Writes what follows from the rules: tables in docs/rules/README.md and README.md, the schema of `.agent-author.json`,
// and the same settings in package.json. Usage: node scripts/docs.mjs [--check]
//
// With --check nothing is written, and a file that differs from the rules is a failure.

import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { bundled } from './bundled.mjs';
import { manifestProperties, schemaOf } from './docs/schema.mjs';
import { compactTable, groupedTables } from './docs/tables.mjs';

const root = join(import.meta.dirname, '..');
const read = (file) => readFileSync(join(root, file), 'utf8');
const [opening, closing] = ['<!-- rules -->', '<!-- /rules -->'];

/** @param {string} file @param {string} table */
function withTable(file, table) {
  const text = read(file);
  const start = text.indexOf(opening);
  const end = text.indexOf(closing);
  if (start === -1 || end < start) throw new Error(`${file} needs the lines ${opening} and ${closing}.`);
  return `${text.slice(0, start + opening.length)}\n\n${table}\n\n${text.slice(end)}`;
}

/** @param {import('../src/core/lint/rule').Rule[]} rules */
function manifestWith(rules) {
  const manifest = JSON.parse(read('package.json'));
  Object.assign(manifest.contributes.configuration.properties, manifestProperties(rules));
  return formatted('package.json', manifest);
}

/** As the formatter leaves it, so that both are content. */
function formatted(file, value) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome');
  const { stdout, status } = spawnSync(process.execPath, [biome, 'format', `--stdin-file-path=${join(root, file)}`], {
    input: JSON.stringify(value, null, 2),
    encoding: 'utf8',
    cwd: root,
  });
  if (status !== 0) throw new Error(`${file} could not be formatted.`);
  return stdout;
}

/** @type {{ rules: import('../src/core/lint/rule').Rule[] }} */
const { rules } = await bundled({ entryPoints: [join(root, 'src/core/rules/index.ts')] });
const missing = rules.filter(({ id }) => !existsSync(join(root, `docs/rules/${id}.md`))).map(({ id }) => id);
if (missing.length > 0) {
  console.error(`There is no page for ${missing.join(', ')}; write it in docs/rules.`);
  process.exit(1);
}
const wanted = {
  'docs/rules/README.md': withTable('docs/rules/README.md', groupedTables(rules)),
  'README.md': withTable('README.md', compactTable(rules)),
  'schemas/agent-author.schema.json': formatted('schemas/agent-author.schema.json', schemaOf(rules)),
  'package.json': manifestWith(rules),
};
const stale = Object.entries(wanted).filter(([file, text]) => !existsSync(join(root, file)) || read(file) !== text);
if (process.argv.includes('--check')) {
  for (const [file] of stale) console.error(`${file} differs from the rules; run \`node scripts/docs.mjs\`.`);
  process.exitCode = stale.length > 0 ? 1 : 0;
} else {
  for (const [file, text] of stale) writeFileSync(join(root, file), text);
}
