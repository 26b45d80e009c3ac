// A VS Code in one theme with the samples in it, used by keys and the mouse, with a camera.

import { addressOf } from '../vscode/address.mjs';
import { openBrowser } from '../vscode/browser.mjs';
import { endLater } from '../vscode/ending.mjs';
import { saveScreenshot } from '../vscode/screenshots.mjs';
import { startServer } from '../vscode/server.mjs';

/**
 * @typedef {object} Set
 * @property {string} vsix
 * @property {string} folder
 * @property {string} theme
 * @property {number} width
 * @property {number} height
 *
 * @typedef {Awaited<ReturnType<typeof openStage>>} Stage
 */

/** @param {Set} set */
export async function openStage({ vsix, folder, theme, width, height }) {
  const settings = {
    'workbench.colorTheme': theme,
    'window.commandCenter': false,
    // biome-ignore lint/suspicious/noTemplateCurlyInString: VS Code fills it in.
    'window.title': '${activeEditorShort}${separator}${rootName}',
    'chat.disableAIFeatures': true,
    'editor.minimap.enabled': false,
    'security.workspace.trust.startupPrompt': 'never',
  };
  const server = await startServer({ settings, packages: [vsix] });
  endLater(server.stop);
  const browser = await openBrowser();
  endLater(() => browser.close());
  const page = await browser.newPage({ viewport: { width, height } });
  await page.goto(addressOf({ authority: server.authority, folder }));
  await page.locator('.monaco-workbench').waitFor();
  const close = async () => {
    await browser.close();
    await server.stop();
  };
  return { page, close, ...handsOn(page) };
}

/** @param {import('playwright-core').Page} page */
function handsOn(page) {
  const input = page.locator('.quick-input-widget input[type="text"]');
  const rows = page.locator('.quick-input-list .monaco-list-row');
  const choose = async (/** @type {string} */ text, /** @type {string} */ label) => {
    await input.fill(text);
    await rows.filter({ hasText: label }).first().click();
    await input.waitFor({ state: 'hidden' });
  };

  /** Whether there is a command whose title begins so; its list of choices stands then. */
  const start = async (/** @type {string} */ title) => {
    await page.keyboard.press('F1');
    await input.fill(`>${title}`);
    await page.waitForTimeout(500);
    const command = rows.filter({ has: page.locator('.label-name', { hasText: title }) }).first();
    const isThere = (await command.count()) > 0;
    await (isThere ? command.click() : page.keyboard.press('Escape'));
    await page.waitForTimeout(500);
    return isThere;
  };

  return {
    tree: page.locator('.sidebar .customview-tree .monaco-list-row'),
    preview: page.frameLocator('iframe.webview.ready').frameLocator('#active-frame'),

    showAgents: () => page.locator('.activitybar a[aria-label^="Agent Author"]').first().click({ force: true }),

    /** Opens a file by its name. */
    open: async (/** @type {string} */ name) => {
      await page.keyboard.press('ControlOrMeta+P');
      await choose(name, name);
      await page.locator('.editor-group-container.active .monaco-editor.focused').waitFor();
    },

    run: async (/** @type {string} */ title) => {
      await page.keyboard.press('F1');
      await choose(`>${title}`, title);
    },

    /** What a command lets one choose from; nothing where there is no command whose title begins so. */
    choicesOf: async (/** @type {string} */ title) => {
      if (!(await start(title))) return [];
      const labels = await rows.evaluateAll((all) =>
        all.map((row) => row.querySelector('.label-name')?.textContent ?? ''),
      );
      await page.keyboard.press('Escape');
      return labels;
    },

    runWith: async (/** @type {string} */ title, /** @type {string} */ label) => {
      await start(title);
      await choose('', label);
    },

    /** The mouse away, so that nothing is hovered over, and a moment for what still moves. */
    take: async (/** @type {string} */ file) => {
      await page.mouse.move(2, 2);
      await page.waitForTimeout(600);
      await saveScreenshot(page, file);
      return file;
    },
  };
}
