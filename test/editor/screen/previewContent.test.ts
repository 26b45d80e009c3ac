// What stands in the preview, and where its links and buttons lead.

import type { FrameLocator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { read, sceneWith } from '../support/scene';
import { agent } from '../support/texts';

const gardener = `---
name: gardener
description: |
  Use it when the beds need water.
  <example>
  Context: It has not rained.
  user: "Who waters the beds?"
  assistant: "I ask the gardener."
  <commentary>The beds are its work.</commentary>
  </example>
tools: Read, LS, Grep
model: sonnet
skills: pruning
---

# Beds

Ask @agent-reviewer first, read [the notes](../../notes.md), [the end](#the-end) and [the web](https://example.com/beds).

\`\`\`sh
water --all
\`\`\`

${Array.from({ length: 60 }, (_, number) => `Bed ${number} needs water.`).join('\n\n')}

# The end
`;

describe('a person who reads an agent in the preview', () => {
  const scene = sceneWith({
    files: {
      '.claude/agents/gardener.md': gardener,
      '.claude/agents/reviewer.md': agent('reviewer'),
      '.claude/agents/twin.md': agent('twin'),
      '.claude/skills/pruning/SKILL.md': '---\nname: pruning\ndescription: How to cut.\n---\n\nCut.\n',
      'notes.md': '# Notes\n',
    },
    home: { '.claude/agents/twin.md': agent('twin', 'Of the user.') },
  });
  const { dialogue } = scene;
  const page = (): FrameLocator => scene.workbench.webview();
  const tab = async (name: string): Promise<void> => {
    await page().getByRole('tab', { name }).click();
    await page().getByRole('tabpanel', { name }).waitFor();
  };
  const showing = async (name: string): Promise<void> => {
    await expect.poll(() => page().locator('h1').textContent()).toBe(name);
  };
  /** Shows the gardener again, in the editor and in the preview beside. */
  const back = async (): Promise<void> => {
    await scene.workbench.runCommand('View: Focus Left Editor Group');
    await scene.workbench.openFile('gardener.md');
    await showing('gardener');
  };
  const copied = async (button: string): Promise<string> => {
    await scene.page.evaluate(`navigator.clipboard.writeText('before')`);
    await page().getByRole('button', { name: button }).click();
    await expect.poll(() => scene.clipboard()).not.toBe('before');
    await page().getByText('Copied.').waitFor();
    return scene.clipboard();
  };

  it('reads in one tab after the other, with the mouse', async () => {
    await scene.workbench.openFile('gardener.md');
    await dialogue.command('Open Preview');
    await showing('gardener');
    const panel = page().getByRole('tabpanel');
    for (const [name, words] of [
      ['Agent', ['It has not rained.', 'Who waters the beds?', 'I ask the gardener.', 'The beds are its work.']],
      ['Effective', ['Read', 'Grep', 'LS', 'sonnet', 'pruning']],
      ['What the model sees', ['- gardener: Use it when the beds need water.', 'Bed 59 needs water.']],
      ['Findings', ['Line 11']],
    ] as const) {
      await tab(name);
      for (const each of words) await expect.poll(() => panel.textContent()).toContain(each);
    }
  });

  it('copies the tools, what the models are sent, and code', async () => {
    await tab('Effective');
    expect(await copied('Copy the effective tools')).toBe('Read, Grep');
    await tab('What the model sees');
    expect(await copied('Copy the line for the main conversation')).toMatch(/^- gardener: Use it when the beds/);
    expect(await copied('Copy the system prompt')).toMatch(/^# Beds\n[\s\S]*# The end$/);
    await tab('Agent');
    expect(await copied('Copy this code')).toBe('water --all\n');
  });

  it('follows links to an agent, a skill and a file, with the mouse and with Enter', async () => {
    await page().getByRole('link', { name: '@agent-reviewer' }).click();
    await scene.page.locator('.tab.active[data-resource-name="reviewer.md"]').waitFor();
    await back();
    await page().getByRole('link', { name: 'the notes' }).press('Enter');
    await scene.page.locator('.tab.active[data-resource-name="notes.md"]').waitFor();
    // A look into a file that is no agent leaves the preview where it is.
    await showing('gardener');
    await tab('Effective');
    await page().getByRole('link', { name: 'pruning' }).click();
    await scene.page.locator('.tab.active[data-resource-name="SKILL.md"]').waitFor();
    await back();
  });

  it('goes to a heading, and is asked before the web is opened', async () => {
    await tab('Agent');
    await page().getByRole('link', { name: 'the end' }).press('Enter');
    await expect.poll(() => page().locator(':focus').textContent()).toBe('The end');
    await page().getByRole('link', { name: 'the web' }).click();
    await expect.poll(() => dialogue.modal().textContent()).toContain('https://example.com/beds');
    await dialogue.modal().getByRole('button', { name: 'Cancel' }).click();
    await dialogue.modal().waitFor({ state: 'detached' });
  });

  it('goes to the place of a finding, and to the page of its rule', async () => {
    await tab('Findings');
    await page().getByRole('button', { name: 'Go to line 11' }).press('Enter');
    await expect.poll(() => scene.cursor()).toContain('Ln 11');
    await page().getByRole('button', { name: 'Explain tool-retired' }).click();
    await scene.page.locator('.tab', { hasText: 'tool-retired' }).waitFor();
    await scene.workbench.screenshot('preview-rule');
    await scene.workbench.runCommand('View: Close Editor');
    await back();
  });

  it('mends with the mouse and with the keyboard after a look elsewhere, and one undo takes it back', async () => {
    await tab('Findings');
    const fix = page().getByRole('button', { name: "Remove 'LS'" });
    for (const press of [() => fix.click(), () => fix.press('Enter')]) {
      await fix.waitFor();
      await press();
      await expect.poll(() => scene.editor().textContent()).not.toContain('LS');
      expect(read(scene.project('gardener.md'))).toBe(gardener);
      await scene.editor().click();
      await scene.press('ControlOrMeta+Z');
      await expect.poll(() => scene.editor().textContent()).toContain('LS');
    }
  });

  it('shows what takes the place of an agent, and goes there', async () => {
    const crumbs = scene.page.locator('.breadcrumbs-control').first();
    await scene.workbench.runCommand('View: Focus Left Editor Group');
    await scene.workbench.tree().filter({ hasText: 'shadowed' }).first().click();
    await showing('twin');
    await expect.poll(() => crumbs.textContent()).toContain('home');
    await tab('Agent');
    await expect.poll(() => page().locator('header').textContent()).toContain('is used in its place');
    await scene.workbench.screenshot('preview-shadowed');
    await page().locator('header').getByRole('link', { name: 'twin.md' }).click();
    await expect.poll(() => crumbs.textContent()).not.toContain('home');
  });
});
