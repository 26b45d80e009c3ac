// The preview while one writes: it draws each keystroke, scrolls with the editor and back, mends, finds words.

import { readFile, writeFile } from 'node:fs/promises';
import type { FrameLocator, Locator } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { sceneWith } from '../support/scene';
import { agent } from '../support/texts';

const long = `---
name: gardener
description: Use it when the beds need water.
tools: Read, LS
---

Ask @agent-reviewer first.

![Plan](plan.png)

${Array.from({ length: 150 }, (_, number) => `Bed ${number} needs water.`).join('\n\n')}
`;

/** One dark dot. */
const plan = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNkYPhfDwAChwGA60e6kgAAAABJRU5ErkJggg==';

describe('the preview', () => {
  const scene = sceneWith({
    files: { '.claude/agents/gardener.md': long, '.claude/agents/reviewer.md': agent('reviewer') },
  });
  const { dialogue } = scene;

  const page = (): FrameLocator => scene.workbench.webview();
  const editor = (): Locator => scene.page.locator('.editor-group-container .monaco-editor').first();
  const firstLine = async (): Promise<number> => {
    const numbers = scene.page.locator('.editor-group-container .monaco-editor .line-numbers');
    return Math.min(...(await numbers.allTextContents()).map(Number));
  };
  /** VS Code learns of the focus of a webview in its own time; until then keys reach the editor too. */
  const focused = async (): Promise<void> => {
    const active = scene.page.locator('.editor-group-container.active .tab.active[aria-label*="Agent gardener"]');
    await active.waitFor();
  };

  it('opens beside the text by its command', async () => {
    await writeFile(scene.project('plan.png'), Buffer.from(plan, 'base64'));
    await scene.workbench.openFile('gardener.md');
    await dialogue.command('Open Preview');
    await expect.poll(() => page().locator('h1').textContent(), { timeout: 40_000 }).toBe('gardener');
    await scene.page.locator('.tab[aria-label*="Agent gardener"]').waitFor();
  });

  it('shows pictures of the workspace', async () => {
    const picture = page().getByRole('img', { name: 'Plan' });
    await expect.poll(() => picture.evaluate((found) => Reflect.get(found, 'naturalWidth'))).toBe(1);
    await scene.workbench.screenshot('preview-agent');
  });

  it('draws every keystroke, and says how soon', async () => {
    await editor().click();
    await scene.workbench.goTo(7, 27);
    const frame = await page().locator('body').elementHandle();
    const inner = await frame?.ownerFrame();
    expect(inner).toBeTruthy();
    await inner?.evaluate(`window.drawn = []; new MutationObserver(() => requestAnimationFrame(() => {
      const text = document.querySelector('.prompt').textContent;
      const count = (text.match(/first\\.(x*)/)?.[1] ?? '').length;
      if (count > window.drawn.length) window.drawn.push(...Array(count - window.drawn.length).fill(Date.now()));
    })).observe(document.querySelector('#page'), { childList: true, subtree: true, characterData: true })`);
    await scene.page.evaluate(`window.typed = [];
      document.addEventListener('keydown', ({ key }) => { if (key === 'x') window.typed.push(Date.now()); }, true)`);
    for (let count = 0; count < 20; count++) {
      await scene.workbench.type('x');
      await expect.poll(() => inner?.evaluate('window.drawn.length')).toBe(count + 1);
    }
    const typed: number[] = await scene.page.evaluate('window.typed');
    const drawn: number[] = (await inner?.evaluate('window.drawn')) ?? [];
    const delays = typed.map((at, index) => (drawn[index] ?? 0) - at).sort((a, b) => a - b);
    console.log(`keystroke to page drawn, in ms: ${delays.join(' ')}`);
    expect(delays.every((delay) => delay >= 0)).toBe(true);
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).not.toContain('xx');
  });

  it('scrolls with the editor', async () => {
    await editor().click();
    await scene.workbench.goTo(170);
    await expect
      .poll(async () => (await page().getByText('Bed 80 needs water.').boundingBox())?.y ?? -1)
      .toBeGreaterThan(0);
    const top = await firstLine();
    await scene.page.waitForTimeout(700);
    expect(await firstLine(), 'the editor stays where it was put').toBe(top);
  });

  it('takes the editor along when it is scrolled, by the wheel and by keys', async () => {
    await page().getByText('Bed 80 needs water.').hover();
    await scene.page.mouse.wheel(0, -100_000);
    await expect.poll(firstLine).toBeLessThan(5);
    await scene.page.mouse.wheel(0, 100_000);
    await expect.poll(firstLine).toBeGreaterThan(200);
    await page().getByText('Bed 149 needs water.').click();
    await scene.press('Home');
    await expect.poll(firstLine).toBeLessThan(5);
    await scene.press('End');
    await expect.poll(firstLine).toBeGreaterThan(200);
    await scene.press('Home');
    await expect.poll(firstLine).toBeLessThan(5);
  });

  it('goes from tab to tab with the keyboard', async () => {
    await page().getByRole('tab', { name: 'Agent' }).click();
    await scene.press('ArrowRight');
    await page().getByRole('tabpanel', { name: 'Effective' }).waitFor();
    await scene.workbench.screenshot('preview-effective');
    await scene.press('ArrowRight');
    await page().getByText('- gardener: Use it when the beds need water. (Tools: Read, LS)').waitFor();
    await scene.workbench.screenshot('preview-model');
    await scene.press('ArrowRight');
    await page().getByRole('button', { name: "Remove 'LS'" }).waitFor();
    await scene.workbench.screenshot('preview-findings');
    await scene.press('ArrowRight');
    await page().getByRole('tabpanel', { name: 'Agent' }).waitFor();
    await scene.press('End');
    await page().getByRole('tabpanel', { name: 'Findings' }).waitFor();
  });

  it('takes a fix back by its own undo, unless the text was changed since', async () => {
    const fix = page().getByRole('button', { name: "Remove 'LS'" });
    await fix.click();
    await expect.poll(() => editor().textContent()).not.toContain('LS');
    await page().getByRole('tab', { name: 'Findings' }).click();
    await focused();
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).toContain('LS');
    await fix.click();
    await expect.poll(() => editor().textContent()).not.toContain('LS');
    await editor().click();
    await scene.workbench.goTo(7, 1);
    await scene.workbench.type('x');
    await page().getByRole('tab', { name: 'Findings' }).click();
    await focused();
    await scene.press('ControlOrMeta+Z');
    await page().getByText('The file was changed since the fix').waitFor();
    await editor().click();
    await scene.press('ControlOrMeta+Z');
    await scene.press('ControlOrMeta+Z');
    await expect.poll(() => editor().textContent()).toContain('LS');
  });

  it('finds words', async () => {
    await page().getByRole('tab', { name: 'Agent' }).click();
    await focused();
    await scene.press('ControlOrMeta+F');
    const find = scene.page.locator('.simple-find-part.visible input');
    await find.waitFor();
    await find.fill('Bed 140');
    await scene.press('Enter');
    await expect
      .poll(async () => (await page().getByText('Bed 140 needs water.').boundingBox())?.y ?? -1)
      .toBeGreaterThan(0);
    await scene.workbench.screenshot('preview-find');
    await scene.press('Escape');
    await find.waitFor({ state: 'hidden' });
  });

  it('wrote nothing to the disk', async () => {
    expect(await readFile(scene.project('gardener.md'), 'utf8')).toBe(long);
  });
});
