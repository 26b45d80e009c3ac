// Runs the VS Code server, and ends its whole process group when the process that started it is gone.
//
// Usage: node guard.mjs SERVER_MAIN [SERVER_ARGUMENTS…], as leader of a process group, with a pipe as standard input.

import { pathToFileURL } from 'node:url';

const [serverMain = ''] = process.argv.splice(2, 1);
process.argv[1] = serverMain;

// The pipe closes even when the starter is killed and can clean up nothing itself.
process.stdin.once('end', () => process.kill(-process.pid, 'SIGKILL')).resume();

await import(pathToFileURL(serverMain).href);
