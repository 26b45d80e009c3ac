// How long the tree takes with a thousand agents: until its first rows, and in the extension host after one edit.

import { runTests } from '../support/harness';
import './speed.test';

export async function run(): Promise<void> {
  await runTests();
}
