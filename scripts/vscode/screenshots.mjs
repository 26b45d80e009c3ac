// Screenshots of a page, written whole: a file is there under its name only when it is complete.

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/**
 * @param {import('playwright-core').Page} page
 * @param {string} file
 */
export async function saveScreenshot(page, file) {
  const image = await page.screenshot();
  await mkdir(dirname(file), { recursive: true });
  await writeFile(`${file}.part`, image);
  await rename(`${file}.part`, file);
}
