// Duplicating and mending agents, undoing what was done, and the commands that explain.

import { existsSync, writeFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

const colon = '---\nname: colon\ndescription: Use it: when a colon slipped in.\n---\n\nWork.\n';
const mended = colon.replace('Use it: when a colon slipped in.', '"Use it: when a colon slipped in."');

describe('a person who mends and doubles agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/colon.md': colon,
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/lead.md': agent('lead'),
    },
  });
  const { sideBar, dialogue } = scene;

  it('mends a file that nobody looks at by its menu, and takes it back', async () => {
    await sideBar.row('colon').waitFor();
    await Promise.all([dialogue.said('Fixed:'), sideBar.menu('colon', 'Fix All in Agent File')]);
    await expect.poll(() => read(scene.project('colon.md'))).toBe(mended);
    await expect.poll(() => sideBar.rows()).toContain('colon loads');
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => read(scene.project('colon.md'))).toBe(colon);
    await expect.poll(() => sideBar.rows()).toContain('colon repaired · 1 warning');
    await dialogue.command('Redo Last Agent File Change');
    await expect.poll(() => read(scene.project('colon.md'))).toBe(mended);
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => read(scene.project('colon.md'))).toBe(colon);
  });

  it('mends the text of the editor from the palette, where it waits to be saved', async () => {
    await scene.workbench.openFile('colon.md');
    await dialogue.command('Fix All in Agent File');
    await expect.poll(() => scene.editor().textContent()).toContain('"Use');
    expect(read(scene.project('colon.md'))).toBe(colon);
    await scene.workbench.runCommand('File: Save');
    await expect.poll(() => read(scene.project('colon.md'))).toBe(mended);
    await dialogue.command('Fix All in Agent File');
    await dialogue.said('There is nothing to fix.');
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => read(scene.project('colon.md'))).toBe(colon);
  });

  it('doubles an agent by key, by menu and from the palette', async () => {
    await sideBar.choose('helper');
    await scene.press('ControlOrMeta+D');
    await expect.poll(() => dialogue.input().inputValue()).toBe('helper-copy');
    await dialogue.step('Duplicate Agent');
    await scene.opened('helper-copy.md');
    const copy = agent('helper').replace('name: helper', 'name: helper-copy');
    expect(read(scene.project('helper-copy.md'))).toBe(copy);
    await sideBar.row('helper-copy').waitFor();

    await sideBar.menu('helper', 'Duplicate Agent');
    await expect.poll(() => dialogue.input().inputValue()).toBe('helper-copy-2');
    await dialogue.step('Duplicate Agent', 'assistant');
    await scene.opened('assistant.md');
    expect(read(scene.project('assistant.md'))).toContain('name: assistant\n');

    await dialogue.command('Duplicate Agent');
    await expect.poll(() => dialogue.input().inputValue()).toBe('assistant-copy');
    await dialogue.input().fill('helper');
    await expect.poll(() => dialogue.problem().textContent()).toContain('helper.md ');
    await scene.press('Escape');
    await dialogue.input().waitFor({ state: 'hidden' });
    expect(existsSync(scene.project('assistant-copy.md'))).toBe(false);
  });

  it('doubles several at once, under names that are free', async () => {
    await sideBar.row('helper').click();
    await sideBar.row('lead').click({ modifiers: ['ControlOrMeta'] });
    await scene.press('ControlOrMeta+D');
    await sideBar.row('helper-copy-2').waitFor();
    await sideBar.row('lead-copy').waitFor();
    expect(read(scene.project('lead-copy.md'))).toBe(agent('lead').replace('name: lead', 'name: lead-copy'));
  });

  it('is told why a change is not undone, and leaves it done to undo what was before', async () => {
    writeFileSync(scene.project('lead-copy.md'), agent('lead-copy', 'My own words.'));
    await sideBar.choose('lead-copy');
    await expect.poll(() => scene.editor().textContent()).toMatch(/My.own.words/);
    await sideBar.row('lead-copy').click();
    await scene.press('ControlOrMeta+Z');
    const told = await dialogue.told('Not undone (Duplicate lead)');
    await scene.workbench.screenshot('mend-leave-it-done');
    await told.getByRole('button', { name: 'Leave It Done' }).click();
    expect(read(scene.project('lead-copy.md'))).toContain('My own words.');
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => existsSync(scene.project('helper-copy-2.md'))).toBe(false);
    await sideBar.row('helper-copy-2').waitFor({ state: 'detached' });
    expect(existsSync(scene.project('helper-copy.md'))).toBe(true);
  });

  it('reads the page of a rule, and the log', async () => {
    await dialogue.command('Explain Rule');
    await dialogue.step('Explain Rule', 'tools-empty');
    const page = scene.workbench.webview();
    await expect.poll(() => page.locator('h1').first().textContent()).toContain('tools-empty');
    await dialogue.command('Show Log');
    await scene.page.locator('.panel .output-view-container, .panel .output-view').first().waitFor();
    const channel = scene.page.locator('.panel select').first().locator('option:checked');
    await expect.poll(() => channel.textContent()).toBe('Agent Author');
    await scene.workbench.screenshot('mend-log');
  });
});
