// The tree of agents as a person sees, arranges and searches it, by mouse and by keyboard.

import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import { SideBar } from '../support/sideBar';
import type { Workbench } from '../support/workbench';

const agent = (name: string, more = ''): string =>
  `---\nname: ${name}\ndescription: Use it when the ${name} is asked for.\n${more}---\n\nYou are the ${name}. Be brief.\n`;

const files = {
  'app/.claude/agents/reviewer.md': agent('reviewer', 'tools: Read, Bash\nmodel: opus\ncolor: blue\n'),
  'app/.claude/agents/bare.md': agent('bare', 'tools: []\ncolor: red\n'),
  'app/.claude/agents/lost.md': agent('lost').replace('.\n', '.\n\n<example>\nuser: "Where am I?"\n</example>\n'),
  'app/.claude/agents/team/mended.md': agent('mended', 'color: green\n').replace('Use it', 'Use it: always'),
  'app/.claude/agents/team/planner.md': `${agent('planner', 'color: orange\n')}Ask @agent-reviewer.\n`,
  '.claude/agents/reviewer.md': agent('reviewer', 'model: haiku\ncolor: pink\n'),
  '.git/HEAD': 'ref: refs/heads/main\n',
  'app/kit/.claude-plugin/plugin.json': '{ "name": "kit" }\n',
  'home/.claude/agents/planner.md': agent('planner'),
  'home/.claude/plugins/cache/market/garden/1.2.0/.claude-plugin/plugin.json': '{ "name": "garden" }\n',
  'home/.claude/plugins/cache/market/garden/1.2.0/agents/weeder.md': agent('weeder'),
  'app/kit/agents/gardener.md': agent('gardener', 'color: cyan\nmodel: opus\n'),
};

