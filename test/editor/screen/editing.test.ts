// What a person sees around the text of an agent, and does with it by mouse and keyboard.

import type { Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { succeeds } from '../support/succeeds';
import { agent, painter } from '../support/texts';

const broken = '---\nname: broken\ndescription: Use it: now\n---\n\nYou help.\n';

describe('a person who edits an agent', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/painter.md': painter,
      '.claude/agents/broken.md': broken,
      '.claude/agents/lead.md': agent('lead', 'Ask @agent-painter, and again @agent-painter.'),
      'notes.md': '# Notes\n',
    },
  });
  const { dialogue } = scene;
  const lens = (): Locator => scene.page.locator('.codelens-decoration').first();
  const status = (): Locator => scene.page.locator('.statusbar-item[id*="agentAuthor.verdict"]');
  const previews = (): Locator => scene.page.locator('.tab[aria-label*="Agent "]');
  const open = async (file: string): Promise<void> => {
    await scene.workbench.runCommand('View: Close All Editors');
    await scene.workbench.openFile(file);
  };

  /** What VS Code remembers of the lenses of a file takes no click until they are asked for again. */
  const clickLens = async (words: string, isDone: () => Promise<unknown>): Promise<void> => {
    const click = async (): Promise<unknown> => {
      if (await isDone()) return true;
      await lens().getByText(words).click();
      return false;
    };
    await expect.poll(click, { interval: 1_000 }).toBeTruthy();
  };

  /** The lenses with the keyboard: VS Code lists those of the line, none before they were asked for again. */
  const chooseLens = async (words: string): Promise<void> => {
    const isListed = async (): Promise<boolean> => {
      await scene.workbench.goTo(1);
      await dialogue.begin('Show CodeLens Commands for Current Line');
      return succeeds(dialogue.item(words).waitFor({ timeout: 2_000 }));
    };
    await expect.poll(isListed, { timeout: 40_000 }).toBe(true);
    await dialogue.walkTo(words);
    await scene.press('Enter');
  };

  it('sees one line above the frontmatter', async () => {
    await open('painter.md');
    await expect
      .poll(() => lens().textContent())
      .toMatch(/Loads.*Preview.*2 tools.*≈ \d+ \+ \d+ tokens.*Used by 1 agent/);
    await scene.workbench.screenshot('editing-lens');
  });

  it('goes by it to the tools, with the mouse and with the keyboard', async () => {
    await scene.workbench.goTo(20);
    await clickLens('2 tools', async () => (await scene.cursor())?.includes('Ln 10'));
    await chooseLens('2 tools');
    await expect.poll(() => scene.cursor()).toContain('Ln 10');
  });

  it('sees by it who uses the agent, with the mouse and with the keyboard', async () => {
    const peek = scene.page.locator('.peekview-widget');
    await clickLens('Used by', () => peek.isVisible());
    await expect.poll(() => peek.locator('.ref-tree').textContent()).toContain('@agent-painter');
    await expect.poll(() => peek.locator('.head').textContent()).toMatch(/lead\.md|2/);
    await scene.workbench.screenshot('editing-uses');
    await scene.press('Escape');
    await peek.waitFor({ state: 'detached' });
    await scene.editor().click();
    await chooseLens('Used by');
    await peek.waitFor();
    await scene.press('Escape');
    await peek.waitFor({ state: 'detached' });
  });

  it('opens the preview by it, with the mouse and with the keyboard', async () => {
    await open('painter.md');
    await clickLens('Preview', () => previews().count());
    await expect.poll(() => scene.workbench.webview().locator('h1').textContent()).toContain('painter');
    await scene.workbench.screenshot('editing-preview');
    await open('painter.md');
    await expect.poll(() => previews().count()).toBe(0);
    await chooseLens('Preview');
    await expect.poll(() => previews().count()).toBe(1);
  });

  it('goes by it to the reason, with the mouse and with the keyboard', async () => {
    await open('broken.md');
    await expect.poll(() => lens().textContent()).toMatch(/^.?Loads after repair/);
    await scene.workbench.goTo(6);
    await clickLens('Loads after repair', async () => (await scene.cursor())?.includes('Ln 3'));
    await chooseLens('Loads after repair');
    await expect.poll(() => scene.cursor()).toContain('Ln 3');
  });

  it('sees the verdict in the status bar, hears it, and goes to the reason or to the preview', async () => {
    await scene.workbench.goTo(6);
    await expect.poll(() => status().textContent()).toContain('Loads after repair');
    await scene.workbench.screenshot('editing-status');
    await status().locator('a').first().click();
    await expect.poll(() => scene.cursor()).toContain('Ln 3');
    await scene.workbench.goTo(6);
    await scene.workbench.runCommand('View: Focus Next Part');
    await status().locator('a').first().press('Enter');
    await expect.poll(() => scene.cursor()).toContain('Ln 3');
    await open('painter.md');
    await expect.poll(() => status().textContent()).toContain('Loads');
    const spoken = await status().locator('[aria-label]').first().getAttribute('aria-label');
    expect(spoken).toContain('Agent painter loads as written');
    await status().locator('a').first().click();
    await expect.poll(() => previews().count()).toBe(1);
  });

  it('sees nothing there beside another file', async () => {
    await open('notes.md');
    await expect.poll(() => status().count()).toBe(0);
  });

  it('picks a colour with the mouse, and its name is written', async () => {
    await open('painter.md');
    await scene.page.locator('.colorpicker-color-decoration').first().click();
    await scene.page.locator('.colorpicker-body').waitFor();
    await scene.workbench.screenshot('editing-colour');
    await scene.page.locator('.colorpicker-body .strip.hue-strip').click({ position: { x: 5, y: 2 } });
    await expect.poll(() => scene.editor().textContent()).not.toContain('cyan');
    await scene.press('Escape');
    await scene.press('ControlOrMeta+S');
    await expect.poll(() => read(scene.project('painter.md'))).toMatch(/^color: "(?!cyan)[a-z]+"$/m);
  });

  it('picks a colour with the keyboard, from the suggestions', async () => {
    await scene.workbench.goTo(11, 9);
    await scene.press('Control+Shift+ArrowRight');
    await scene.press('Delete');
    const suggestions = await scene.workbench.suggestions();
    await scene.workbench.type('oran');
    await expect.poll(() => suggestions.first().textContent()).toContain('orange');
    await scene.press('Enter');
    await expect.poll(() => scene.editor().textContent()).toContain('orange"');
    await scene.press('ControlOrMeta+S');
    await expect.poll(() => read(scene.project('painter.md'))).toMatch(/^color: "orange"$/m);
  });
});
