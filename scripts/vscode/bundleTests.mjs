// Bundles the tests that run inside VS Code, each pass into one module.

import { readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { build } from 'esbuild';
import { outFolder, repository } from './places.mjs';

/**
 * @param {string} name of the pass
 * @param {string} entry the path of its index.ts, from the repository's root
 * @returns {Promise<string>} the path of the bundle
 */
export async function bundleTests(name, entry) {
  const outfile = join(outFolder, 'editor', `${name}.cjs`);
  const { metafile } = await build({
    absWorkingDir: repository,
    entryPoints: [entry],
    outfile,
    bundle: true,
    format: 'cjs',
    platform: 'node',
    target: 'node20',
    external: ['vscode'],
    metafile: true,
    logLevel: 'warning',
  });
  requireEveryTest(entry, Object.keys(metafile.inputs));
  return outfile;
}

/**
 * A test file that index.ts does not import would never run, and nobody would notice.
 *
 * @param {string} entry
 * @param {string[]} inputs
 */
function requireEveryTest(entry, inputs) {
  const folder = dirname(entry);
  const files = readdirSync(join(repository, folder)).filter((name) => name.endsWith('.test.ts'));
  const missing = files.filter((name) => !inputs.includes(`${folder}/${name}`));
  if (missing.length > 0) throw new Error(`${entry} does not import ${missing.join(', ')}: add it there.`);
}
