// The preview as a person uses it: tabs, fixes, following and locking, scrolling, finding, reloading.

import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FrameLocator, Locator } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type FreshWorkspace, freshWorkspace } from '../support/freshWorkspace';
import { openWorkbench } from '../support/openWorkbench';
import type { Workbench } from '../support/workbench';

const long = `---
name: gardener
description: Use it when the beds need water.
tools: Read, LS
---

Ask @agent-reviewer first.

![Plan](plan.png)

${Array.from({ length: 150 }, (_, number) => `Bed ${number} needs water.`).join('\n\n')}
`;

const repaired = `---
name: helper
description: Use this: when somebody asks for help
---

You answer briefly.
`;

/** One dark dot. */
const plan = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('the preview', () => {
  let workspace: FreshWorkspace;
  let workbench: Workbench;

  beforeAll(async () => {
    workspace = await freshWorkspace({
      '.claude/agents/gardener.md': long,
      '.claude/agents/helper.md': repaired,
    });
    await writeFile(join(workspace.folder, '.claude/agents/plan.png'), Buffer.from(plan, 'base64'));
    workbench = await openWorkbench({ folder: workspace.folder });
  });

  afterAll(async () => {
    await workbench?.close();
    await workspace?.remove();
  });

  /** The page of the preview whose file has this name, among those that are seen. */
  const page = (): FrameLocator => workbench.webview();
  const heading = (): Locator => page().locator('h1');
  const editor = (): Locator => workbench.page.locator('.editor-group-container .monaco-editor').first();
  const firstLine = async (): Promise<number> =>
    Math.min(
      ...(await workbench.page.locator('.editor-group-container .monaco-editor .line-numbers').allTextContents()).map(
        Number,
      ),
    );
  const button = (label: string): Locator => workbench.page.locator(`.editor-actions a[aria-label^="${label}"]`);

  /** From where a hover would come and cover what is clicked next. */
  const away = async (): Promise<void> => {
    await workbench.page.mouse.move(700, 880);
    await workbench.page.locator('.monaco-hover:not(.hidden)').waitFor({ state: 'detached' });
  };

  it('opens beside the text by its command', async () => {
    await workbench.openFile('gardener.md');
    await workbench.runCommand('Agent Author: Open Preview');
    await expect.poll(() => heading().textContent()).toBe('gardener');
    await workbench.page.locator('.tab[aria-label*="Agent gardener"]').waitFor();
  });

  it('shows pictures of the workspace', async () => {
    const picture = page().getByRole('img', { name: 'Plan' });
    await expect.poll(() => picture.evaluate((found) => Reflect.get(found, 'naturalWidth'))).toBe(1);
    await workbench.screenshot('preview-agent');
  });

  it('draws every keystroke, and says how soon', async () => {
    await editor().click();
    await workbench.goTo(7, 27);
    const frame = await page().locator('body').elementHandle();
    const inner = await frame?.ownerFrame();
    expect(inner).toBeTruthy();
    await inner?.evaluate(`window.drawn = []; new MutationObserver(() => requestAnimationFrame(() => {
      const text = document.querySelector('.prompt').textContent;
      const count = (text.match(/first\\.(x*)/)?.[1] ?? '').length;
      if (count > window.drawn.length) window.drawn.push(...Array(count - window.drawn.length).fill(Date.now()));
    })).observe(document.querySelector('#page'), { childList: true, subtree: true, characterData: true })`);
    await workbench.page.evaluate(`window.typed = [];
      document.addEventListener('keydown', ({ key }) => { if (key === 'x') window.typed.push(Date.now()); }, true)`);
    for (let count = 0; count < 20; count++) {
      await workbench.type('x');
      await workbench.page.waitForTimeout(250);
    }
    await expect.poll(() => inner?.evaluate('window.drawn.length')).toBe(20);
    const typed: number[] = await workbench.page.evaluate('window.typed');
    const drawn: number[] = (await inner?.evaluate('window.drawn')) ?? [];
    const delays = typed.map((at, index) => (drawn[index] ?? 0) - at).sort((a, b) => a - b);
    console.log(`keystroke to page drawn, in ms: ${delays.join(' ')}`);
    expect(delays.every((delay) => delay >= 0)).toBe(true);
    await workbench.press('ControlOrMeta+Z');
  });

  it('scrolls with the editor', async () => {
    await editor().click();
    await workbench.goTo(170);
    await expect
      .poll(async () => (await page().getByText('Bed 80 needs water.').boundingBox())?.y ?? -1)
      .toBeGreaterThan(0);
    const top = await firstLine();
    await workbench.page.waitForTimeout(700);
    expect(await firstLine(), 'the editor stays where it was put').toBe(top);
  });

  it('takes the editor along when it is scrolled', async () => {
    await page().getByText('Bed 80 needs water.').hover();
    await workbench.page.mouse.wheel(0, -100_000);
    await expect.poll(firstLine).toBeLessThan(5);
    await workbench.page.mouse.wheel(0, 100_000);
    await expect.poll(firstLine).toBeGreaterThan(200);
    await workbench.page.mouse.wheel(0, -100_000);
    await expect.poll(firstLine).toBeLessThan(5);
  });

  it('goes from tab to tab with the keyboard', async () => {
    await page().getByRole('tab', { name: 'Agent' }).click();
    await workbench.press('ArrowRight');
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    await workbench.screenshot('preview-effective');
    await workbench.press('ArrowRight');
    await page().getByText('- gardener: Use it when the beds need water. (Tools: Read, LS)').waitFor();
    await workbench.screenshot('preview-model');
    await workbench.press('ArrowRight');
    await page().getByRole('button', { name: "Remove 'LS'" }).waitFor();
    await workbench.screenshot('preview-findings');
  });

  it('copies what the model is sent', async () => {
    await page().getByRole('tab', { name: 'What the model sees' }).click();
    await page().getByRole('button', { name: 'Copy the line for the main conversation' }).click();
    await page().getByText('Copied.').waitFor();
  });

  it('goes to the place of a finding', async () => {
    await page().getByRole('tab', { name: 'Findings' }).click();
    await page().getByRole('button', { name: 'Go to line 4' }).click();
    await expect
      .poll(() => workbench.page.locator('.statusbar-item[id="status.editor.selection"]').textContent())
      .toContain('Ln 4');
  });

  it('applies a fix, and one undo takes it back', async () => {
    await page().getByRole('button', { name: "Remove 'LS'" }).click();
    await expect.poll(() => editor().textContent()).not.toContain('LS');
    await editor().click();
    await workbench.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).toContain('LS');
    await page().getByRole('button', { name: "Remove 'LS'" }).waitFor();
  });

  it('takes a fix back by its own undo, unless the text was changed since', async () => {
    const title = "Remove 'LS'";
    await page().getByRole('button', { name: title }).click();
    await expect.poll(() => editor().textContent()).not.toContain('LS');
    await page().getByRole('tab', { name: 'Findings' }).click();
    await workbench.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).toContain('LS');
    await page().getByRole('button', { name: title }).click();
    await expect.poll(() => editor().textContent()).not.toContain('LS');
    await editor().click();
    await workbench.goTo(7, 1);
    await workbench.type('x');
    await page().getByRole('tab', { name: 'Findings' }).click();
    // VS Code learns of the focus of a webview in its own time; until then the editor has the key too.
    await workbench.page.waitForTimeout(1_000);
    await workbench.press('ControlOrMeta+Z');
    await page().getByText('The file was changed since the fix').waitFor();
    await editor().click();
    await workbench.press('ControlOrMeta+Z');
    await workbench.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).toContain('LS');
  });

  it('finds words', async () => {
    await page().getByRole('tab', { name: 'Agent' }).click();
    // VS Code learns of the focus of a webview in its own time.
    await workbench.page.waitForTimeout(1_000);
    await workbench.press('ControlOrMeta+F');
    const find = workbench.page.locator('.simple-find-part.visible input');
    await find.waitFor();
    await find.fill('Bed 140');
    await workbench.press('Enter');
    await expect
      .poll(async () => (await page().getByText('Bed 140 needs water.').boundingBox())?.y ?? -1)
      .toBeGreaterThan(0);
    await workbench.screenshot('preview-find');
    await workbench.press('Escape');
  });

  it('follows the editor', async () => {
    await editor().click();
    await workbench.openFile('helper.md');
    await expect.poll(() => heading().textContent()).toBe('helper');
    await workbench.openFile('gardener.md');
    await expect.poll(() => heading().textContent()).toBe('gardener');
  });

  it('opens an agent that the prompt speaks of', async () => {
    await page().getByRole('link', { name: '@agent-reviewer' }).click();
    await workbench.page.locator('.tab.active[data-resource-name="reviewer.md"]').waitFor();
    await expect.poll(() => heading().textContent()).toBe('reviewer');
    await editor().click();
    await workbench.openFile('gardener.md');
    await expect.poll(() => heading().textContent()).toBe('gardener');
  });

  it('opens by the row of an agent', async () => {
    await workbench.showContainer('Agent Author');
    const row = workbench.tree().filter({ hasText: 'helper' });
    await row.hover();
    await row.locator('.actions a[aria-label^="Open Preview"]').click();
    await expect.poll(() => heading().textContent()).toBe('helper');
    await away();
    await editor().click();
    for (const name of ['reviewer', 'gardener']) {
      await workbench.openFile(`${name}.md`);
      await expect.poll(() => heading().textContent()).toBe(name);
    }
  });

  it('stays with its agent once it is locked, beside another that follows', async () => {
    await away();
    await page().getByRole('tab', { name: 'Agent' }).click();
    await away();
    await button('Lock Preview').press('Enter');
    await workbench.page.locator('.tab[aria-label*="Agent gardener (locked)"]').waitFor();
    await editor().click();
    await workbench.openFile('helper.md');
    await workbench.page.waitForTimeout(500);
    expect(await heading().textContent()).toBe('gardener');
    await workbench.runCommand('Agent Author: Open Preview');
    await workbench.page.locator('.tab[aria-label*="Agent helper"]').waitFor();
    await workbench.page.locator('.tab[aria-label*="Agent gardener (locked)"]').waitFor();
    await expect.poll(() => heading().textContent()).toBe('helper');
    await workbench.screenshot('preview-two');
  });

  it('is there again after the window was loaded anew, in its tab, locked or not', async () => {
    await page().getByRole('tab', { name: 'Effective' }).click();
    await editor().click();
    // An orderly reload: VS Code writes down first what is open.
    await workbench.runCommand('Developer: Reload Window');
    await workbench.page.locator('.tab[aria-label*="Agent helper"]').waitFor({ state: 'detached' });
    await expect.poll(() => heading().textContent(), { timeout: 40_000 }).toBe('helper');
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    await workbench.page.locator('.tab[aria-label*="Agent gardener (locked)"]').click();
    await expect.poll(() => heading().textContent()).toBe('gardener');
    await button('Unlock Preview').waitFor();
    await workbench.screenshot('preview-restored');
  });

  it('wrote nothing to the disk', async () => {
    expect(await readFile(join(workspace.folder, '.claude/agents/helper.md'), 'utf8')).toBe(repaired);
  });
});
