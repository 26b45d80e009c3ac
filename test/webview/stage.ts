/** A browser for the tests of a file, the pages that they open in it, and what is asked of every page. */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import axe, { type AxeResults } from 'axe-core';
import type { Browser, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll } from 'vitest';
import { openBrowser } from '../../scripts/vscode/browser.mjs';
import { buildPage, openPage, type Preview } from './openPage';
import { light } from './themes';

interface Stage {
  readonly browser: () => Browser;
  /** Closed after the test. */
  readonly open: (theme?: typeof light, width?: number) => Promise<Preview>;
}

export const stage = (): Stage => {
  let browser: Browser;
  let script: string;
  const opened: Preview[] = [];
  beforeAll(async () => {
    [browser, script] = await Promise.all([openBrowser(), buildPage()]);
  });
  afterEach(async () => {
    for (const preview of opened.splice(0)) await preview.close();
  });
  afterAll(() => browser.close());
  const open: Stage['open'] = async (theme = light, width) => {
    const preview = await openPage(browser, script, theme, width);
    opened.push(preview);
    return preview;
  };
  return { browser: () => browser, open };
};

/** AGENT_AUTHOR_SCREENSHOTS names a folder to keep pictures in. */
export const picture = async (page: Page, name: string): Promise<void> => {
  const folder = process.env['AGENT_AUTHOR_SCREENSHOTS'];
  if (!folder) return;
  mkdirSync(folder, { recursive: true });
  await page.screenshot({ path: join(folder, `${name.replaceAll(' ', '-')}.png`), fullPage: true });
};

export const violations = async (page: Page): Promise<string[]> => {
  await page.evaluate(axe.source);
  const results: AxeResults = await page.evaluate('axe.run()');
  return results.violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
};

export const overflow = (page: Page): Promise<number> =>
  page.evaluate('document.documentElement.scrollWidth - document.documentElement.clientWidth');
