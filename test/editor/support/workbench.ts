// Uses VS Code as a person does: with keys and the mouse, and by what the screen shows.

import { join } from 'node:path';
import type { FrameLocator, Locator, Page } from 'playwright-core';
import { outFolder } from '../../../scripts/vscode/places.mjs';
import { saveScreenshot } from '../../../scripts/vscode/screenshots.mjs';
import { succeeds } from './succeeds';

export type Severity = 'error' | 'warning' | 'info' | 'hint';

export class Workbench {
  readonly page: Page;
  readonly #end: () => Promise<void>;

  constructor(page: Page, end: () => Promise<void>) {
    this.page = page;
    this.#end = end;
  }

  /** Opens a file by Quick Open and waits until its editor has the focus. */
  async openFile(name: string): Promise<void> {
    await this.#choose('ControlOrMeta+P', name, name);
    await this.page.locator(`.tab.active[data-resource-name="${name}"]`).waitFor();
    await this.page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
  }

  /** Runs a command by its whole title in the Command Palette, such as `View: Show Problems`. */
  async runCommand(title: string): Promise<void> {
    await this.#choose('F1', `>${title}`, title);
  }

  /** Types into a box that a key opens; an editor or a webview that gets the focus only now closes it again. */
  async search(key: string, text: string): Promise<void> {
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    const isFilled = async (): Promise<boolean> => {
      await this.page.keyboard.press(key);
      return succeeds(input.fill(text, { timeout: 2_000 }));
    };
    while (!(await isFilled()));
  }

  async #choose(key: string, text: string, label: string): Promise<void> {
    const row = this.page.locator('.quick-input-list .monaco-list-row', { hasText: label }).first();
    do await this.search(key, text);
    while (!(await succeeds(row.click({ timeout: 4_000 }))));
    await this.page.locator('.quick-input-widget input[type="text"]').waitFor({ state: 'hidden' });
  }

  async goTo(line: number, column = 1): Promise<void> {
    await this.page.keyboard.press('Control+G');
    const input = this.page.locator('.quick-input-widget input[type="text"]');
    await input.fill(`:${line}:${column}`);
    await input.press('Enter');
    await input.waitFor({ state: 'hidden' });
  }

  async type(text: string): Promise<void> {
    await this.page.keyboard.type(text);
  }

  async press(key: string): Promise<void> {
    await this.page.keyboard.press(key);
  }

  /** The squiggles of one severity in the editors that are visible. */
  squiggles(severity: Severity): Locator {
    return this.page.locator(`.monaco-editor .squiggly-${severity}`);
  }

  /** Opens the Problems panel and gives its rows, those of files included. */
  async problems(): Promise<Locator> {
    const panel = this.page.locator('.markers-panel');
    if (!(await panel.isVisible())) await this.page.keyboard.press('ControlOrMeta+Shift+M');
    await panel.waitFor();
    return panel.locator('.monaco-list-row');
  }

  /** Rests the mouse on a word of the active editor and gives the hover that comes. */
  async hover(word: string): Promise<Locator> {
    await this.page.locator('.editor-group-container.active .view-line').getByText(word).first().hover();
    const hover = this.page.locator('.monaco-hover:not(.hidden) .monaco-hover-content').first();
    await hover.waitFor();
    return hover;
  }

  /** Asks for suggestions at the cursor and gives their rows. */
  async suggestions(): Promise<Locator> {
    await this.page.keyboard.press('Control+Space');
    const rows = this.page.locator('.suggest-widget.visible .monaco-list-row');
    await rows.first().waitFor();
    return rows;
  }

  /** Asks for quick fixes at the cursor and gives their rows; Enter applies the first. */
  async quickFixes(): Promise<Locator> {
    await this.page.keyboard.press('ControlOrMeta+.');
    const rows = this.page.locator('.action-widget .monaco-list-row.action');
    await rows.first().waitFor();
    return rows;
  }

  /** Shows a view container by its icon in the activity bar; a second click on the icon would hide it. */
  async showContainer(title: string): Promise<void> {
    const shown = this.page.locator('.sidebar .composite.title h2', { hasText: title }).first();
    const icon = this.page.locator(`.activitybar .action-item a[aria-label^="${title}"]`).first();
    while (!(await shown.isVisible())) {
      // The badge lies over the icon and takes the click for it.
      await icon.click({ force: true });
      await shown.waitFor({ timeout: 2_000 }).catch(() => undefined);
    }
  }

  /** The rows of the tree in the side bar. */
  tree(): Locator {
    return this.page.locator('.sidebar .customview-tree .monaco-list-row');
  }

  notifications(): Locator {
    return this.page.locator('.notifications-toasts .notification-list-item-message');
  }

  /** What a webview shows: VS Code puts it into a frame within a frame. */
  webview(): FrameLocator {
    return this.page.frameLocator('iframe.webview.ready').frameLocator('#active-frame');
  }

  /** Saves what is on the screen as `out/screens/NAME.png`, or into the folder AGENT_AUTHOR_SCREENSHOTS. */
  async screenshot(name: string): Promise<string> {
    const file = join(process.env['AGENT_AUTHOR_SCREENSHOTS'] ?? join(outFolder, 'screens'), `${name}.png`);
    await saveScreenshot(this.page, file);
    return file;
  }

  async close(): Promise<void> {
    await this.#end();
  }
}
