// Which agent a preview shows: it follows the editor or stays, stands beside others, and comes back after a reload.

import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person with previews beside the text', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/gardener.md': agent('gardener'),
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/reviewer.md': agent('reviewer'),
      'notes.md': '# Notes\n',
    },
  });
  const { sideBar, dialogue } = scene;
  const page = (): FrameLocator => scene.workbench.webview();
  const showing = async (name: string): Promise<void> => {
    await expect.poll(() => page().locator('h1').textContent(), { timeout: 40_000 }).toBe(name);
  };
  const locked = (name: string): Locator => scene.page.locator(`.tab[aria-label*="Agent ${name} (locked)"]`);
  const following = (name: string): Locator =>
    scene.page.locator(`.tab[aria-label*="Agent ${name}"]:not([aria-label*="(locked)"])`);
  const icon = (label: string): Locator =>
    scene.page.locator(`.editor-group-container.active .editor-actions a[aria-label="${label}"]`);
  const editor = (): Locator => scene.page.locator('.editor-group-container').first().locator('.monaco-editor').first();
  /** In the group of the texts, and not over the preview. */
  const open = async (file: string): Promise<void> => {
    await scene.workbench.runCommand('View: Focus Left Editor Group');
    await scene.workbench.openFile(file);
  };
  const closeAll = (): Promise<void> => scene.workbench.runCommand('View: Close All Editors');

  it('opens it by the icon of the editor, by the icon of a row, by the menu of a row, and by both with the keyboard', async () => {
    await open('gardener.md');
    await icon('Open Preview').click();
    await showing('gardener');
    await closeAll();
    await open('helper.md');
    await icon('Open Preview').press('Enter');
    await showing('helper');
    await sideBar.row('reviewer').hover();
    await sideBar.row('reviewer').locator('.actions a[aria-label^="Open Preview"]').click();
    await showing('reviewer');
    await sideBar.menu('gardener', 'Open Preview');
    await showing('gardener');
    await sideBar.goFromElsewhereTo('helper');
    await sideBar.menuByKey('Open Preview');
    await showing('helper');
    // One preview is enough: none was opened beside it.
    await expect.poll(() => following('').count()).toBe(1);
  });

  it('asks which agent where no agent is open', async () => {
    await closeAll();
    await scene.workbench.openFile('notes.md');
    expect(await dialogue.offered('Open Preview')).not.toContain('Open Preview');
    await closeAll();
  });

  it('follows the editor from agent to agent, and stays where something else is opened', async () => {
    await open('gardener.md');
    await dialogue.command('Open Preview');
    await showing('gardener');
    await open('helper.md');
    await showing('helper');
    await open('notes.md');
    await open('gardener.md');
    await showing('gardener');
  });

  it('goes back to the text by the icon and from the palette', async () => {
    await following('gardener').click();
    await icon('Show Source').click();
    await scene.opened('gardener.md');
    await following('gardener').click();
    await dialogue.command('Show Source');
    await scene.opened('gardener.md');
  });

  it('is locked and unlocked by the icon with the mouse', async () => {
    await following('gardener').click();
    await icon('Lock Preview').click();
    await locked('gardener').waitFor();
    await icon('Unlock Preview').click();
    await following('gardener').waitFor();
  });

  it('is locked and unlocked from the palette', async () => {
    await following('gardener').click();
    expect(await dialogue.offered('Unlock')).not.toContain('Unlock Preview');
    await dialogue.command('Lock Preview');
    await locked('gardener').waitFor();
    expect(await dialogue.offered('Lock Preview')).not.toContain('Lock Preview');
    await dialogue.command('Unlock Preview');
    await following('gardener').waitFor();
  });

  it('stays with its agent once it is locked, beside another that follows', async () => {
    await following('gardener').click();
    await icon('Lock Preview').press('Enter');
    await locked('gardener').waitFor();
    await open('helper.md');
    await dialogue.command('Open Preview');
    await showing('helper');
    await open('reviewer.md');
    await following('reviewer').waitFor();
    await showing('reviewer');
    await locked('gardener').click();
    await showing('gardener');
    await following('reviewer').click();
    await showing('reviewer');
    await scene.workbench.screenshot('preview-two');
  });

  it('is there again after the window was loaded anew, in its tab, locked or not', async () => {
    await page().getByRole('tab', { name: 'Effective' }).click();
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    await editor().click();
    // An orderly reload: VS Code writes down first what is open.
    await scene.workbench.runCommand('Developer: Reload Window');
    await following('reviewer').waitFor({ state: 'detached' });
    await showing('reviewer');
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    await locked('gardener').click();
    await showing('gardener');
    await icon('Unlock Preview').waitFor();
    await scene.workbench.screenshot('preview-restored');
  });

  it('follows its file to another name, and says so when it is gone', async () => {
    await sideBar.menu('gardener', 'Rename Agent');
    await dialogue.step('Rename Agent gardener', 'florist');
    await locked('florist').waitFor();
    await showing('florist');
    await sideBar.menu('florist', 'Delete Agent');
    await dialogue.modal().getByRole('button', { name: 'Delete' }).click();
    await sideBar.row('florist').waitFor({ state: 'detached' });
    await expect.poll(() => page().locator('h1').textContent()).not.toBe('florist');
    await scene.workbench.screenshot('preview-gone');
    await sideBar.row('helper').click();
    await scene.press('ControlOrMeta+Z');
    await sideBar.row('florist').waitFor();
    expect(read(scene.project('florist.md'))).toContain('name: florist');
  });
});
