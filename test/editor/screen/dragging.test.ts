// Agents that are dragged: onto another folder of agents, and into a text.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who drags agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/lead.md': agent('lead'),
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/twin.md': agent('twin', 'Of the project.'),
      'tools/.claude-plugin/plugin.json': '{"name": "tools"}',
      'tools/agents/packed.md': agent('packed'),
    },
    home: { '.claude/agents/mine.md': agent('mine'), '.claude/agents/twin.md': agent('twin', 'Of the user.') },
  });
  const { sideBar, dialogue } = scene;

  it('moves an agent to another folder by dropping it on an agent there, and takes it back', async () => {
    await sideBar.row('mine').waitFor();
    await sideBar.row('helper').dragTo(sideBar.row('mine'));
    await expect.poll(() => existsSync(scene.user('helper.md'))).toBe(true);
    expect(existsSync(scene.project('helper.md'))).toBe(false);
    await expect.poll(() => sideBar.rows()).toContain('Project 2 agents');
    await sideBar.row('mine').click();
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => read(scene.project('helper.md'))).toBe(agent('helper'));
    expect(existsSync(scene.user('helper.md'))).toBe(false);
    await expect.poll(() => sideBar.rows()).toContain('Project 3 agents');
  });

  it('moves several at once by dropping them on a group, and one undo brings them back', async () => {
    await sideBar.row('helper').click();
    await sideBar.row('lead').click({ modifiers: ['Shift'] });
    await expect.poll(() => sideBar.selected()).toHaveLength(2);
    await sideBar.row('lead').dragTo(sideBar.row('tools'));
    for (const name of ['helper', 'lead'])
      await expect.poll(() => read(scene.inWorkspace(`tools/agents/${name}.md`))).toBe(agent(name));
    await expect.poll(() => sideBar.rows()).toContain('Project 1 agent');
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => sideBar.rows()).toContain('Project 3 agents');
    expect(read(scene.project('lead.md'))).toBe(agent('lead'));
    expect(existsSync(scene.inWorkspace('tools/agents/lead.md'))).toBe(false);
  });

  it('is told why it was not moved onto a file of its name, and both are kept', async () => {
    await sideBar.row('Project').locator('xpath=following::*[text()="twin"][1]').dragTo(sideBar.row('mine'));
    await dialogue.told('home/.claude/agents already; rename one of them first.');
    await scene.workbench.screenshot('drag-twin');
    await dialogue.forgetNotifications();
    expect(read(scene.project('twin.md'))).toBe(agent('twin', 'Of the project.'));
    expect(read(scene.user('twin.md'))).toBe(agent('twin', 'Of the user.'));
  });

  it('drops an agent into a text as its mention', async () => {
    await sideBar.choose('mine');
    const target = await scene.editor().boundingBox();
    if (!target) throw new Error('There is no editor to drop into.');
    const { mouse, keyboard } = scene.page;
    // Unlike a bare move of the mouse this waits until the row stands still and nothing lies over it.
    await sideBar.row('helper').hover({ position: { x: 60, y: 10 } });
    await mouse.down();
    await keyboard.down('Shift');
    await mouse.move(target.x + 60, target.y + 90, { steps: 8 });
    await mouse.move(target.x + 62, target.y + 92);
    await mouse.up();
    await keyboard.up('Shift');
    await expect.poll(() => scene.editor().textContent()).toContain('@agent-helper');
    await scene.workbench.screenshot('drag-mention');
    expect(read(scene.user('mine.md'))).toBe(agent('mine'));
    await scene.workbench.runCommand('File: Save');
    await expect.poll(() => read(scene.user('mine.md'))).toContain('@agent-helper');
  });
});
