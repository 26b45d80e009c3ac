// The tree of agents as a person arranges it: groups, orders, a filter, what is open and what is closed.

import { beforeAll, describe, expect, it } from 'vitest';
import { sceneWith, write } from '../support/scene';
import { agent } from '../support/texts';

const lost = agent('lost').replace('.\n', '.\n\n<example>\nuser: "Where am I?"\n</example>\n');

describe('a person who arranges agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/bare.md': agent('bare', 'Work.', 'tools: []\n'),
      '.claude/agents/lost.md': lost,
      '.claude/agents/team/planner.md': agent('planner', 'Plan '.repeat(200), 'model: opus\n'),
      '.claude/agents/team/anchor.md': agent('zebra', 'Rest '.repeat(20)),
    },
    home: { '.claude/agents/mine.md': agent('mine', 'Work.', 'model: haiku\ntools: Bash\n') },
  });
  const { sideBar, dialogue } = scene;
  const badge = () => scene.page.locator('.activitybar .action-item:has(a[aria-label^="Agent Author"]) .badge-content');
  const expectNames = (names: readonly string[]): Promise<void> => expect.poll(() => sideBar.names()).toEqual(names);
  const bySource = ['Project', 'bare', 'lost', 'planner', 'zebra', 'User', 'mine'];

  beforeAll(() => sideBar.row('mine').waitFor());

  it('groups them in each way, by the menu above the tree with the mouse', async () => {
    for (const [label, names] of [
      ['Folder', ['Project', 'bare', 'lost', 'team', 'planner', 'zebra', 'User', 'mine']],
      ['Model', ['haiku', 'mine', 'opus', 'planner', 'No', 'bare', 'lost', 'zebra']],
      ['State', ['Does', 'lost', 'Has', 'bare', 'Loads', 'mine', 'planner', 'zebra']],
      ['No Groups', ['bare', 'lost', 'mine', 'planner', 'zebra']],
      ['Source', bySource],
    ] as const) {
      await sideBar.more('Group Agents By...');
      await dialogue.pick('Group Agents By', label);
      await expectNames(names);
    }
  });

  it('groups them with the keyboard, by the same menu and from the palette', async () => {
    await sideBar.moreByKey('Group Agents By...');
    await dialogue.step('Group Agents By', 'Model');
    await expectNames(['haiku', 'mine', 'opus', 'planner', 'No', 'bare', 'lost', 'zebra']);
    await dialogue.command('Group Agents By...');
    await dialogue.step('Group Agents By', 'No Groups');
    await expectNames(['bare', 'lost', 'mine', 'planner', 'zebra']);
  });

  it('sorts them in each way, by the menu with the mouse and with the keyboard, and from the palette', async () => {
    for (const [label, names] of [
      ['File', ['bare', 'lost', 'mine', 'zebra', 'planner']],
      ['State', ['lost', 'bare', 'mine', 'planner', 'zebra']],
      ['Name', ['bare', 'lost', 'mine', 'planner', 'zebra']],
    ] as const) {
      await sideBar.more('Sort Agents By...');
      await dialogue.pick('Sort Agents By', label);
      await expectNames(names);
    }
    await sideBar.moreByKey('Sort Agents By...');
    await dialogue.step('Sort Agents By', 'File');
    await expectNames(['bare', 'lost', 'mine', 'zebra', 'planner']);
    await dialogue.command('Sort Agents By...');
    await dialogue.step('Sort Agents By', 'Tokens');
    await expect.poll(async () => (await sideBar.names()).slice(0, 2)).toEqual(['planner', 'zebra']);
    await scene.workbench.screenshot('arrange-tokens');
  });

  it('finds the groups, the order and what was closed as they were after a refresh and after a reload', async () => {
    await dialogue.command('Group Agents By...');
    await dialogue.step('Group Agents By', 'Source');
    const order = ['Project', 'planner', 'zebra'];
    await expect.poll(async () => (await sideBar.names()).slice(0, 3)).toEqual(order);
    await sideBar.row('User').click();
    await expect.poll(() => sideBar.names()).not.toContain('mine');
    const [closed, names] = [await sideBar.rows(), await sideBar.names()];
    await sideBar.more('Refresh');
    await write(scene.user('late.md'), agent('late'));
    await expect.poll(() => sideBar.rows()).toEqual(closed.map((row) => row.replace('User 1 agent', 'User 2 agents')));
    await sideBar.moreByKey('Refresh');
    await dialogue.command('Refresh');
    await scene.workbench.runCommand('Developer: Reload Window');
    await scene.page.locator('.monaco-workbench').waitFor();
    await expect.poll(() => sideBar.names(), { timeout: 40_000 }).toEqual(names);
    await sideBar.row('User').click();
    await expect.poll(() => sideBar.names()).toContain('late');
  });

  it('closes all groups by the icon with the mouse and with the keyboard, and opens one by the arrow keys', async () => {
    await sideBar.icon('Collapse All');
    await expectNames(['Project', 'User']);
    await sideBar.goFromElsewhereTo('User');
    await scene.press('ArrowRight');
    await expectNames(['Project', 'User', 'late', 'mine']);
    await scene.press('ArrowLeft');
    await expectNames(['Project', 'User']);
    await sideBar.goTo('Project');
    await scene.press('Enter');
    await expect.poll(() => sideBar.names()).toContain('lost');
    await sideBar.iconByKey('Collapse All');
    await expectNames(['Project', 'User']);
  });

  it('filters them while typing, with closed groups open, and gets them back closed', async () => {
    await sideBar.icon('Filter Agents...');
    await expect.poll(() => dialogue.title().textContent()).toBe('Filter Agents');
    // Where all that are found are of one source, people still see of which.
    await dialogue.input().fill('model:haiku');
    await expectNames(['User', 'mine']);
    await dialogue.input().fill('tool:bash haiku');
    await expectNames(['User', 'mine']);
    await scene.press('Enter');
    await expect.poll(() => sideBar.message().textContent()).toBe('Filter “tool:bash haiku”: 1 of 6 agents');
    await sideBar.icon('Clear Filter');
    await expectNames(['Project', 'User']);
  });

  it('changes a filter, and gives the change up with Escape', async () => {
    await dialogue.command('Filter Agents...');
    await dialogue.step('Filter Agents', 'plan');
    await expectNames(['Project', 'planner']);
    await sideBar.icon('Change Filter...');
    await expect.poll(() => dialogue.input().inputValue()).toBe('plan');
    await dialogue.input().fill('nothing-of-the-kind');
    await expectNames([]);
    await scene.press('Escape');
    await expectNames(['Project', 'planner']);
    await dialogue.command('Clear Filter');
    await expectNames(['Project', 'User']);
    expect(await dialogue.offered('Clear Filter')).not.toContain('Clear Filter');
    await sideBar.iconByKey('Filter Agents...');
    await dialogue.step('Filter Agents', 'late');
    await expectNames(['User', 'late']);
    await sideBar.iconByKey('Change Filter...');
    await dialogue.step('Filter Agents', 'use');
    await expect.poll(() => sideBar.names()).toContain('mine');
    await sideBar.more('Collapse All');
    await expectNames(['Project', 'User']);
    await sideBar.iconByKey('Clear Filter');
    await expectNames(['Project', 'User']);
  });

  it('sees how many have errors on the icon of the side bar, and no number once they are mended', async () => {
    await expect.poll(() => badge().textContent()).toBe('1');
    await write(scene.project('lost.md'), agent('lost'));
    await expect.poll(() => badge().isVisible()).toBe(false);
    await write(scene.project('lost.md'), lost);
    await expect.poll(() => badge().textContent()).toBe('1');
  });
});
