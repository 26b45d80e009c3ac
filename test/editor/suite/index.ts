// The tests in a trusted workspace.

import { runTests } from '../support/harness';
import './activation.test';
import './completion.test';
import './editing.test';
import './findings.test';
import './links.test';
import './manage.test';
import './newAgent.test';
import './nothingLost.test';
import './preview.test';
import './redo.test';
import './settings.test';

export async function run(): Promise<void> {
  await runTests();
}
