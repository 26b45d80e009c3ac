// What a person sees around the text of an agent, and does with it by mouse and keyboard.

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import type { Workbench } from '../support/workbench';

const painter = `---
name: painter
description: |
  Use it for colours.
  <example>
  user: "Which blue?"

  assistant: "I ask the painter."
  </example>
tools: Read, Grep
color: "cyan"
---

# Work

<rules>
Be kind.

Be brief.
</rules>
`;

const broken = '---\nname: broken\ndescription: Use it: now\n---\n\nYou help.\n';

describe('a person who edits an agent', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({
      '.claude/agents/painter.md': painter,
      '.claude/agents/broken.md': broken,
      'notes.md': '# Notes\n',
    });
    workbench = await openWorkbench({ folder: workspace.folder });
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  const lens = () => workbench.page.locator('.codelens-decoration').first();
  const status = () => workbench.page.locator('.statusbar-item[id*="agentAuthor.verdict"]');

  it('sees one line above the frontmatter', async () => {
    await workbench.openFile('painter.md');
    await expect.poll(() => lens().textContent()).toMatch(/Loads.*Preview.*2 tools.*≈ \d+ \+ \d+ tokens/);
    await workbench.screenshot('editing-lens');
  });

  it('sees the verdict in the status bar, and hears it', async () => {
    await expect.poll(() => status().textContent()).toContain('Loads');
    const spoken = await status().locator('[aria-label]').first().getAttribute('aria-label');
    expect(spoken).toContain('Agent painter loads as written');
  });

  it('sees nothing there beside another file', async () => {
    await workbench.openFile('notes.md');
    await expect.poll(() => status().count()).toBe(0);
    await workbench.openFile('broken.md');
    await expect.poll(() => status().textContent()).toContain('Loads after repair');
    await workbench.screenshot('editing-status');
  });

  it('goes to the reason by the status bar', async () => {
    await workbench.goTo(6);
    await status().locator('a').first().click();
    await expect
      .poll(() => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent())
      .toContain('Ln 3');
  });

  it('opens the preview by the line above the frontmatter', async () => {
    await workbench.openFile('painter.md');
    const tab = workbench.page.locator('.tab[data-resource-name^="Preview"], .tab[aria-label^="Preview"]');
    // What VS Code remembers of the lenses of a file takes no click until they are asked for again.
    const click = async (): Promise<number> => {
      await lens().getByText('Preview').click();
      return tab.count();
    };
    await expect.poll(click, { interval: 1_000 }).toBe(1);
    await expect.poll(() => workbench.webview().locator('h1').textContent()).toContain('painter');
    await workbench.screenshot('editing-preview');
  });

  it('picks a colour, and its name is written', async () => {
    await workbench.openFile('painter.md');
    await workbench.page.locator('.colorpicker-color-decoration').first().click();
    await workbench.page.locator('.colorpicker-body').waitFor();
    await workbench.screenshot('editing-colour');
    await workbench.page.locator('.colorpicker-body .strip.hue-strip').click({ position: { x: 5, y: 2 } });
    await workbench.screenshot('editing-colour-picked');
    await workbench.press('Escape');
    await workbench.press('ControlOrMeta+S');
    const file = join(workspace.folder, '.claude/agents/painter.md');
    await expect.poll(() => readFileSync(file, 'utf8')).toMatch(/^color: "(?!cyan)[a-z]+"$/m);
  });

  it('folds everything away, and reads what is left', async () => {
    await workbench.runCommand('Fold All');
    await expect.poll(() => workbench.page.locator('.view-line').count()).toBeLessThan(8);
    await workbench.screenshot('editing-folded');
    await workbench.runCommand('Unfold All');
  });
});
