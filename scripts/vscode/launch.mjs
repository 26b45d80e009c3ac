#!/usr/bin/env node
// Stands in for the executable of desktop VS Code: takes its arguments, runs the tests in the VS Code server and a
// headless Chromium, and exits with the code of the tests.
//
// AGENT_AUTHOR_SCREENSHOTS names a folder for the screenshots that tests ask for, AGENT_AUTHOR_LIMIT the seconds after
// which a run counts as stuck (180 unless told).

import { endAll, endOnSignals, endWithParent } from './ending.mjs';
import { readLaunchArguments } from './launchArguments.mjs';
import { runInBrowser } from './testRun.mjs';

endOnSignals();
endWithParent();
let exitCode = 1;
try {
  exitCode = await runInBrowser(readLaunchArguments(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
}
await endAll();
process.exit(exitCode);
