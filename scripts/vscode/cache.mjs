// Folders that are made once and then used by every run, in `.vscode-test/` unless another place is named.

import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, readdir, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { cacheFolder } from './places.mjs';
import { isAlive } from './processes.mjs';

const draftName = /^\.draft-(\d+)-/;

/**
 * The folder `name` of the cache. It is filled under a draft name and then renamed, so a half-finished one is never
 * used, and two runs that fill it at the same time both end well.
 *
 * @param {string} name
 * @param {(draft: string) => Promise<void>} fill
 * @param {string} [cache]
 * @returns {Promise<string>}
 */
export async function cached(name, fill, cache = cacheFolder) {
  const ready = join(cache, name);
  if (existsSync(ready)) return ready;

  await mkdir(cache, { recursive: true });
  await removeAbandonedDrafts(cache);
  const draft = await mkdtemp(join(cache, `.draft-${process.pid}-`));
  try {
    await fill(draft);
    await rename(draft, ready).catch((error) => {
      if (!existsSync(ready)) throw error;
    });
  } finally {
    await rm(draft, { recursive: true, force: true });
  }
  return ready;
}

/** Removes the drafts whose process has ended; one into which its npm still writes is left to a later run. */
async function removeAbandonedDrafts(/** @type {string} */ cache) {
  for (const name of await readdir(cache)) {
    const owner = draftName.exec(name)?.[1];
    if (owner !== undefined && !isAlive(Number(owner))) {
      await rm(join(cache, name), { recursive: true, force: true }).catch(() => undefined);
    }
  }
}
