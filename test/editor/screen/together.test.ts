// Side bar, text and preview together: none covers another, and each has an undo and a redo of its own.

import { existsSync } from 'node:fs';
import { readFile, rm } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import { agent } from '../support/texts';
import type { Workbench } from '../support/workbench';

const beds = Array.from({ length: 120 }, (_, number) => `Bed ${number} needs water.`).join('\n\n');

describe('side bar, text and preview', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({
      '.claude/agents/gardener.md': agent('gardener', beds),
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/lister.md': agent('lister', 'List.', 'tools: Read, LS\n'),
    });
    workbench = await openWorkbench({ folder: workspace.folder, settings: { 'files.autoSave': 'off' } });
    await workbench.showContainer('Agent Author');
    await row('gardener').waitFor();
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
  const page = (): FrameLocator => workbench.webview();
  const heading = (): Locator => page().locator('h1');
  const groups = (): Locator => workbench.page.locator('.editor-group-container');
  const tabsOf = (group: number): Promise<readonly (string | null)[]> =>
    groups()
      .nth(group)
      .locator('.tab')
      .evaluateAll((tabs) => tabs.map((tab) => tab.getAttribute('data-resource-name')));
  const editor = (): Locator => workbench.page.locator('.editor-group-container .monaco-editor').first();
  const text = (): Promise<string | null> => editor().locator('.view-lines').textContent();
  const path = (name: string): string => join(workspace.folder, '.claude/agents', `${name}.md`);
  const status = (words: string): Promise<void> =>
    workbench.page.locator('.statusbar-item').filter({ hasText: words }).first().waitFor();

  /** From the top of the window, once nothing moves it any more. */
  const settled = async (place: Locator): Promise<number> => {
    let last = Number.NaN;
    await expect
      .poll(async () => {
        const [before, now] = [last, (await place.boundingBox())?.y ?? Number.NaN];
        last = now;
        return now === before;
      })
      .toBe(true);
    return last;
  };

  it('opens the text of a row beside the preview that has the focus', async () => {
    await workbench.openFile('gardener.md');
    await workbench.runCommand('Agent Author: Open Preview');
    await expect.poll(() => heading().textContent()).toBe('gardener');
    await page().locator('h1').click();
    await row('helper').click();
    await workbench.page.locator('.tab[data-resource-name="helper.md"]').waitFor();
    await expect.poll(() => heading().textContent()).toBe('helper');
    expect(await groups().count()).toBe(2);
    expect(await tabsOf(0)).toContain('helper.md');
    await workbench.screenshot('together-row');
  });

  it('undoes nothing in the text by a key that is pressed in the preview', async () => {
    await editor().click();
    await workbench.goTo(6, 1);
    await workbench.type('Typed. ');
    await expect.poll(text).toContain('Typed.');
    await page().getByRole('tab', { name: 'Findings' }).click();
    for (const key of ['ControlOrMeta+Z', 'ControlOrMeta+Shift+Z', 'ControlOrMeta+Z']) await workbench.press(key);
    await page().getByRole('tab', { name: 'Effective' }).click();
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    expect((await text())?.replaceAll('\u00a0', ' ')).toContain('Typed. ');
    await editor().click();
    await workbench.runCommand('File: Revert File');
    await page().getByRole('tab', { name: 'Agent' }).click();
  });

  it('makes a fix once more that was taken back in the preview', async () => {
    await row('lister').click();
    await expect.poll(() => heading().textContent()).toBe('lister');
    await page().getByRole('tab', { name: 'Findings' }).click();
    await page().getByRole('button', { name: "Remove 'LS'" }).click();
    await expect.poll(text).not.toContain('LS');
    await page().getByRole('tab', { name: 'Findings' }).click();
    await workbench.press('ControlOrMeta+Z');
    await page().getByText('The fix was taken back.').waitFor();
    await expect.poll(text).toContain('LS');
    await workbench.press('ControlOrMeta+Shift+Z');
    await page().getByText('The fix was made again.').waitFor();
    await expect.poll(text).not.toContain('LS');
    await workbench.press('ControlOrMeta+Z');
    await expect.poll(text).toContain('LS');
    await page().getByRole('tab', { name: 'Agent' }).click();
    await editor().click();
    await workbench.runCommand('File: Revert File');
  });

  it('takes a change back from the list and makes it once more, and leaves the text alone', async () => {
    await row('helper').click();
    await workbench.press('ControlOrMeta+D');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await expect.poll(() => input.inputValue()).toBe('helper-copy');
    await workbench.press('Enter');
    await row('helper-copy').waitFor();
    await workbench.page.locator('.tab.active[data-resource-name="helper-copy.md"]').waitFor();
    await row('helper').click();
    await workbench.press('ControlOrMeta+Z');
    await status('Undone: Duplicate helper.');
    await expect.poll(() => existsSync(path('helper-copy'))).toBe(false);
    await row('helper-copy').waitFor({ state: 'detached' });
    await workbench.press('ControlOrMeta+Shift+Z');
    await status('Redone: Duplicate helper.');
    await expect.poll(() => existsSync(path('helper-copy'))).toBe(true);
    await workbench.press('Control+Y');
    await status('There is nothing to redo.');
    await workbench.press('ControlOrMeta+Z');
    await expect.poll(() => existsSync(path('helper-copy'))).toBe(false);
    await workbench.press('ControlOrMeta+Z');
    await status('There is nothing to undo.');
    expect(await readFile(path('helper'), 'utf8')).toBe(agent('helper'));
    expect(await workbench.page.locator('.sidebar .monaco-list:focus').count()).toBe(1);
  });

  it('stays where it is in the preview when its file is renamed', async () => {
    await row('gardener').click();
    await expect.poll(() => heading().textContent()).toBe('gardener');
    await page().getByText('Bed 3 needs water.').hover();
    await workbench.page.mouse.wheel(0, 2_000);
    const bed = page().getByText('Bed 60 needs water.');
    const before = await settled(bed);
    expect(before).toBeLessThan(900);
    await workbench.screenshot('together-scrolled');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await workbench.press('F1');
    await input.fill('>Agent Author: Rename Agent');
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: 'Rename Agent' }).first().waitFor();
    await workbench.press('Enter');
    await expect.poll(() => input.inputValue()).toBe('gardener');
    await input.fill('waterer');
    await workbench.press('Enter');
    await expect.poll(() => heading().textContent()).toBe('waterer');
    await workbench.page.locator('.tab[data-resource-name="waterer.md"]').waitFor();
    await workbench.screenshot('together-renamed');
    // Whatever the editor of the new name tells of its place has been told by then.
    await workbench.page.locator('.tab.active[data-resource-name="waterer.md"]:not(.dirty)').waitFor();
    expect(await settled(bed)).toBeCloseTo(before, -1);
  });

  it('drops the row of a file that is deleted while its editor is open, until it is written again', async () => {
    await row('lister').click();
    await expect.poll(() => heading().textContent()).toBe('lister');
    await editor().click();
    await workbench.goTo(7, 1);
    await workbench.type('Typed. ');
    await rm(path('lister'));
    await row('lister').waitFor({ state: 'detached' });
    await page().getByText('There is nothing to preview: this file was deleted.').waitFor();
    await workbench.screenshot('together-deleted');
    await workbench.runCommand('File: Save');
    await row('lister').waitFor();
    await expect.poll(() => heading().textContent()).toBe('lister');
    expect(await readFile(path('lister'), 'utf8')).toContain('Typed. ');
  });

  it('shows a new agent from its top, with the cursor at its end', async () => {
    await row('waterer').click();
    await workbench.press('ControlOrMeta+D');
    const input = workbench.page.locator('.quick-input-widget input[type="text"]');
    await expect.poll(() => input.inputValue()).toBe('waterer-copy');
    await workbench.press('Enter');
    await workbench.page.locator('.tab.active[data-resource-name="waterer-copy.md"]').waitFor();
    await expect
      .poll(() => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent())
      .toContain('Ln 245');
    await expect.poll(text).toContain('description:');
    await workbench.screenshot('together-new');
  });
});
