// What a person sees who opens an agent file for the first time.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import type { Workbench } from '../support/workbench';

const withoutDescription = '---\nname: silent\n---\n\nYou answer briefly.\n';

describe('a person who opens an agent file', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({ '.claude/agents/silent.md': withoutDescription });
    workbench = await openWorkbench({ folder: workspace.folder });
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  it('sees where Claude Code drops the agent', async () => {
    await workbench.openFile('silent.md');
    await workbench.squiggles('error').first().waitFor();
    await workbench.screenshot('opening-squiggle');
  });

  it('reads why in the Problems panel', async () => {
    const rows = await workbench.problems();
    await expect.poll(() => rows.allInnerTexts()).toContainEqual(expect.stringContaining('description'));
    console.log(await rows.allInnerTexts());
    await workbench.screenshot('opening-problems');
  });
});
