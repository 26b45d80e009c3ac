// F2 on the name of an agent, and where VS Code's own rename stays what it is.

import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import { agent } from '../support/texts';
import type { Workbench } from '../support/workbench';

const helper = agent('helper');

/** Below a folder, where VS Code takes an agent for Markdown. */
const guide = agent('guide', '# First steps\n\nGo on with [the steps](#first-steps).');

describe('a person who renames an agent in its text', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({
      '.claude/agents/helper.md': helper,
      '.claude/agents/lead.md': agent('lead', 'Ask @agent-helper.'),
      '.claude/agents/deep/guide.md': guide,
      '.claude/agents/note.md': 'A note.\n',
    });
    workbench = await openWorkbench({ folder: workspace.folder, settings: { 'files.autoSave': 'off' } });
    await workbench.showContainer('Agent Author');
    await row('helper').waitFor();
    await workbench.openFile('helper.md');
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  const row = (name: string): Locator =>
    workbench
      .tree()
      .filter({ has: workbench.page.getByText(name, { exact: true }) })
      .first();
  const box = (): Locator => workbench.page.locator('.monaco-editor.rename-box input.rename-input');
  const path = (name: string): string => join(workspace.folder, '.claude/agents', name);

  /** VS Code keeps notifications in their list while it is driven. */
  const told = async (words: string): Promise<void> => {
    const center = workbench.page.locator('.notifications-center.visible');
    await workbench.page.locator('.statusbar .codicon-bell-dot').waitFor();
    await workbench.runCommand('Notifications: Show Notifications');
    await expect
      .poll(() => center.locator('.notification-list-item-message').allTextContents())
      .toContainEqual(expect.stringContaining(words));
    await workbench.screenshot('renaming-refused');
    await workbench.runCommand('Notifications: Clear All Notifications');
    await workbench.page.locator('.editor-group-container.active .monaco-editor').first().click();
  };

  const renameTo = async (from: string, to: string): Promise<void> => {
    await workbench.press('F2');
    await expect.poll(() => box().inputValue()).toBe(from);
    await box().fill(to);
    await workbench.press('Enter');
  };

  it('is refused a name that is taken, with the reason', async () => {
    for (const [name, reason] of [
      ['lead', 'lead.md has this name already'],
      ['note', 'note.md exists in this folder already'],
      ['nul', 'Windows keeps nul for a device'],
    ] as const) {
      await workbench.goTo(2, 9);
      await renameTo('helper', name);
      await told(reason);
    }
    expect(await readFile(path('helper.md'), 'utf8')).toBe(helper);
  });

  it('finds who uses it', async () => {
    await workbench.goTo(2, 9);
    await workbench.press('Shift+F12');
    // The only place beside this one is gone to at once.
    await workbench.page.locator('.tab.active[data-resource-name="lead.md"]').waitFor();
    await expect
      .poll(() => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent())
      .toContain('Ln 6, Col 12');
    await workbench.openFile('helper.md');
  });

  it('goes from a mention to the agent, and would rename it there', async () => {
    await row('lead').click();
    await workbench.page.locator('.tab.active[data-resource-name="lead.md"]').waitFor();
    await workbench.page.locator('.editor-group-container.active .monaco-editor').first().click();
    await workbench.goTo(6, 14);
    await workbench.press('F2');
    await expect.poll(() => box().inputValue()).toBe('helper');
    await workbench.press('Escape');
    await box().waitFor({ state: 'hidden' });
    await workbench.press('F12');
    await workbench.page.locator('.tab.active[data-resource-name="helper.md"]').waitFor();
    await expect
      .poll(() => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent())
      .toContain('Ln 2, Col 7');
  });

  it('changes name, file and mentions at once', async () => {
    await workbench.goTo(2, 9);
    await renameTo('helper', 'aide');
    await workbench.page.locator('.tab.active[data-resource-name="aide.md"]').waitFor();
    await row('aide').waitFor();
    await expect.poll(() => existsSync(path('helper.md'))).toBe(false);
    await expect.poll(() => readFile(path('aide.md'), 'utf8')).toBe(helper.replace('name: helper', 'name: aide'));
    await expect.poll(() => readFile(path('lead.md'), 'utf8')).toContain('@agent-aide.');
    await workbench.screenshot('renaming-done');
  });

  it('still renames a heading as in any Markdown', async () => {
    await workbench.openFile('guide.md');
    await workbench.goTo(6, 5);
    await renameTo('First steps', 'Last steps');
    const text = workbench.page.locator('.editor-group-container.active .view-lines');
    await expect.poll(async () => (await text.textContent())?.replaceAll('\u00a0', ' ')).toContain('(#last-steps)');
  });
});
