// The tree of agents with the keyboard alone: going, opening, selecting several, searching, finding the editor's agent.

import { beforeAll, describe, expect, it } from 'vitest';
import { sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person without a mouse in the side bar', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/alpha.md': agent('alpha'),
      '.claude/agents/beta.md': agent('beta'),
      '.claude/agents/gamma.md': agent('gamma'),
    },
    home: { '.claude/agents/mine.md': agent('mine') },
  });
  const { sideBar, dialogue } = scene;

  beforeAll(() => sideBar.row('mine').waitFor());

  it('goes up and down, to the first row and the last, and hears each', async () => {
    await sideBar.goFromElsewhereTo('Project');
    await scene.press('ArrowDown');
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('alpha, loads');
    await scene.press('End');
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('mine, loads');
    await scene.press('ArrowLeft');
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('User, 1 agent');
    await scene.press('Home');
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('Project, 3 agents');
  });

  it('opens an agent with Enter', async () => {
    await sideBar.goTo('beta');
    await scene.press('Enter');
    await scene.opened('beta.md');
  });

  it('selects several one by one, in a row, and all', async () => {
    await sideBar.goFromElsewhereTo('alpha');
    await expect.poll(() => sideBar.selected()).toEqual(['beta, loads']);
    // What VS Code calls Toggle Selection.
    await scene.press('Control+Shift+Enter');
    await expect.poll(() => sideBar.selected()).toEqual(['alpha, loads', 'beta, loads']);
    await scene.press('Escape');
    await scene.press('Control+Shift+Enter');
    await scene.press('Shift+ArrowDown');
    await scene.press('Shift+ArrowDown');
    await expect.poll(() => sideBar.selected()).toEqual(['alpha, loads', 'beta, loads', 'gamma, loads']);
    await scene.press('ControlOrMeta+A');
    await expect.poll(async () => (await sideBar.selected()).length).toBeGreaterThan(3);
    await scene.press('Escape');
  });

  it('finds a row by typing its name', async () => {
    await sideBar.goFromElsewhereTo('alpha');
    await scene.press('ControlOrMeta+Alt+F');
    const find = scene.page.locator('.sidebar .monaco-tree-type-filter input');
    await find.fill('gam');
    await scene.press('Enter');
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('gamma, loads');
    await scene.press('ControlOrMeta+Alt+F');
    await find.fill('');
    await scene.press('Escape');
  });

  it('finds the agent of the editor from the palette and by the menu above the tree, in a group that was closed', async () => {
    for (const reveal of [
      () => dialogue.command('Reveal Agent in Side Bar'),
      () => sideBar.more('Reveal Agent in Side Bar'),
      () => sideBar.moreByKey('Reveal Agent in Side Bar'),
    ]) {
      await scene.workbench.openFile('gamma.md');
      await sideBar.icon('Collapse All');
      await expect.poll(() => sideBar.names()).toEqual(['Project', 'User']);
      await reveal();
      await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toBe('gamma, loads');
    }
  });

  it('is told where the side bar does not show the file', async () => {
    await dialogue.command('Filter Agents...');
    await dialogue.step('Filter Agents', 'alpha');
    await expect.poll(() => sideBar.names()).toEqual(['Project', 'alpha']);
    await scene.workbench.openFile('gamma.md');
    await dialogue.command('Reveal Agent in Side Bar');
    await dialogue.told('The side bar does not show this file');
    await dialogue.forgetNotifications();
    await dialogue.command('Clear Filter');
  });

  it('sees the agent of the editor selected', async () => {
    await scene.workbench.openFile('alpha.md');
    await expect.poll(() => sideBar.selected()).toEqual(['alpha, loads']);
  });
});
