// The side bar and the preview, as a person sees and uses them.

import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import { SideBar } from '../support/sideBar';
import type { Workbench } from '../support/workbench';

const lost = `---
name: lost
description: Use it when you are lost.

<example>
user: "Where am I?"
assistant: "I will ask the lost agent."
</example>
tools: Read, MultiEdit
color: green
---

You **find** people. <img src=x onerror="document.title = 'ran'">
`;

describe('a person who looks after agents', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({ '.claude/agents/team/lost.md': lost });
    workbench = await openWorkbench({ folder: workspace.folder });
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  const sideBar = new SideBar(() => workbench);
  const rows = (): Promise<string[]> => sideBar.rows();
  const spoken = (): Promise<(string | null)[]> =>
    workbench.tree().evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));

  it('sees every agent, and which of them do not load', async () => {
    await workbench.showContainer('Agent Author');
    await expect
      .poll(rows)
      .toEqual([
        'lost does not load · 1 error · 1 warning · team/lost.md',
        'reviewer loads · sonnet · Reviews a change before it is merged. Use it after every finished piece of work.',
      ]);
    await workbench.screenshot('sidebar-tree');
  });

  it('hears the same from a screen reader', async () => {
    expect(await spoken()).toEqual([
      'lost, does not load, 1 error, 1 warning, team/lost.md',
      'reviewer, loads, sonnet',
    ]);
  });

  it('opens the file by its row', async () => {
    await workbench.tree().first().click();
    await workbench.page.locator('.tab.active[data-resource-name="lost.md"]').waitFor();
  });

  it('reads the agent in the preview', async () => {
    await workbench.runCommand('Agent Author: Open Preview');
    const page = workbench.webview();
    await expect.poll(() => page.locator('h1').textContent()).toContain('lost');
    await expect.poll(() => page.locator('header').first().textContent()).toContain('Does not load');
    const text = await page.locator('main').textContent();
    expect(text).toContain('Where am I?');
    expect(text).toContain('MultiEdit');
    await workbench.screenshot('sidebar-preview');
  });

  it('is safe from what the agent holds', async () => {
    const page = workbench.webview();
    expect(await page.locator('main').textContent()).toContain('<img src=x');
    expect(await page.locator('img').count()).toBe(0);
  });

  it('repairs it, and sees tree and preview follow', async () => {
    await workbench.tree().first().click();
    await workbench.page.locator('.editor-group-container .monaco-editor').first().click();
    await workbench.goTo(3, 2);
    const fixes = await workbench.quickFixes();
    await expect.poll(() => fixes.first().textContent()).toBe("Put the text of 'description' in a block");
    await workbench.press('Enter');
    await expect.poll(async () => (await rows())[0]).toMatch(/loads · 1 warning/);
    await expect.poll(() => workbench.webview().locator('header').first().textContent()).toContain('Loads');
    await workbench.screenshot('sidebar-repaired');
  });

  it('makes a new agent with the keyboard alone', async () => {
    const { page } = workbench;
    const title = page.locator('.quick-input-title');
    const input = page.locator('.quick-input-widget input[type="text"]');
    await page.locator('.sidebar .action-label[aria-label="New Agent"]').first().press('Enter');
    // Where, from what, name, when to use it, tools, model, colour: what is not answered keeps its default.
    for (const [step, answer] of [
      undefined,
      undefined,
      'gardener',
      'Use it: when the garden needs care.',
      undefined,
      undefined,
      undefined,
    ].entries()) {
      await expect.poll(() => title.textContent()).toBe(`New Agent (${step + 1}/7)`);
      if (answer !== undefined) await input.fill(answer);
      await page.keyboard.press('Enter');
    }
    const file = join(workspace.folder, '.claude/agents/gardener.md');
    await expect.poll(() => existsSync(file)).toBe(true);
    expect(readFileSync(file, 'utf8')).toContain('description: "Use it: when the garden needs care."');
    await expect.poll(rows).toHaveLength(3);
    await workbench.screenshot('sidebar-new');
  });
});
