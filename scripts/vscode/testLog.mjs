// What VS Code logs during a test run: all of it goes to a file, and what the tests say is printed as well.

import { createWriteStream, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { format } from 'node:util';

/** How a line of `test/editor/support/harness.ts` begins. */
const fromHarness = /^(ok|not ok|#|\d+ passed)/;

/**
 * @param {string} file
 * @param {import('./launchArguments.mjs').LaunchArguments} launchArguments
 */
export function openTestLog(file, { extensions, tests }) {
  mkdirSync(dirname(file), { recursive: true });
  const stream = createWriteStream(file);
  // An error names the bundle it comes from. Other lines of an unsigned-in, offline VS Code are many, and not ours.
  const ours = [...extensions.map((extension) => join(extension, 'dist')), tests];

  return {
    /**
     * @param {string} level
     * @param {unknown[]} values
     * @returns {string} the text of the entry
     */
    write(level, values) {
      const text = format(...values);
      stream.write(`${new Date().toISOString()} ${level} ${text}\n`);
      if (fromHarness.test(text) || ours.some((path) => text.includes(path))) console.log(text);
      return text;
    },
    close: () => new Promise((resolve) => stream.end(resolve)),
  };
}