describe('a person with agents in several places', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace(files);
    workbench = await openWorkbench({
      folder: join(workspace.folder, 'app'),
      home: join(workspace.folder, 'home'),
      settings: { 'workbench.hover.delay': 500 },
    });
    await workbench.showContainer('Agent Author');
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  const sideBar = new SideBar(() => workbench);
  const rows = (): Promise<string[]> => sideBar.rows();
  const names = async (): Promise<string[]> => (await rows()).map((row) => row.split(' ')[0] ?? '');
  const parent = (): string => workspace.folder.split('/').at(-1) ?? '';
  const row = (text: string) => workbench.tree().filter({ hasText: text }).first();
  const input = () => workbench.page.locator('.quick-input-widget input[type="text"]');
  /** A command that asks for something: its box comes up in the place of that of the commands. */
  const start = async (command: string, title: string): Promise<void> => {
    await workbench.press('F1');
    await input().fill(`>Agent Author: ${command}`);
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: command }).first().waitFor();
    await workbench.press('Enter');
    await workbench.page.locator('.quick-input-title', { hasText: title }).waitFor();
  };
  const choose = async (command: string, label: string): Promise<void> => {
    await start(command, command.replace('...', ''));
    await workbench.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first().waitFor();
    await workbench.type(label);
    await workbench.press('Enter');
    await input().waitFor({ state: 'hidden' });
  };

  it('sees where each comes from and what became of it', async () => {
    await expect
      .poll(rows)
      .toEqual([
        `${parent()} project · 1 agent`,
        'reviewer shadowed by project · haiku',
        'Project 5 agents · 1 does not load',
        'bare no tools · 1 warning',
        'lost does not load · 1 error',
        'mended repaired · 1 warning · team/mended.md',
        'planner loads · team/planner.md',
        'reviewer loads · opus',
        'kit plugin · 1 agent',
        'gardener loads · opus',
        'garden 1.2.0 plugin · 1 agent',
        'weeder loads',
        'User 1 agent',
        'planner shadowed by project',
      ]);
    await workbench.screenshot('tree-sources');
  });

  it('reads at the end of each row what its agent is for', async () => {
    expect(await sideBar.wholeRows()).toContain(
      'reviewer shadowed by project · haiku · Use it when the reviewer is asked for.',
    );
  });

  it('hears the state of each', async () => {
    const spoken = await workbench.tree().evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    expect(spoken).toContain('lost, does not load, 1 error');
    expect(spoken).toContain('reviewer, shadowed by project, haiku');
    expect(spoken).toContain('bare, no tools, 1 warning');
  });

  const icons = async (): Promise<readonly (string | null)[]> => {
    const found = workbench.page.locator(
      '.sidebar .composite.title .title-actions .action-item:not(.menu-entry-more) a',
    );
    const labels = await found.evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
    return labels.filter((label) => label !== 'Views and More Actions...');
  };

  it('finds no more than three icons above it, each with a name', async () => {
    expect(await icons()).toEqual(['New Agent', 'Filter Agents...', 'Collapse All']);
  });

  it('reads the card of an agent', async () => {
    await row('loads · opus').hover();
    const card = workbench.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await expect.poll(() => card.textContent()).toContain('Takes the place of reviewer.md');
    expect(await card.textContent()).toContain('Used by: 1 other agent');
    expect(await card.textContent()).toContain('Tools: Read, Bash');
    await workbench.screenshot('tree-card');
  });

  it('groups them by model, by folder and not at all, with the keyboard alone', async () => {
    await choose('Group Agents By...', 'Model');
    await expect
      .poll(names)
      .toEqual([
        ...['haiku', 'reviewer', 'opus', 'gardener', 'reviewer'],
        ...['No', 'bare', 'lost', 'mended', 'planner', 'planner', 'weeder'],
      ]);
    await choose('Group Agents By...', 'No Groups');
    await expect
      .poll(names)
      .toEqual(['bare', 'gardener', 'lost', 'mended', 'planner', 'planner', 'reviewer', 'reviewer', 'weeder']);
    await choose('Sort Agents By...', 'State');
    await expect
      .poll(names)
      .toEqual(['lost', 'planner', 'reviewer', 'bare', 'mended', 'gardener', 'planner', 'reviewer', 'weeder']);
    await workbench.screenshot('tree-flat');
    await choose('Group Agents By...', 'State');
    await expect.poll(async () => (await rows())[0]).toBe('Does not load 1 agent');
    await workbench.screenshot('tree-states');
  });

  it('filters them while typing, and takes the filter back', async () => {
    await start('Filter Agents...', 'Filter Agents');
    await input().fill('tool:bash model:opus review');
    await expect.poll(names).toEqual(['Loads', 'reviewer']);
    const message = workbench.page.locator('.sidebar .tree-explorer-viewlet-tree-view .message');
    await expect.poll(() => message.textContent()).toBe('Filter “tool:bash model:opus review”: 1 of 9 agents');
    await workbench.screenshot('tree-filter');
    await input().fill('model:opus gard');
    await expect.poll(names).toEqual(['Loads', 'gardener']);
    await workbench.press('Enter');
    await expect.poll(() => message.textContent()).toBe('Filter “model:opus gard”: 1 of 9 agents');
    await workbench.page.locator('.sidebar .action-label[aria-label="Change Filter..."]').first().click();
    await expect.poll(() => input().inputValue()).toBe('model:opus gard');
    await input().fill('model:opus');
    await expect.poll(names).toEqual(['Loads', 'gardener', 'reviewer']);
    await workbench.screenshot('tree-filter-changed');
    await workbench.press('Enter');
    expect(await icons()).toEqual(['New Agent', 'Change Filter...', 'Clear Filter']);
    await workbench.page.locator('.sidebar .action-label[aria-label="Clear Filter"]').first().click();
    await expect.poll(rows).toHaveLength(14);
  });

  it('keeps a group closed while files change', async () => {
    await choose('Group Agents By...', 'Source');
    await expect.poll(rows).toHaveLength(14);
    await row('5 agents').click();
    await expect.poll(rows).toHaveLength(9);
    const file = join(workspace.folder, 'app/.claude/agents/found.md');
    await writeFile(file, agent('found'));
    await expect.poll(rows).toContain('Project 6 agents · 1 does not load');
    expect(await rows()).toHaveLength(9);
  });

  it('sees the agent of the editor selected, and stays in the editor', async () => {
    await workbench.openFile('planner.md');
    const selected = workbench.page.locator('.sidebar .customview-tree .monaco-list-row.selected');
    await expect.poll(() => selected.textContent()).toContain('planner');
    expect(await workbench.page.locator('.monaco-editor.focused').count()).toBe(1);
    await workbench.screenshot('tree-follow');
  });

  it('finds it by a command as well, with the focus there', async () => {
    await workbench.openFile('gardener.md');
    await workbench.runCommand('Agent Author: Reveal Agent in Side Bar');
    const focused = workbench.page.locator('.sidebar .customview-tree .monaco-list:focus .monaco-list-row.focused');
    await expect.poll(() => focused.textContent()).toContain('gardener');
  });

  it('sees an agent of the home folder used again when that of the project gives up its name', async () => {
    await writeFile(join(workspace.folder, 'app/.claude/agents/team/planner.md'), agent('strategist'));
    await expect.poll(rows).toContain('planner loads');
  });

  it('sees an agent above the folder change places when the nearer one is renamed', async () => {
    const file = join(workspace.folder, 'app/.claude/agents/reviewer.md');
    await writeFile(file, agent('inspector'));
    await expect.poll(rows).toContain('reviewer loads · haiku');
    await mkdir(join(workspace.folder, '.claude/agents/deep'), { recursive: true });
    await writeFile(join(workspace.folder, '.claude/agents/deep/scout.md'), agent('scout'));
    await expect.poll(rows).toContain('scout loads · deep/scout.md');
  });
});
