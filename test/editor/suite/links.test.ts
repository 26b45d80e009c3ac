// Agents that are links: what they lead to is watched as well.

import assert from 'node:assert/strict';
import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { languages } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agent } from '../support/texts';
import { file } from '../support/workspace';

const withTools = (name: string, tools: string): string => agent(name, 'Work.', `tools: ${tools}\n`);

const findingsOf = (path: string): number => languages.getDiagnostics(file(path)).length;

test('links: a change of what a linked file, or a linked folder, leads to is seen', async () => {
  const outside = await mkdtemp(join(tmpdir(), 'agent-author-linked-'));
  const [link, folder] = [file('.claude/agents/far.md').fsPath, file('.claude/agents/far-team').fsPath];
  try {
    await mkdir(join(outside, 'team'));
    await writeFile(join(outside, 'source.md'), withTools('far', 'Read'));
    await writeFile(join(outside, 'team/away.md'), withTools('away', 'Read'));
    await symlink(join(outside, 'source.md'), link);
    await symlink(join(outside, 'team'), folder);
    const paths = ['.claude/agents/far.md', '.claude/agents/far-team/away.md'];
    for (const tools of ['Reed', 'Read', 'Reed']) {
      // Until both are known, and watched, a change may come too early.
      await eventually(`the findings with ${tools}`, async () => {
        await writeFile(join(outside, 'source.md'), withTools('far', tools));
        await writeFile(join(outside, 'team/away.md'), withTools('away', tools));
        await new Promise((resolve) => setTimeout(resolve, 500));
        return paths.every((path) => findingsOf(path) === (tools === 'Reed' ? 1 : 0));
      });
    }
    assert.deepEqual(paths.map(findingsOf), [1, 1]);
  } finally {
    await rm(link, { force: true });
    await rm(folder, { force: true });
    await rm(outside, { recursive: true });
  }
});
