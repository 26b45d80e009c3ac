// How the text of an agent is folded and outlined, and what the settings show and hide.

import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sceneWith } from '../support/scene';
import { painter } from '../support/texts';

describe('a person who reads the text of an agent', () => {
  const scene = sceneWith({ files: { '.claude/agents/painter.md': painter } });
  const lines = async (): Promise<readonly number[]> =>
    (await scene.page.locator('.monaco-editor .line-numbers').allTextContents()).map(Number).sort((a, b) => a - b);
  const outline = (): Locator => scene.page.locator('.outline-tree .monaco-list-row');
  const lens = (): Locator => scene.page.locator('.codelens-decoration');

  /** Turns a setting over in the settings editor: with the mouse, or with the blank of the keyboard. */
  const turn = async (setting: string, way: 'click' | 'press'): Promise<void> => {
    await scene.press('ControlOrMeta+Comma');
    const items = scene.page.locator('.settings-editor .setting-item-contents');
    // What is typed while the settings come up is lost.
    const search = async (): Promise<number> => {
      await scene.page.locator('.settings-editor .suggest-input-container').first().click();
      await scene.press('ControlOrMeta+A');
      await scene.workbench.type(`@id:${setting}`);
      await scene.page.locator('.settings-editor .settings-count-widget', { hasText: '1' }).waitFor({ timeout: 3_000 });
      return items.count();
    };
    await expect.poll(() => search().catch(() => 0)).toBe(1);
    const box = items.getByRole('checkbox').first();
    await (way === 'click' ? box.click() : box.press('Space'));
    await scene.workbench.runCommand('View: Close Editor');
  };

  it('folds the frontmatter with the mouse, and unfolds it', async () => {
    await scene.workbench.openFile('painter.md');
    await lens().first().waitFor();
    const all = await lines();
    await scene.page.locator('.monaco-editor .margin').first().hover();
    await scene.page.locator('.monaco-editor .cldr.codicon-folding-expanded').first().click();
    await expect.poll(async () => (await lines()).slice(0, 2)).toEqual([1, 12]);
    await scene.workbench.screenshot('reading-folded');
    await scene.page.locator('.monaco-editor .cldr.codicon-folding-collapsed').first().click();
    await expect.poll(lines).toEqual(all);
  });

  it('folds an example, a block between tags, and all, with the keyboard', async () => {
    await scene.workbench.goTo(6);
    await scene.press('ControlOrMeta+Shift+BracketLeft');
    await expect.poll(async () => (await lines()).slice(3, 6)).toEqual([4, 5, 9]);
    await scene.press('ControlOrMeta+Shift+BracketRight');
    await scene.workbench.goTo(17);
    await scene.press('ControlOrMeta+Shift+BracketLeft');
    await expect.poll(async () => (await lines()).filter((line) => line >= 16 && line <= 20)).toEqual([16, 20]);
    await scene.press('ControlOrMeta+Shift+BracketRight');
    await scene.workbench.runCommand('Fold All');
    await expect.poll(async () => (await lines()).length).toBeLessThan(8);
    await scene.workbench.runCommand('Unfold All');
    await expect.poll(async () => (await lines()).length).toBeGreaterThan(20);
  });

  it('has the frontmatter in the outline and the breadcrumbs once it is asked for, with the mouse', async () => {
    await scene.workbench.runCommand('Explorer: Focus on Outline View');
    await expect.poll(() => outline().allTextContents()).toContainEqual(expect.stringContaining('Work'));
    expect(await outline().allTextContents()).not.toContainEqual(expect.stringContaining('Frontmatter'));
    await turn('agentAuthor.outline', 'click');
    await scene.workbench.openFile('painter.md');
    await expect.poll(() => outline().allTextContents()).toContainEqual(expect.stringContaining('Frontmatter'));
    await scene.workbench.screenshot('reading-outline');
    await scene.workbench.goTo(10, 3);
    await expect.poll(() => scene.page.locator('.breadcrumbs-control').first().textContent()).toContain('tools');
  });

  it('goes to a place by the outline with the keyboard, and gives it up again', async () => {
    await scene.workbench.goTo(1);
    await scene.workbench.runCommand('Explorer: Focus on Outline View');
    await outline().filter({ hasText: 'Details' }).first().click();
    await expect.poll(() => scene.cursor()).toContain('Ln 22');
    await turn('agentAuthor.outline', 'press');
    await scene.workbench.openFile('painter.md');
    await expect.poll(() => outline().allTextContents()).not.toContainEqual(expect.stringContaining('Frontmatter'));
  });

  it('has no line above the frontmatter once that is turned off, and has it again', async () => {
    await turn('agentAuthor.codeLens', 'press');
    await scene.workbench.openFile('painter.md');
    await expect.poll(() => lens().count()).toBe(0);
    await turn('agentAuthor.codeLens', 'click');
    await scene.workbench.openFile('painter.md');
    await lens().first().waitFor();
  });
});
