// New Agent: a dialogue of some steps, answered by the keyboard alone and by the mouse alone.

import { existsSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who makes agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/lead.md': agent('lead'),
      'packages/web/.claude/agents/styler.md': agent('styler'),
      'tools/.claude-plugin/plugin.json': '{"name": "tools"}',
      'tools/agents/packed.md': agent('packed'),
      '.mcp.json': '{"mcpServers": {"tracker": {"command": "false"}}}',
    },
    home: { '.claude/agents/mine.md': agent('mine') },
  });
  const { sideBar, dialogue } = scene;

  it('starts from a template, with tools by groups, by the keyboard alone', async () => {
    await sideBar.row('lead').waitFor();
    await dialogue.command('New Agent');
    await dialogue.step('New Agent (1/7)', 'User');
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (2/7)');
    await scene.workbench.screenshot('new-start');
    await dialogue.step('New Agent (2/7)', 'Planner');
    await expect.poll(() => dialogue.input().inputValue()).toBe('planner');
    await dialogue.step('New Agent (3/7)', 'nul');
    await expect.poll(() => dialogue.problem().textContent()).toContain('Windows keeps nul for a device');
    await scene.workbench.screenshot('new-name');
    await dialogue.step('New Agent (3/7)', 'chief-planner');
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (4/7)');
    // What VS Code calls Go Back in a dialogue, on Linux.
    await scene.press('Control+Alt+Minus');
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (3/7)');
    await expect.poll(() => dialogue.input().inputValue()).toBe('chief-planner');
    await scene.press('Enter');
    await dialogue.step('New Agent (4/7)');
    await dialogue.step('New Agent (5/7)', 'Choose groups');
    await expect.poll(() => dialogue.items().allTextContents()).toHaveLength(4);
    await scene.workbench.screenshot('new-groups');
    await scene.press('Enter');
    await dialogue.step('New Agent (6/7)');
    await dialogue.step('New Agent (7/7)');
    await expect
      .poll(() => read(scene.user('chief-planner.md')))
      .toMatch(/^---\nname: chief-planner\ndescription: Turns a feature/);
    expect(read(scene.user('chief-planner.md'))).toMatch(
      /\ntools: Read, Grep, Glob\ncolor: purple\n---\n\nYou plan changes/,
    );
    await sideBar.row('chief-planner').waitFor();
    await scene.opened('chief-planner.md');
  });

  it('answers every step with the mouse, goes back by the arrow, and picks single tools', async () => {
    await sideBar.icon('New Agent');
    await dialogue.pick('New Agent (1/7)', 'User');
    await dialogue.pick('New Agent (2/7)', 'Code reviewer');
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (3/7)');
    await dialogue.button('Back');
    await expect.poll(() => dialogue.title().textContent()).toBe('New Agent (2/7)');
    await dialogue.button('Back');
    await dialogue.pick('New Agent (1/7)', 'workspace');
    await dialogue.pick('New Agent (2/7)', 'Blank');
    await dialogue.step('New Agent (3/7)', 'clicked');
    await dialogue.step('New Agent (4/7)', 'Use it when something is clicked.');
    await dialogue.pick('New Agent (5/7)', 'Pick tools…');
    for (const tool of ['Grep', 'WebFetch']) {
      await dialogue.input().fill(tool);
      await dialogue.item(tool).getByRole('checkbox').click();
    }
    await dialogue.input().fill('');
    await scene.workbench.screenshot('new-tools');
    await scene.page.locator('.quick-input-widget').getByRole('button', { name: 'OK' }).click();
    await dialogue.pick('New Agent (6/7)', 'haiku');
    await dialogue.pick('New Agent (7/7)', 'cyan');
    await scene.opened('clicked.md');
    expect(read(scene.project('clicked.md'))).toMatch(
      /^---\nname: clicked\ndescription: Use it when something is clicked\.\ntools: Grep, WebFetch\nmodel: haiku\ncolor: cyan\n---\n/,
    );
    await sideBar.row('clicked').waitFor();
  });

  it('finds the MCP servers of the project among the groups of tools', async () => {
    await dialogue.command('New Agent');
    await dialogue.step('New Agent (1/7)');
    await dialogue.step('New Agent (2/7)', 'Blank');
    await dialogue.step('New Agent (3/7)', 'tracked');
    await dialogue.step('New Agent (4/7)', 'Use it for tickets.');
    await dialogue.step('New Agent (5/7)', 'Choose groups');
    await expect.poll(() => dialogue.items().allTextContents()).toHaveLength(5);
    await dialogue.input().fill('tracker');
    await scene.press('ArrowDown');
    await scene.press('Space');
    await scene.press('Enter');
    await dialogue.step('New Agent (6/7)');
    await dialogue.step('New Agent (7/7)');
    await scene.opened('tracked.md');
    expect(read(scene.project('tracked.md'))).toMatch(/\ntools: (Read, Grep, Glob, )?mcp__tracker\n/);
  });

  it('copies another agent, in fewer steps', async () => {
    await sideBar.iconByKey('New Agent');
    await dialogue.step('New Agent (1/7)');
    await dialogue.step('New Agent (2/7)', 'Copy of');
    await dialogue.take('tracked');
    await dialogue.step('New Agent (3/4)', 'tracked-too');
    await dialogue.step('New Agent (4/4)', 'Use it for more: tickets.');
    await expect
      .poll(() => read(scene.project('tracked-too.md')))
      .toBe(
        read(scene.project('tracked.md'))
          ?.replaceAll(/(?<=name: |You are )tracked/g, 'tracked-too')
          .replace(/description: .*/, 'description: "Use it for more: tickets."'),
      );
    await scene.opened('tracked-too.md');
  });

  it.each([
    { set: 'All tools', name: 'with-all', line: undefined },
    { set: 'Read only', name: 'with-reading', line: 'tools: Read, Grep, Glob' },
    { set: 'Read and edit', name: 'with-editing', line: 'tools: Read, Grep, Glob, Edit, Write, NotebookEdit' },
    { set: 'Read, edit and run', name: 'with-running', line: 'tools: Read, Edit, Write, NotebookEdit, Bash' },
  ])('writes what $set stands for', async ({ set, name, line }) => {
    await dialogue.command('New Agent');
    await dialogue.step('New Agent (1/7)');
    await dialogue.step('New Agent (2/7)', 'Blank');
    await dialogue.step('New Agent (3/7)', name);
    await dialogue.step('New Agent (4/7)', 'Use it for tools.');
    await dialogue.pick('New Agent (5/7)', set);
    await dialogue.step('New Agent (6/7)');
    await dialogue.step('New Agent (7/7)');
    await scene.opened(`${name}.md`);
    const written = read(scene.project(`${name}.md`))?.split('\n');
    expect(written?.find((each) => each.startsWith('tools'))).toBe(line);
  });

  it('puts it where the menu of a group says: into a project within the folder, and into a plugin', async () => {
    for (const [group, place, name, file] of [
      ['packages/web', 'web', 'themer', 'packages/web/.claude/agents/themer.md'],
      ['tools', 'tools', 'hammer', 'tools/agents/hammer.md'],
    ] as const) {
      await sideBar.menu(group, 'New Agent');
      await dialogue.pick(`New Agent in ${place} (1/6)`, 'Blank');
      await dialogue.step(`New Agent in ${place} (2/6)`, name);
      await dialogue.step(`New Agent in ${place} (3/6)`, 'Use it here.');
      await dialogue.pick(`New Agent in ${place} (4/6)`, 'Read only');
      await dialogue.pick(`New Agent in ${place} (5/6)`, 'Default');
      await dialogue.pick(`New Agent in ${place} (6/6)`, 'None');
      await scene.opened(`${name}.md`);
      expect(read(scene.inWorkspace(file))).toMatch(new RegExp(`^---\nname: ${name}\n`));
      await sideBar.row(name).waitFor();
    }
  });

  it('is told at each step what would not do, and writes nothing when giving up', async () => {
    await sideBar.choose('lead');
    await sideBar.icon('New Agent');
    await dialogue.pick('New Agent (1/7)', 'workspace');
    await dialogue.pick('New Agent (2/7)', 'Blank');
    await dialogue.step('New Agent (3/7)', 'lead');
    await expect.poll(() => dialogue.problem().textContent()).toContain('lead.md ');
    await dialogue.step('New Agent (3/7)', 'given-up');
    await dialogue.step('New Agent (4/7)', ' ');
    await expect
      .poll(() => dialogue.problem().textContent())
      .toContain('Without a description the agent does not load');
    await scene.press('Escape');
    await dialogue.input().waitFor({ state: 'hidden' });
    expect(existsSync(scene.project('given-up.md'))).toBe(false);
    expect(read(scene.project('lead.md'))).toBe(agent('lead'));
  });

  it('takes a new agent back', async () => {
    await sideBar.row('hammer').click();
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => existsSync(scene.inWorkspace('tools/agents/hammer.md'))).toBe(false);
    await sideBar.row('hammer').waitFor({ state: 'detached' });
  });
});
