// The tests in a workspace that nobody has trusted.

import { runTests } from '../support/harness';
import './restricted.test';

export async function run(): Promise<void> {
  await runTests();
}
