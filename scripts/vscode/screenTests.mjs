// Runs the tests that use VS Code as a person does, from outside.

import { join } from 'node:path';
import { repository } from './places.mjs';
import { runProgram } from './processes.mjs';

/** @returns {Promise<boolean>} whether every test passed */
export async function runScreenTests() {
  const vitest = join(repository, 'node_modules/vitest/vitest.mjs');
  const title = process.env['AGENT_AUTHOR_TEST'];
  const parameters = ['run', '--config', 'test/editor/vitest.config.mts', ...(title ? ['-t', title] : [])];
  return runProgram(process.execPath, [vitest, ...parameters], { cwd: repository });
}
