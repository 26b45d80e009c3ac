// What is put on the clipboard of agents, and where their files are shown.

import { describe, expect, it } from 'vitest';
import { sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who takes something of an agent elsewhere', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/lead.md': agent('lead'),
      '.claude/agents/lost.md': '---\nname: lost\ntools: Read\n---\n\nWork.\n',
    },
    home: { '.claude/agents/mine.md': agent('mine') },
  });
  const { sideBar, dialogue } = scene;

  /** What is on the clipboard afterwards; something else was before. */
  const copied = async (copy: () => Promise<void>): Promise<string> => {
    await scene.page.evaluate(`navigator.clipboard.writeText('before')`);
    await copy();
    await expect.poll(() => scene.clipboard()).not.toBe('before');
    return scene.clipboard();
  };

  const json = JSON.stringify({ helper: { description: 'Use it when helper is wanted.', prompt: 'Work.' } });
  const flat = (text: string): string => JSON.stringify(JSON.parse(text));
  const ofCommand = (text: string): string => flat(/^claude --agents '(.*)'$/s.exec(text)?.[1] ?? '');

  it('copies by the menu with the mouse', async () => {
    await sideBar.row('helper').waitFor();
    expect(await copied(() => sideBar.menu('helper', 'Copy Path'))).toBe(scene.project('helper.md'));
    expect(await copied(() => sideBar.menu('helper', 'Copy Relative Path'))).toBe('.claude/agents/helper.md');
    expect(await copied(() => sideBar.menu('helper', 'Copy Name'))).toBe('helper');
    expect(await copied(() => sideBar.menu('helper', 'Copy Mention'))).toBe('@agent-helper');
    expect(flat(await copied(() => sideBar.menu('helper', 'Copy as --agents JSON')))).toBe(json);
    const said = dialogue.said('Copied to the clipboard.');
    expect(ofCommand(await copied(() => sideBar.menu('helper', 'Copy as claude --agents Command')))).toBe(json);
    await said;
  });

  it('copies what the editor shows, from the palette', async () => {
    await scene.workbench.openFile('helper.md');
    expect(await copied(() => dialogue.command('Copy Path'))).toBe(scene.project('helper.md'));
    expect(await copied(() => dialogue.command('Copy Relative Path'))).toBe('.claude/agents/helper.md');
    expect(await copied(() => dialogue.command('Copy Name'))).toBe('helper');
    expect(await copied(() => dialogue.command('Copy Mention'))).toBe('@agent-helper');
    expect(flat(await copied(() => dialogue.command('Copy as --agents JSON')))).toBe(json);
    expect(ofCommand(await copied(() => dialogue.command('Copy as claude --agents Command')))).toBe(json);
  });

  it('copies by the keys of the side bar, and by the menu with the keyboard', async () => {
    await sideBar.choose('helper');
    expect(await copied(() => scene.press('Shift+Alt+C'))).toBe(scene.project('helper.md'));
    expect(await copied(() => scene.press('ControlOrMeta+C'))).toBe('@agent-helper');
    expect(await copied(() => sideBar.menuByKey('Copy Name'))).toBe('helper');
  });

  it('copies of several, one a line', async () => {
    await sideBar.choose('helper');
    await scene.press('Shift+ArrowDown');
    await expect.poll(() => sideBar.selected()).toHaveLength(2);
    expect(await copied(() => scene.press('ControlOrMeta+C'))).toBe('@agent-helper\n@agent-lead');
    expect(await copied(() => sideBar.menu('lead', 'Copy Name'))).toBe('helper\nlead');
    await sideBar.choose('lead');
    await expect.poll(() => sideBar.selected()).toHaveLength(1);
  });

  it('is told why an agent that does not load is not copied', async () => {
    await scene.page.evaluate(`navigator.clipboard.writeText('before')`);
    await sideBar.menu('lost', 'Copy as --agents JSON');
    await dialogue.told('lost would not load; repair what the Problems view shows first.');
    await dialogue.forgetNotifications();
    expect(await scene.clipboard()).toBe('before');
  });

  it('opens a file beside the one that is shown, by key, by menu and from the palette', async () => {
    const groups = scene.page.locator('.editor-group-container');
    const beside = groups.nth(1).locator('.tab.active[data-resource-name="helper.md"]');
    const alone = async (): Promise<void> => {
      await scene.workbench.runCommand('View: Close All Editors');
      await scene.workbench.openFile('lead.md');
    };
    await alone();
    await sideBar.goFromElsewhereTo('helper');
    await scene.press('Control+Enter');
    await beside.waitFor();
    await alone();
    await sideBar.menu('helper', 'Open to the Side');
    await beside.waitFor();
    await alone();
    await dialogue.command('Open to the Side');
    await groups.nth(1).locator('.tab.active[data-resource-name="lead.md"]').waitFor();
    await scene.workbench.runCommand('View: Close All Editors');
  });

  it('opens several in one column beside', async () => {
    const groups = scene.page.locator('.editor-group-container');
    await sideBar.choose('helper');
    await scene.press('Shift+ArrowDown');
    await expect.poll(() => sideBar.selected()).toHaveLength(2);
    await scene.press('Control+Enter');
    await expect.poll(() => groups.nth(1).locator('.tab').count()).toBe(2);
    expect(await groups.count()).toBe(2);
    await scene.workbench.runCommand('View: Close All Editors');
  });

  it('finds the file in the Explorer, by menu and from the palette', async () => {
    const explorer = scene.page.locator('.explorer-folders-view .monaco-list-row.focused');
    await sideBar.menu('helper', 'Reveal in Explorer');
    await expect.poll(() => explorer.textContent()).toContain('helper.md');
    await scene.workbench.openFile('lead.md');
    await sideBar.show();
    await dialogue.command('Reveal in Explorer');
    await expect.poll(() => explorer.textContent()).toContain('lead.md');
    await sideBar.show();
  });

  it('is not offered what a browser cannot do, nor the Explorer for what is outside the folder', async () => {
    // A browser has no file manager; on the desktop both menu and palette have this command.
    const items = await sideBar.menuItems('helper');
    expect(items).toContain('Reveal in Explorer');
    expect(items).not.toContain('Reveal in File Manager');
    expect(await dialogue.offered('Reveal in File Manager')).not.toContain('Reveal in File Manager');
    expect(await sideBar.menuItems('mine')).not.toContain('Reveal in Explorer');
  });
});
