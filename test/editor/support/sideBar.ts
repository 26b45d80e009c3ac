// The side bar with the agents: its rows, their menus, and the icons above them, by mouse and by keyboard.

import type { Locator } from 'playwright-core';
import { expect } from 'vitest';
import { succeeds } from './succeeds';
import type { Workbench } from './workbench';

export class SideBar {
  readonly #workbench: () => Workbench;

  constructor(workbench: () => Workbench) {
    this.#workbench = workbench;
  }

  async show(): Promise<void> {
    await this.#workbench().showContainer('Agent Author');
  }

  /** What each row shows: its name and what stands behind it, parted by one blank. */
  wholeRows(): Promise<string[]> {
    return this.#workbench()
      .tree()
      .evaluateAll((all) =>
        all.map((row) =>
          [...row.querySelectorAll('.label-name, .label-description')].map(({ textContent }) => textContent).join(' '),
        ),
      );
  }

  /** The same without the purpose, with which the row of an agent ends; in these tests each begins with Use. */
  async rows(): Promise<string[]> {
    return (await this.wholeRows()).map((row) => row.replace(/ · Use .*$/, ''));
  }

  /** The first word of each row. */
  async names(): Promise<string[]> {
    return (await this.rows()).map((row) => row.split(' ')[0] ?? '');
  }

  /** What a screen reader says of each row. */
  spoken(): Promise<(string | null)[]> {
    return this.#workbench()
      .tree()
      .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  }

  /** The row of an agent or group of exactly this name. */
  row(name: string): Locator {
    const { page } = this.#workbench();
    return this.#workbench()
      .tree()
      .filter({ has: page.getByText(name, { exact: true }) })
      .first();
  }

  /** The rows that are selected, by what is spoken of them. */
  selected(): Promise<(string | null)[]> {
    return this.#list()
      .locator('.monaco-list-row.selected')
      .evaluateAll((all) => all.map((row) => row.getAttribute('aria-label')));
  }

  /** The row that keys are about, while the tree has the focus. */
  focused(): Locator {
    return this.#workbench().page.locator('.sidebar .customview-tree .monaco-list:focus .monaco-list-row.focused');
  }

  /** Opens an agent with the mouse, and clicks again where the tree was drawn anew; the focus is then in the tree. */
  async choose(name: string): Promise<void> {
    const tab = this.#workbench().page.locator(`.tab.active[data-resource-name="${name}.md"]`);
    await expect.poll(() => this.#clicked(name, () => tab.isVisible())).toBe(true);
    await expect.poll(() => this.#clicked(name, () => this.#isFocused(name))).toBe(true);
  }

  async #clicked(name: string, look: () => Promise<boolean>): Promise<boolean> {
    await this.row(name).click();
    return look();
  }

  async #isFocused(name: string): Promise<boolean> {
    return (await this.row(name).and(this.focused()).count()) > 0;
  }

  /** Goes to a row with the arrow keys, from wherever the focus is in the tree. */
  async goTo(name: string): Promise<void> {
    await this.#workbench().press('Home');
    for (let rest = await this.#workbench().tree().count(); rest > 0 && !(await this.#isFocused(name)); rest--)
      await this.#workbench().press('ArrowDown');
    expect(await this.#isFocused(name), `the focus on ${name}`).toBe(true);
  }

  /** Goes to a row with the keyboard from anywhere else. */
  async goFromElsewhereTo(name: string): Promise<void> {
    await this.#workbench().runCommand('Agent Author: Focus on Agents View');
    await this.#workbench().page.locator('.sidebar .customview-tree .monaco-list:focus').waitFor();
    await this.goTo(name);
  }

  /** Chooses from the menu of a row, with the mouse; again where the tree was drawn anew under it meanwhile. */
  async menu(name: string, title: string): Promise<void> {
    const chosen = async (): Promise<boolean> => {
      await this.row(name).click({ button: 'right' });
      await this.#open().waitFor();
      if ((await this.row(name).and(this.#list().locator('.focused')).count()) > 0) return this.#choose(title);
      await this.#workbench().press('Escape');
      return false;
    };
    await expect.poll(chosen).toBe(true);
  }

  /** Chooses from the menu of the row that has the focus, with the keyboard. */
  async menuByKey(title: string): Promise<void> {
    await this.#workbench().press('Shift+F10');
    await this.#walkTo(title);
    await this.#workbench().press('Enter');
    await this.#open().waitFor({ state: 'detached' });
  }

  /** What the menu of a row holds. */
  async menuItems(name: string): Promise<readonly string[]> {
    await this.row(name).click({ button: 'right' });
    await this.#open().locator('.action-menu-item').first().waitFor();
    const titles = await this.#open().locator('.action-menu-item .action-label').allTextContents();
    await this.#workbench().press('Escape');
    await this.#open().waitFor({ state: 'detached' });
    return titles.filter((title) => title !== '');
  }

  /** Clicks an icon above the tree. */
  async icon(title: string): Promise<void> {
    await this.#icon(title).click();
  }

  /** Goes to an icon above the tree with the keyboard, and presses it. */
  async iconByKey(title: string): Promise<void> {
    await this.#icon(title).press('Enter');
  }

  /** The titles of the icons above the tree; what a narrow side bar hides is in `more`. */
  icons(): Promise<(string | null)[]> {
    return this.#workbench()
      .page.locator('.sidebar .composite.title .title-actions .action-item:not(.menu-entry-more) a')
      .evaluateAll((all) => all.map((each) => each.getAttribute('aria-label')));
  }

  /** Chooses from the menu above the tree, with the mouse. */
  async more(title: string): Promise<void> {
    const chosen = async (): Promise<boolean> => {
      await this.#icon('Views and More Actions...').click();
      await this.#open().waitFor();
      return this.#choose(title);
    };
    await expect.poll(chosen).toBe(true);
  }

  /** Chooses from the menu above the tree, with the keyboard. */
  async moreByKey(title: string): Promise<void> {
    await this.#icon('Views and More Actions...').press('Enter');
    await this.#walkTo(title);
    await this.#workbench().press('Enter');
    await this.#open().waitFor({ state: 'detached' });
  }

  /** What stands in place of rows, or above them. */
  message(): Locator {
    return this.#workbench().page.locator('.sidebar .tree-explorer-viewlet-tree-view .message');
  }

  #list(): Locator {
    return this.#workbench().page.locator('.sidebar .customview-tree');
  }

  #icon(title: string): Locator {
    return this.#workbench().page.locator(`.sidebar .composite.title a[aria-label="${title}"]`).first();
  }

  #open(): Locator {
    return this.#workbench().page.locator('.monaco-menu');
  }

  /**
   * A menu takes no click in its first moment, so that the one that opened it does not choose. False where it closed by
   * itself.
   */
  async #choose(title: string): Promise<boolean> {
    while (await this.#open().isVisible()) {
      const isClicked = await succeeds(this.#open().getByText(title, { exact: true }).click({ timeout: 2_000 }));
      const isClosed = await succeeds(this.#open().waitFor({ state: 'detached', timeout: 500 }));
      if (isClicked && isClosed) return true;
    }
    return false;
  }

  async #walkTo(title: string): Promise<void> {
    const items = this.#open().locator('.action-item:not(.disabled) .action-menu-item');
    await items.first().waitFor();
    const current = this.#open().locator('.action-item.focused .action-label');
    for (let rest = await items.count(); rest > 0; rest--) {
      if ((await current.count()) > 0 && (await current.textContent()) === title) return;
      await this.#workbench().press('ArrowDown');
    }
    expect(await current.textContent()).toBe(title);
  }
}
