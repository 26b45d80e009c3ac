// Making and managing agents, by keyboard and by mouse, as a person does.

import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { lock } from '../support/lock';
import { openWorkbench } from '../support/openWorkbench';
import type { Workbench } from '../support/workbench';

const agent = (name: string, prompt = 'Work.'): string =>
  `---\nname: ${name}\ndescription: Use it when ${name} is wanted.\n---\n\n${prompt}\n`;

describe('a person who makes and manages agents', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;
  let home: string;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'agent-author-home-'));
    mkdirSync(join(home, '.claude/agents'), { recursive: true });
    writeFileSync(join(home, '.claude/agents/mine.md'), agent('mine'));
    workspace = await freshWorkspace({
      '.claude/agents/lead.md': agent('lead', 'Ask @agent-helper.'),
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/note.md': 'A note.\n',
      'tools/.claude-plugin/plugin.json': '{"name": "tools"}',
      'tools/agents/packed.md': agent('packed'),
      '.mcp.json': '{"mcpServers": {"tracker": {"command": "false"}}}',
    });
    workbench = await openWorkbench({
      folder: workspace.folder,
      home,
      settings: { 'files.autoSave': 'off', 'editor.dropIntoEditor.preferences': [] },
    });
    await workbench.showContainer('Agent Author');
    await row('lead').waitFor();
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
    await rm(home, { recursive: true, force: true });
  });

  const row = (name: string) =>
    workbench
      .tree()
      .filter({ has: workbench.page.getByText(name, { exact: true }) })
      .first();
  const title = () => workbench.page.locator('.quick-input-title');
  const input = () => workbench.page.locator('.quick-input-widget input[type="text"]');
  const problem = () => workbench.page.locator('.quick-input-message');
  const items = () => workbench.page.locator('.quick-input-list .monaco-list-row');
  const dialog = () => workbench.page.locator('.monaco-dialog-box');
  const project = (name: string): string => join(workspace.folder, '.claude/agents', name);
  const read = (path: string): string | undefined => (existsSync(path) ? readFileSync(path, 'utf8') : undefined);
  const press = (key: string): Promise<void> => workbench.press(key);

  /** In an editor that has the focus, which would otherwise take it from the next dialogue. */
  const opened = async (name: string): Promise<void> => {
    await workbench.page.locator(`.tab.active[data-resource-name="${name}.md"]`).waitFor();
    await workbench.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  };

  /** With the mouse, and again where the tree was drawn anew meanwhile; the focus is then in the tree. */
  const choose = async (name: string): Promise<void> => {
    const tab = workbench.page.locator(`.tab.active[data-resource-name="${name}.md"]`);
    await expect
      .poll(async () => {
        await row(name).click();
        return tab.isVisible();
      })
      .toBe(true);
    await expect
      .poll(async () => {
        await row(name).click();
        return row(name).getAttribute('aria-selected');
      })
      .toBe('true');
  };

  /** Runs a command that asks something, so that the input does not close behind it. */
  const ask = async (command: string): Promise<void> => {
    await press('F1');
    await input().fill(`>Agent Author: ${command}`);
    await items().filter({ hasText: command }).first().waitFor();
    await press('Enter');
  };

  /** Waits for a notification; VS Code keeps them in their list while it is driven. */
  const told = async (words: string): Promise<void> => {
    const { page } = workbench;
    const center = page.locator('.notifications-center.visible');
    await page.locator('.statusbar .codicon-bell-dot').waitFor();
    await workbench.runCommand('Notifications: Show Notifications');
    await expect
      .poll(() => center.locator('.notification-list-item-message').allTextContents())
      .toContainEqual(expect.stringContaining(words));
  };

  /** Waits for a step of a dialogue, and answers it. */
  const step = async (heading: string, answer?: string): Promise<void> => {
    await expect.poll(() => title().textContent()).toBe(heading);
    if (answer !== undefined) await input().fill(answer);
    await press('Enter');
  };

  it('makes an agent from a template, with tools by groups, by the keyboard alone', async () => {
    await ask('New Agent');
    await step('New Agent (1/7)', 'User');
    await expect.poll(() => title().textContent()).toBe('New Agent (2/7)');
    await workbench.screenshot('manage-start');
    await step('New Agent (2/7)', 'Planner');
    await expect.poll(() => input().inputValue()).toBe('planner');
    await step('New Agent (3/7)', 'nul');
    await expect.poll(() => problem().textContent()).toContain('Windows keeps nul for a device');
    await workbench.screenshot('manage-name');
    await step('New Agent (3/7)', 'chief-planner');
    await expect.poll(() => title().textContent()).toBe('New Agent (4/7)');
    // What VS Code calls Go Back in a dialogue, on Linux.
    await press('Control+Alt+Minus');
    await expect.poll(() => title().textContent()).toBe('New Agent (3/7)');
    await expect.poll(() => input().inputValue()).toBe('chief-planner');
    await press('Enter');
    await step('New Agent (4/7)');
    await step('New Agent (5/7)', 'Choose groups');
    await expect.poll(() => items().allTextContents()).toHaveLength(4);
    await workbench.screenshot('manage-groups');
    await press('Enter');
    await step('New Agent (6/7)');
    await step('New Agent (7/7)');
    const file = join(home, '.claude/agents/chief-planner.md');
    await expect.poll(() => read(file)).toMatch(/^---\nname: chief-planner\ndescription: Turns a feature/);
    expect(read(file)).toMatch(/\ntools: Read, Grep, Glob\ncolor: purple\n---\n\nYou plan changes/);
    await row('chief-planner').waitFor();
    await opened('chief-planner');
  });

  it('offers the MCP servers of the project, and makes a copy of another agent', async () => {
    await ask('New Agent');
    await step('New Agent (1/7)');
    await step('New Agent (2/7)', 'Blank');
    await step('New Agent (3/7)', 'tracked');
    await step('New Agent (4/7)', 'Use it for tickets.');
    await step('New Agent (5/7)', 'Choose groups');
    await expect.poll(() => items().allTextContents()).toHaveLength(5);
    await input().fill('tracker');
    await press('ArrowDown');
    await press('Space');
    await press('Enter');
    await step('New Agent (6/7)');
    await step('New Agent (7/7)');
    await opened('tracked');
    await expect.poll(() => read(project('tracked.md'))).toMatch(/\ntools: (Read, Grep, Glob, )?mcp__tracker\n/);

    await ask('New Agent');
    await step('New Agent (1/7)');
    await step('New Agent (2/7)', 'Copy of');
    await step('New Agent (2/7)', 'tracked');
    await step('New Agent (3/4)', 'tracked-too');
    await step('New Agent (4/4)', 'Use it for more: tickets.');
    await expect
      .poll(() => read(project('tracked-too.md')))
      .toBe(
        read(project('tracked.md'))
          ?.replace('name: tracked', 'name: tracked-too')
          .replace(/description: .*/, 'description: "Use it for more: tickets."'),
      );
    await opened('tracked-too');
  });

  it('renames the row that has the focus, where the arrow keys left the selection behind', async () => {
    await choose('helper');
    await press('ArrowDown');
    await press('F2');
    await expect.poll(() => title().textContent()).toBe('Rename Agent lead');
    await press('Escape');
  });

  it('renames with F2, is told what is wrong with a name, and takes the mentions along', async () => {
    await choose('helper');
    await press('F2');
    await expect.poll(() => title().textContent()).toBe('Rename Agent helper');
    expect(await problem().textContent()).not.toContain('exists');
    for (const [name, words] of [
      ['note', 'note.md exists in this folder already'],
      ['lead', 'lead.md '],
      ['a/b', 'because of the /'],
      ['עוזר', 'It cannot be called with @'],
      ['x'.repeat(300), 'over 256 characters'],
    ] as const) {
      await input().fill(name);
      await expect.poll(() => problem().textContent()).toContain(words);
    }
    await workbench.screenshot('manage-rename');
    await input().fill('aide');
    await press('Enter');
    await expect.poll(() => items().allTextContents()).toHaveLength(3);
    await workbench.screenshot('manage-mentions');
    await press('Enter');
    await expect.poll(() => read(project('aide.md'))).toBe(agent('helper').replace('name: helper', 'name: aide'));
    await expect.poll(() => read(project('lead.md'))).toContain('@agent-aide');
    expect(existsSync(project('helper.md'))).toBe(false);
    await row('aide').waitFor();
  });

  it('takes it back with the undo key of the side bar', async () => {
    await choose('aide');
    await press('ControlOrMeta+Z');
    await expect.poll(() => read(project('helper.md'))).toBe(agent('helper'));
    await expect.poll(() => read(project('lead.md'))).toContain('@agent-helper');
    await row('helper').waitFor();
  });

  it('shows the changes first where that is asked for, and drops them where they are not wanted', async () => {
    const { page } = workbench;
    for (const [button, name] of [
      ['Discard', 'helper'],
      ['Apply', 'aide'],
    ] as const) {
      await choose('helper');
      await press('F2');
      await step('Rename Agent helper', 'aide');
      await expect.poll(() => items().allTextContents()).toHaveLength(3);
      await press('ArrowDown');
      await press('Enter');
      const panel = page.locator('.panel').getByRole('button', { name: button });
      await panel.first().waitFor();
      await page.locator('.panel .monaco-list-row', { hasText: 'Ask @agent-' }).getByRole('checkbox').click();
      await workbench.screenshot('manage-preview');
      await panel.first().click();
      await expect.poll(() => existsSync(project(`${name}.md`))).toBe(true);
      await row(name).waitFor();
    }
    expect(existsSync(project('helper.md'))).toBe(false);
    await expect.poll(() => read(project('lead.md'))).toContain('@agent-aide');
    await row('aide').click();
    await press('ControlOrMeta+Z');
    await row('helper').waitFor();
    await expect.poll(() => read(project('lead.md'))).toContain('@agent-helper');
  });

  it('deletes after a question, unsaved changes included, and gets both back', async () => {
    await choose('mine');
    await workbench.page.locator('.editor-group-container .monaco-editor').first().click();
    await workbench.type('typed ');
    await row('mine').click();
    await press('Delete');
    await expect.poll(() => dialog().textContent()).toContain('Delete the agent mine?');
    expect(await dialog().textContent()).toContain('Changes in its editor that are not saved go with it');
    await workbench.screenshot('manage-delete');
    await dialog().getByRole('button', { name: 'Delete' }).click();
    const file = join(home, '.claude/agents/mine.md');
    await expect.poll(() => existsSync(file)).toBe(false);
    await row('lead').click();
    await press('ControlOrMeta+Z');
    await expect.poll(() => read(file)).toBe(agent('mine'));
    await row('mine').waitFor();
    await choose('mine');
    await expect
      .poll(() => workbench.page.locator('.monaco-editor .view-lines').first().textContent())
      .toContain('typed');
    await workbench.screenshot('manage-undone');
    await workbench.runCommand('File: Revert File');
  });

  it('copies several agents to a plugin, and sees why it cannot do it twice', async () => {
    await row('helper').click();
    await row('lead').click({ modifiers: ['ControlOrMeta'] });
    await row('lead').click({ button: 'right' });
    await workbench.page.locator('.context-view .monaco-menu').waitFor();
    await workbench.screenshot('manage-menu');
    await workbench.page.locator('.monaco-menu').getByText('Copy Agent To…', { exact: true }).click();
    await step('Copy Agent', 'tools');
    const names = (): string[] => readdirSync(join(workspace.folder, 'tools/agents')).sort();
    await expect.poll(names).toEqual(['helper.md', 'lead.md', 'packed.md']);
    await ask('Copy Agent To…');
    await step('Copy Agent', 'tools');
    await told('helper.md exists in tools/agents already; rename one of them first.');
    await workbench.screenshot('manage-twice');
    await workbench.runCommand('Notifications: Clear All Notifications');
  });

  it('is told why nothing was renamed in a folder that is read-only', async () => {
    const locked = project('locked');
    mkdirSync(locked);
    writeFileSync(join(locked, 'inside.md'), agent('inside'));
    await workbench.runCommand('Agent Author: Refresh');
    await row('inside').waitFor();
    const unlock = await lock(locked);
    try {
      await choose('inside');
      await press('F2');
      await step('Rename Agent inside', 'outside');
      await told('cannot be written; check who may write there.');
      await workbench.screenshot('manage-locked');
      await workbench.runCommand('Notifications: Clear All Notifications');
      expect(readdirSync(locked)).toEqual(['inside.md']);
      await choose('inside');
      await press('Delete');
      await dialog().getByRole('button', { name: 'Delete' }).click();
      await told('cannot be deleted; check who may write there.');
      await workbench.runCommand('Notifications: Clear All Notifications');
      expect(read(join(locked, 'inside.md'))).toBe(agent('inside'));
    } finally {
      await unlock();
    }
  });

  it('moves an agent by dragging it to another folder, and takes it back', async () => {
    await row('tracked').dragTo(row('mine'));
    const there = join(home, '.claude/agents/tracked.md');
    await expect.poll(() => existsSync(there)).toBe(true);
    expect(existsSync(project('tracked.md'))).toBe(false);
    await row('mine').click();
    await press('ControlOrMeta+Z');
    await expect.poll(() => existsSync(project('tracked.md'))).toBe(true);
    expect(existsSync(there)).toBe(false);
  });

  it('drops an agent into a text as its mention', async () => {
    await choose('mine');
    const editor = workbench.page.locator('.editor-group-container .monaco-editor .view-lines').first();
    const source = await row('helper').boundingBox();
    const target = await editor.boundingBox();
    if (!source || !target) throw new Error('nothing to drag');
    const { mouse, keyboard } = workbench.page;
    await mouse.move(source.x + 40, source.y + 8);
    await mouse.down();
    await keyboard.down('Shift');
    await mouse.move(target.x + 60, target.y + 90, { steps: 8 });
    await mouse.move(target.x + 62, target.y + 92);
    await mouse.up();
    await keyboard.up('Shift');
    await expect.poll(() => editor.textContent()).toContain('@agent-helper');
    await workbench.screenshot('manage-drop');
  });
});
