// What is shown in the pictures. Tabs and groupings are found by what they are called, as many as there are.

import { join } from 'node:path';

/** @typedef {import('./stage.mjs').Stage} Stage */

/** An agent that loads, with an example, tools and a colour; and one that does not load. */
const [good, broken] = ['checkout-tester', 'api-designer'];
/** Asks by what; there may be no such command. */
const grouping = 'Agent Author: Group';

/**
 * @param {Stage} stage
 * @param {string} folder
 */
export async function pictures(stage, folder) {
  const file = (/** @type {string} */ name) => join(folder, `${name}.png`);
  await stage.showAgents();
  await stage.tree.nth(3).waitFor();
  const taken = [await stage.take(file('tree'))];
  const groupings = await stage.choicesOf(grouping);
  for (const label of groupings) {
    await stage.runWith(grouping, label);
    taken.push(await stage.take(file(`tree-by-${slug(label)}`)));
  }
  const [first] = groupings;
  if (first !== undefined) await stage.runWith(grouping, first);
  for (const name of [good, broken]) {
    await stage.open(`${name}.md`);
    await stage.page.locator('.codelens-decoration').first().waitFor();
    if (name === broken) await stage.page.locator('.squiggly-error').first().waitFor();
    taken.push(await stage.take(file(`editor-${name}`)));
    taken.push(...(await previewOf(stage, name, file)));
    await stage.run('View: Close All Editors');
  }
  return taken;
}

/**
 * @param {Stage} stage
 * @param {string} name
 * @param {(name: string) => string} file
 */
async function previewOf(stage, name, file) {
  await stage.run('Agent Author: Open Preview');
  await stage.preview.locator('h1').first().waitFor();
  const tabs = stage.preview.getByRole('tab');
  const names = await tabs.allTextContents();
  if (names.length === 0) return [await stage.take(file(`preview-${name}`))];
  const taken = [];
  for (const [index, label] of names.entries()) {
    await tabs.nth(index).click();
    taken.push(await stage.take(file(`preview-${name}-${slug(label)}`)));
  }
  return taken;
}

/**
 * The side bar, a fault with its quick fix, and the preview.
 *
 * @param {Stage} stage
 * @param {string} file
 */
export async function pictureForReadme(stage, file) {
  await stage.showAgents();
  await stage.tree.nth(3).waitFor();
  await stage.open(`${broken}.md`);
  await stage.page.locator('.squiggly-error').first().waitFor();
  await stage.run('Agent Author: Open Preview');
  await stage.preview.locator('h1').first().waitFor();
  await stage.page.locator('.editor-group-container .monaco-editor').first().click();
  await stage.run('Go to Next Problem in Files (Error, Warning, Info)');
  await stage.page.keyboard.press('Escape');
  await stage.page.keyboard.press('ControlOrMeta+.');
  await stage.page.locator('.action-widget .monaco-list-row.action').first().waitFor();
  return [await stage.take(file)];
}

/** Counts in a label change, and the name of a picture should not. */
const slug = (/** @type {string} */ words) =>
  words
    .replaceAll(/\d+/g, '')
    .trim()
    .toLowerCase()
    .replaceAll(/[^a-z]+/g, '-');
