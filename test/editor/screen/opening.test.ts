// What a person sees who opens an agent file that loads only because Claude Code repairs it.

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import type { Workbench } from '../support/workbench';

const repaired = `---
name: helper
description: Use this: when somebody asks for help
---

You answer briefly.
`;

describe('a person who opens an agent file with a fault', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({ '.claude/agents/helper.md': repaired });
    workbench = await openWorkbench({ folder: workspace.folder });
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  it('sees the place underlined', async () => {
    await workbench.openFile('helper.md');
    await workbench.squiggles('warning').first().waitFor();
    await workbench.screenshot('opening-squiggle');
  });

  it('reads the consequence in the Problems panel', async () => {
    const rows = await workbench.problems();
    await expect
      .poll(() => rows.allInnerTexts())
      .toContainEqual(expect.stringContaining('Claude Code loads this agent only by repairing the YAML'));
    await workbench.screenshot('opening-problems');
  });

  it('repairs it with one quick fix', async () => {
    await workbench.openFile('helper.md');
    await workbench.goTo(3, 23);
    const fixes = await workbench.quickFixes();
    await workbench.screenshot('opening-fixes');
    await expect.poll(() => fixes.first().textContent()).toBe("Put the value of 'description' in quotes");
    await workbench.press('Enter');
    await expect.poll(() => workbench.squiggles('warning').count()).toBe(0);
    await workbench.screenshot('opening-repaired');
  });
});
