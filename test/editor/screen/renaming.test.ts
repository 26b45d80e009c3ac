// Renaming an agent: its name, its file and where others speak of it; and taking that back.

import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { lock } from '../support/lock';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

const lead = agent('lead', 'Ask @agent-helper.');

describe('a person who renames agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/lead.md': lead,
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/note.md': 'A note.\n',
    },
  });
  const { sideBar, dialogue } = scene;

  it('renames the row that has the focus, where the arrow keys left the selection behind', async () => {
    await sideBar.choose('helper');
    await scene.press('ArrowDown');
    await scene.press('F2');
    await expect.poll(() => dialogue.title().textContent()).toBe('Rename Agent lead');
    await scene.press('Escape');
  });

  it('is told what is wrong with a name, and takes the mentions along', async () => {
    await sideBar.choose('helper');
    await scene.press('F2');
    await expect.poll(() => dialogue.title().textContent()).toBe('Rename Agent helper');
    expect(await dialogue.problem().textContent()).not.toContain('exists');
    for (const [name, words] of [
      ['note', 'note.md exists in this folder already'],
      ['lead', 'lead.md '],
      ['a/b', 'because of the /'],
      ['עוזר', 'It cannot be called with @'],
      ['x'.repeat(300), 'over 256 characters'],
    ] as const) {
      await dialogue.input().fill(name);
      await expect.poll(() => dialogue.problem().textContent()).toContain(words);
    }
    await scene.workbench.screenshot('rename-name');
    await dialogue.input().fill('aide');
    await scene.press('Enter');
    await expect.poll(() => dialogue.items().allTextContents()).toHaveLength(3);
    await scene.workbench.screenshot('rename-mentions');
    await scene.press('Enter');
    await expect.poll(() => read(scene.project('aide.md'))).toBe(agent('helper').replace('name: helper', 'name: aide'));
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead.replace('helper', 'aide'));
    expect(existsSync(scene.project('helper.md'))).toBe(false);
    await sideBar.row('aide').waitFor();
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toMatch(/^aide,/);
  });

  it('takes it back with the undo key of the side bar', async () => {
    await sideBar.choose('aide');
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => read(scene.project('helper.md'))).toBe(agent('helper'));
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead);
    await sideBar.row('helper').waitFor();
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toMatch(/^helper,/);
  });

  it('chooses it from the menu with the mouse, leaves the mentions, and takes it back from the palette', async () => {
    await sideBar.menu('helper', 'Rename Agent');
    await dialogue.step('Rename Agent helper', 'aide');
    await dialogue.pick('Rename Agent helper', 'Leave the mentions');
    await sideBar.row('aide').waitFor();
    expect(read(scene.project('lead.md'))).toBe(lead);
    await dialogue.command('Undo Last Agent File Change');
    await sideBar.row('helper').waitFor();
    expect(read(scene.project('helper.md'))).toBe(agent('helper'));
  });

  it('renames the agent of the editor from the palette', async () => {
    await scene.workbench.openFile('helper.md');
    await dialogue.command('Rename Agent');
    await dialogue.step('Rename Agent helper', 'aide');
    await dialogue.take('Rename it there too');
    await scene.page.locator('.tab.active[data-resource-name="aide.md"]').waitFor();
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead.replace('helper', 'aide'));
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead);
    await sideBar.row('helper').waitFor();
  });

  it('sees the changes first where that is asked for, and drops them where they are not wanted', async () => {
    const { page } = scene;
    for (const [button, name] of [
      ['Discard', 'helper'],
      ['Apply', 'aide'],
    ] as const) {
      await sideBar.choose('helper');
      await scene.press('F2');
      await dialogue.step('Rename Agent helper', 'aide');
      await dialogue.take('Show the changes first');
      const panel = page.locator('.panel').getByRole('button', { name: button });
      await panel.first().waitFor();
      await page.locator('.panel .monaco-list-row', { hasText: 'Ask @agent-' }).getByRole('checkbox').click();
      await scene.workbench.screenshot('rename-preview');
      await panel.first().click();
      await expect.poll(() => existsSync(scene.project(`${name}.md`))).toBe(true);
      await sideBar.row(name).waitFor();
    }
    expect(existsSync(scene.project('helper.md'))).toBe(false);
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead.replace('helper', 'aide'));
    await sideBar.row('aide').click();
    await scene.press('ControlOrMeta+Z');
    await sideBar.row('helper').waitFor();
    await expect.poll(() => read(scene.project('lead.md'))).toBe(lead);
  });

  it('is told why nothing was renamed or deleted in a folder that is read-only', async () => {
    const locked = scene.project('locked');
    mkdirSync(locked);
    writeFileSync(scene.project('locked/inside.md'), agent('inside'));
    await sideBar.row('inside').waitFor();
    const unlock = await lock(locked);
    try {
      await sideBar.choose('inside');
      await scene.press('F2');
      await dialogue.step('Rename Agent inside', 'outside');
      await dialogue.told('cannot be written; check who may write there.');
      await scene.workbench.screenshot('rename-locked');
      await dialogue.forgetNotifications();
      expect(readdirSync(locked)).toEqual(['inside.md']);
      await sideBar.choose('inside');
      await scene.press('Delete');
      await dialogue.modal().getByRole('button', { name: 'Delete' }).click();
      await dialogue.told('cannot be deleted; check who may write there.');
      await dialogue.forgetNotifications();
      expect(read(scene.project('locked/inside.md'))).toBe(agent('inside'));
    } finally {
      await unlock();
    }
  });
});
