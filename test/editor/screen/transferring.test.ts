// Moving and copying agents to other folders of agents, by menu and by palette, one and several.

import { existsSync, readdirSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, sceneWith, write } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who moves and copies agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/lead.md': agent('lead'),
      '.claude/agents/helper.md': agent('helper'),
      'tools/.claude-plugin/plugin.json': '{"name": "tools"}',
      'tools/agents/packed.md': agent('packed'),
      'elsewhere/linked.md': agent('linked'),
    },
    home: { '.claude/agents/mine.md': agent('mine') },
  });
  const { sideBar, dialogue } = scene;

  it('moves one by its menu with the mouse, and takes it back', async () => {
    await sideBar.row('helper').waitFor();
    await sideBar.menu('helper', 'Move Agent To…');
    await dialogue.pick('Move Agent', 'User');
    await expect.poll(() => read(scene.user('helper.md'))).toBe(agent('helper'));
    expect(existsSync(scene.project('helper.md'))).toBe(false);
    await expect.poll(() => sideBar.rows()).toContain('User 2 agents');
    await sideBar.row('mine').click();
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => sideBar.rows()).toContain('User 1 agent');
    expect(read(scene.project('helper.md'))).toBe(agent('helper'));
  });

  it('moves the agent of the editor from the palette, and its editor goes along', async () => {
    await scene.workbench.openFile('helper.md');
    await dialogue.command('Move Agent To…');
    await dialogue.step('Move Agent', 'User');
    await expect.poll(() => sideBar.rows()).toContain('User 2 agents');
    const crumbs = scene.page.locator('.breadcrumbs-control').first();
    await expect.poll(() => crumbs.textContent()).toContain('home');
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => sideBar.rows()).toContain('User 1 agent');
    await expect.poll(() => crumbs.textContent()).not.toContain('home');
  });

  it('copies several to a plugin, and sees why it cannot do it twice', async () => {
    await sideBar.row('helper').click();
    await sideBar.row('lead').click({ modifiers: ['ControlOrMeta'] });
    await sideBar.menu('lead', 'Copy Agent To…');
    await dialogue.pick('Copy Agent', 'tools');
    const names = (): string[] => readdirSync(scene.inWorkspace('tools/agents')).sort();
    await expect.poll(names).toEqual(['helper.md', 'lead.md', 'packed.md']);
    await expect.poll(() => sideBar.selected()).toHaveLength(2);
    await sideBar.row('helper').focus();
    await sideBar.menuByKey('Copy Agent To…');
    await dialogue.step('Copy Agent', 'tools');
    await dialogue.told('helper.md exists in tools/agents already; rename one of them first.');
    await scene.workbench.screenshot('transfer-twice');
    await dialogue.forgetNotifications();
    expect(names()).toEqual(['helper.md', 'lead.md', 'packed.md']);
  });

  it('copies the agent of the editor from the palette', async () => {
    await scene.workbench.openFile('packed.md');
    await dialogue.command('Copy Agent To…');
    await dialogue.step('Copy Agent', 'User');
    await expect.poll(() => read(scene.user('packed.md'))).toBe(agent('packed'));
    expect(read(scene.inWorkspace('tools/agents/packed.md'))).toBe(agent('packed'));
  });

  it('is asked before two agents of one name come together, and lets it be', async () => {
    await write(scene.user('other.md'), agent('lead'));
    await expect.poll(() => sideBar.rows()).toContain('User 3 agents');
    await scene.workbench.openFile('lead.md');
    await dialogue.command('Move Agent To…');
    await dialogue.step('Move Agent', 'User');
    await expect.poll(() => dialogue.modal().textContent()).toContain('An agent called lead is in that folder already');
    await scene.workbench.screenshot('transfer-namesake');
    await dialogue.modal().getByRole('button', { name: 'Cancel' }).click();
    await dialogue.modal().waitFor({ state: 'detached' });
    expect(existsSync(scene.user('lead.md'))).toBe(false);
  });

  it('is told why a link is not moved', async () => {
    symlinkSync('../../elsewhere/linked.md', scene.project('linked.md'));
    await sideBar.row('linked').waitFor();
    await sideBar.menu('linked', 'Move Agent To…');
    await dialogue.pick('Move Agent', 'User');
    await dialogue.told('linked.md is a link, which might lead nowhere from another folder; copy it instead.');
    await dialogue.forgetNotifications();
    expect(existsSync(scene.user('linked.md'))).toBe(false);
  });
});
