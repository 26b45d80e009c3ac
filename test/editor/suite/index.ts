// The tests in a trusted workspace.

import { runTests } from '../support/harness';
import './activation.test';

export async function run(): Promise<void> {
  await runTests();
}
