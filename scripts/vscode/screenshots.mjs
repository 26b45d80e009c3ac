// Screenshots of a page, written whole: a file is there under its name only when it is complete.

import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';

/** A test asks for one by logging, for example, `AGENT_AUTHOR_SCREENSHOT preview-dark`. */
const mark = /^AGENT_AUTHOR_SCREENSHOT ([\w-]+)$/;

/**
 * @param {string} text an entry of the log
 * @returns {string | undefined} the name of the screenshot that it asks for
 */
export function requestedScreenshot(text) {
  return mark.exec(text)?.[1];
}

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
