// What stands in the side bar before there are agents: without a folder, in an empty one, and in one that nobody trusts.

import { describe, expect, it } from 'vitest';
import { read, type Scene, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

/** Waits until VS Code says that the folder is trusted, and closes what says so. */
const trusted = async (scene: Scene): Promise<void> => {
  const editor = scene.page.locator('.workspace-trust-editor');
  await editor.getByText('You trust this folder').waitFor();
  await scene.page.locator('.modal-editor-part .action-label[aria-label^="Close"]').last().click();
  await editor.waitFor({ state: 'detached' });
};

describe('a person without a folder', () => {
  const scene = sceneWith({ opened: null });
  const welcome = () => scene.page.locator('.sidebar .welcome-view-content');

  it('is told so, and is led to one by the button, with the mouse and with the keyboard', async () => {
    await expect.poll(() => welcome().textContent()).toContain('No folder is open.');
    await scene.workbench.screenshot('welcome-no-folder');
    const button = welcome().getByRole('button', { name: 'Open Folder' });
    await button.click();
    await scene.dialogue.input().waitFor();
    await scene.press('Escape');
    await scene.dialogue.input().waitFor({ state: 'hidden' });
    await button.press('Enter');
    await scene.dialogue.input().waitFor();
  });
});

describe('a person in a folder without agents', () => {
  const scene = sceneWith({ files: { 'notes.md': '# Notes\n' } });
  const { dialogue, sideBar } = scene;
  const welcome = () => scene.page.locator('.sidebar .welcome-view-content');

  it('makes the first one by the button, with the mouse or the keyboard', async () => {
    await expect.poll(() => welcome().textContent()).toContain('This workspace has no agents yet.');
    await scene.workbench.screenshot('welcome-empty');
    const button = welcome().getByRole('button', { name: 'New Agent' });
    await button.click();
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (1/7)');
    await scene.press('Escape');
    await dialogue.input().waitFor({ state: 'hidden' });
    await button.press('Enter');
    await dialogue.step('New Agent (1/7)', 'workspace');
    await dialogue.step('New Agent (2/7)', 'Blank');
    await dialogue.step('New Agent (3/7)', 'first');
    await dialogue.step('New Agent (4/7)', 'Use it first.');
    for (const step of [5, 6, 7]) await dialogue.step(`New Agent (${step}/7)`);
    await scene.opened('first.md');
    await expect.poll(() => sideBar.names()).toEqual(['first']);
    expect(read(scene.project('first.md'))).toContain('name: first\n');
    await welcome().waitFor({ state: 'hidden' });
  });
});

describe('a person in a folder that nobody has trusted', () => {
  const scene = sceneWith({ files: { 'notes.md': '# Notes\n' }, isTrusted: false });
  const { dialogue } = scene;
  const welcome = () => scene.page.locator('.sidebar .welcome-view-content');

  it('is led to the question of trust, and makes agents once it is granted', async () => {
    await expect.poll(() => welcome().textContent()).toContain('none is created until it is trusted');
    await scene.workbench.screenshot('welcome-untrusted');
    expect(await dialogue.offered('New Agent')).not.toContain('New Agent');
    await welcome().getByRole('button', { name: 'Manage Workspace Trust' }).click();
    await scene.page.locator('.workspace-trust-editor').getByRole('button', { name: 'Trust', exact: true }).click();
    await trusted(scene);
    await expect.poll(() => welcome().textContent()).toContain('This workspace has no agents yet.');
    await welcome().getByRole('button', { name: 'New Agent' }).click();
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (1/7)');
  });
});

describe('a person with agents in a folder that nobody has trusted', () => {
  const colon = '---\nname: colon\ndescription: Use it: when a colon slipped in.\n---\n\nWork.\n';
  const scene = sceneWith({
    files: { '.claude/agents/colon.md': colon, '.claude/agents/helper.md': agent('helper') },
    isTrusted: false,
  });
  const { dialogue, sideBar } = scene;

  it('sees and reads them, and is offered nothing that writes', async () => {
    await expect.poll(() => sideBar.rows()).toEqual(['colon repaired · 1 warning', 'helper loads']);
    await expect.poll(() => sideBar.message().textContent()).toContain('only read here until the workspace is trusted');
    await sideBar.choose('helper');
    for (const title of ['Duplicate Agent', 'Rename Agent', 'Delete Agent', 'Fix All in Agent File'])
      expect(await dialogue.offered(title)).not.toContain(title);
    await scene.press('Delete');
    await scene.press('F2');
    await scene.workbench.openFile('colon.md');
    await dialogue.command('Open Preview');
    const page = scene.workbench.webview();
    await page.getByRole('tab', { name: 'Findings' }).click();
    await page.getByText('Nothing is written in Restricted Mode').waitFor();
    await scene.workbench.screenshot('welcome-restricted');
    expect(await dialogue.modal().count()).toBe(0);
    expect(read(scene.project('colon.md'))).toBe(colon);
  });

  it('gets all of it once trust is granted', async () => {
    await scene.workbench.runCommand('Workspaces: Manage Workspace Trust');
    await scene.page
      .locator('.workspace-trust-editor')
      .getByRole('button', { name: 'Trust', exact: true })
      .press('Enter');
    await trusted(scene);
    await expect.poll(() => sideBar.message().isVisible()).toBe(false);
    await sideBar.menu('colon', 'Fix All in Agent File');
    await expect.poll(() => sideBar.rows()).toEqual(['colon loads', 'helper loads']);
    await scene.workbench.runCommand('File: Save All Files');
    await expect.poll(() => read(scene.project('colon.md'))).toContain('"Use it: when a colon slipped in."');
  });
});
