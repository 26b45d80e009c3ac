// What an agent is given that says nothing about its tools: by itself, and in a background run.

import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { observeGroup } from './observe.mjs';
import { Unusable } from './options.mjs';

const header = '---\nname: unrestricted\ndescription: Says nothing of tools.\n';

/**
 * @param {import('./observe.mjs').Oracle} oracle
 * @returns {Promise<import('./records.mjs').Pools>}
 */
export async function observePools(oracle) {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-pools-'));
  try {
    writeFileSync(join(folder, 'usual.md'), `${header}---\n\nYou answer.\n`);
    writeFileSync(join(folder, 'background.md'), `${header}background: true\n---\n\nYou answer.\n`);
    const group = {
      name: 'pools',
      folder,
      files: ['usual.md', 'background.md'],
      isOwn: true,
      isPlugin: false,
      isHanded: false,
    };
    const records = await observeGroup(oracle, { ...group, spawns: true });
    return { usual: poolOf(records['usual.md']), background: poolOf(records['background.md']) };
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

/** @param {import('./records.mjs').CaseRecord | undefined} record */
function poolOf(record) {
  const { tools, deferred = [], model, effort = null } = record?.spawned ?? {};
  if (!Array.isArray(tools) || model === undefined) {
    throw new Unusable(`The program does not spawn an agent that it must: ${record?.error ?? 'it was not loaded'}.`);
  }
  return { tools, deferred, model, effort };
}
