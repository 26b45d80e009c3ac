// A part of the product as a module, bundled from its source, so that what is asked is what stands in the working tree.

import { mkdtempSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';

/** @param {import('esbuild').BuildOptions} source its entry, as a file or as text */
export async function bundled(source) {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-bundled-'));
  const outfile = join(folder, 'module.cjs');
  try {
    await build({ ...source, bundle: true, outfile, platform: 'node', format: 'cjs', logLevel: 'warning' });
    return createRequire(import.meta.url)(outfile);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
