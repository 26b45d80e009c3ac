// Deleting agents after a question, and getting them back.

import { existsSync, lstatSync, symlinkSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

describe('a person who deletes agents', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/lead.md': agent('lead', 'Ask @agent-helper.'),
      '.claude/agents/helper.md': agent('helper'),
      '.claude/agents/spare.md': agent('spare'),
      'elsewhere/linked.md': agent('linked'),
    },
    home: { '.claude/agents/mine.md': agent('mine') },
  });
  const { sideBar, dialogue } = scene;

  it('is asked first, told that unsaved changes go too, and gets both back', async () => {
    await sideBar.choose('mine');
    await scene.editor().click();
    await scene.workbench.type('typed ');
    await sideBar.row('mine').click();
    await scene.press('Delete');
    await expect.poll(() => dialogue.modal().textContent()).toContain('Delete the agent mine?');
    expect(await dialogue.modal().textContent()).toContain('Changes in its editor that are not saved go with it');
    // The server build of VS Code has no trash, and so that is what is said.
    expect(await dialogue.modal().textContent()).toContain('mine.md will be gone, since there is no trash here');
    await scene.workbench.screenshot('delete-question');
    await dialogue.modal().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => existsSync(scene.user('mine.md'))).toBe(false);
    await sideBar.row('mine').waitFor({ state: 'detached' });
    await sideBar.row('lead').click();
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => read(scene.user('mine.md'))).toBe(agent('mine'));
    await sideBar.choose('mine');
    await expect.poll(() => scene.editor().textContent()).toContain('typed');
    await scene.workbench.runCommand('File: Revert File');
  });

  it('chooses it from the menu, is told who still speaks of the agent, and lets it be', async () => {
    await sideBar.menu('helper', 'Delete Agent');
    await expect.poll(() => dialogue.modal().textContent()).toContain('Other files still mention it: lead.md.');
    await dialogue.modal().getByRole('button', { name: 'Cancel' }).click();
    await dialogue.modal().waitFor({ state: 'detached' });
    expect(read(scene.project('helper.md'))).toBe(agent('helper'));
  });

  it('deletes the agent of the editor from the palette, by the keyboard alone', async () => {
    await scene.workbench.openFile('spare.md');
    await dialogue.command('Delete Agent');
    await expect.poll(() => dialogue.modal().textContent()).toContain('Delete the agent spare?');
    await scene.press('Escape');
    await dialogue.modal().waitFor({ state: 'detached' });
    expect(existsSync(scene.project('spare.md'))).toBe(true);
    await dialogue.command('Delete Agent');
    await dialogue.modal().waitFor();
    await scene.press('Enter');
    await expect.poll(() => existsSync(scene.project('spare.md'))).toBe(false);
    await dialogue.command('Undo Last Agent File Change');
    await expect.poll(() => read(scene.project('spare.md'))).toBe(agent('spare'));
    await sideBar.row('spare').waitFor();
  });

  it('deletes several at once, and one undo brings all of them back', async () => {
    await sideBar.choose('helper');
    await scene.press('Shift+ArrowDown');
    await expect.poll(() => sideBar.selected()).toHaveLength(2);
    await scene.press('Delete');
    await expect.poll(() => dialogue.modal().textContent()).toContain('Delete 2 agents?');
    await dialogue.modal().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => existsSync(scene.project('lead.md')) || existsSync(scene.project('helper.md'))).toBe(false);
    await sideBar.row('lead').waitFor({ state: 'detached' });
    // The keyboard stays in the list, on the row below.
    await expect.poll(() => sideBar.focused().getAttribute('aria-label')).toMatch(/^spare,/);
    await scene.press('ControlOrMeta+Z');
    await sideBar.row('lead').waitFor();
    await sideBar.row('helper').waitFor();
    expect(read(scene.project('helper.md'))).toBe(agent('helper'));
  });

  it('deletes a link, and what it leads to stays', async () => {
    symlinkSync('../../elsewhere/linked.md', scene.project('linked.md'));
    await sideBar.row('linked').waitFor();
    await sideBar.menu('linked', 'Delete Agent');
    await expect
      .poll(() => dialogue.modal().textContent())
      .toContain('What they lead to stays, and Undo cannot bring these links back: linked.md.');
    await scene.workbench.screenshot('delete-link');
    await dialogue.modal().getByRole('button', { name: 'Delete' }).click();
    await expect.poll(() => lstatSync(scene.project('linked.md'), { throwIfNoEntry: false })).toBe(undefined);
    await sideBar.row('linked').waitFor({ state: 'detached' });
    expect(read(scene.inWorkspace('elsewhere/linked.md'))).toBe(agent('linked'));
  });
});
