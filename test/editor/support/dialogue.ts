// What VS Code asks of a person and tells them: the Command Palette, questions, choices, dialogues and notifications.

import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { succeeds } from './succeeds';
import type { Workbench } from './workbench';

export class Dialogue {
  readonly #workbench: () => Workbench;

  constructor(workbench: () => Workbench) {
    this.#workbench = workbench;
  }

  /** Of the question that stands there. */
  title(): Locator {
    return this.#find('.quick-input-title');
  }

  input(): Locator {
    return this.#find('.quick-input-widget input[type="text"]');
  }

  /** What is said of the text in it. */
  problem(): Locator {
    return this.#find('.quick-input-message');
  }

  items(): Locator {
    return this.#find('.quick-input-list .monaco-list-row');
  }

  /** A question that wants an answer before anything else. */
  modal(): Locator {
    return this.#find('.monaco-dialog-box');
  }

  /** Types the title of one of our commands into the Command Palette, and presses Enter. */
  async command(title: string): Promise<void> {
    await this.begin(`Agent Author: ${title}`);
  }

  /** The same with any command, by its whole label; it may ask on. */
  async begin(label: string): Promise<void> {
    const first = this.#find('.quick-input-list .monaco-list-row.focused').getByText(label, { exact: true }).first();
    // The list knows what may be run when it comes up, and not what may be run a moment later.
    await expect
      .poll(async () => {
        await this.#workbench().search('F1', `>${label}`);
        if (await succeeds(first.waitFor({ timeout: 2_000 }))) return true;
        await this.#workbench().press('Escape');
        return false;
      })
      .toBe(true);
    await this.#workbench().press('Enter');
  }

  /** Which of our commands the Command Palette offers for these letters. */
  async offered(letters: string): Promise<readonly string[]> {
    await this.#workbench().search('F1', `>Agent Author: ${letters}`);
    await this.items().first().waitFor();
    const found = await this.items().locator('.label-name').allTextContents();
    await this.#workbench().press('Escape');
    return found.filter((label) => label.startsWith('Agent Author: ')).map((label) => label.slice(14));
  }

  /** Waits for a question, and answers it with the keyboard; without an answer what is offered is taken. */
  async step(heading: string, answer?: string): Promise<void> {
    await expect.poll(() => this.title().textContent()).toBe(heading);
    if (answer !== undefined) await this.input().fill(answer);
    await this.#workbench().press('Enter');
  }

  /** Chooses with the keyboard, where the question before had the same heading. */
  async take(label: string): Promise<void> {
    await this.item(label).waitFor();
    await this.input().fill(label);
    await this.#find('.quick-input-list .monaco-list-row.focused', { hasText: label }).waitFor();
    await this.#workbench().press('Enter');
  }

  /** Goes down to a choice with the arrow keys. */
  async walkTo(label: string): Promise<void> {
    await this.item(label).waitFor();
    const chosen = this.#find('.quick-input-list .monaco-list-row.focused', { hasText: label });
    for (let rest = await this.items().count(); rest > 0 && (await chosen.count()) === 0; rest--)
      await this.#workbench().press('ArrowDown');
    await chosen.waitFor();
  }

  /** Waits for a question, and clicks one of its choices. */
  async pick(heading: string, label: string): Promise<void> {
    await expect.poll(() => this.title().textContent()).toBe(heading);
    await this.item(label).click();
  }

  /** The choice of this name. */
  item(label: string): Locator {
    return this.items()
      .filter({ has: this.#workbench().page.locator('.label-name', { hasText: label }) })
      .first();
  }

  /** A button above the question, such as that which leads back. */
  async button(label: string): Promise<void> {
    await this.#find(`.quick-input-titlebar .action-label[aria-label^="${label}"]`).click();
  }

  /** Waits for a notification; VS Code keeps them in their list while it is driven. */
  async told(words: string): Promise<Locator> {
    const center = this.#find('.notifications-center.visible');
    await this.#find('.statusbar .codicon-bell-dot').waitFor();
    await this.#workbench().runCommand('Notifications: Show Notifications');
    const messages = center.locator('.notification-list-item-message');
    await expect.poll(() => messages.allTextContents()).toContainEqual(expect.stringContaining(words));
    return center.locator('.notification-list-item', { hasText: words }).first();
  }

  async forgetNotifications(): Promise<void> {
    await this.#workbench().runCommand('Notifications: Clear All Notifications');
  }

  /** Waits until the status bar says this, which it does for a while only: begin to wait before what is to be said. */
  async said(words: string): Promise<void> {
    await this.#find('.statusbar-item', { hasText: words }).first().waitFor();
  }

  #find(selector: string, options?: { readonly hasText: string }): Locator {
    return this.#workbench().page.locator(selector, options);
  }
}
