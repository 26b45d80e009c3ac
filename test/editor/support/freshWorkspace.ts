// A copy of the fixture workspace for one test file, so that what it writes harms no other.

import { cp, mkdir, mkdtemp, realpath, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const fixture = join(import.meta.dirname, '../fixture');

export interface FreshWorkspace {
  readonly folder: string;
  remove(): Promise<void>;
}

/** Copies the fixture and adds `files`: their paths and texts. */
export async function freshWorkspace(files: Readonly<Record<string, string>> = {}): Promise<FreshWorkspace> {
  const folder = await realpath(await mkdtemp(join(tmpdir(), 'agent-author-workspace-')));
  await cp(fixture, folder, { recursive: true });
  for (const [path, text] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), text);
  }
  return { folder, remove: () => rm(folder, { recursive: true, force: true }) };
}
