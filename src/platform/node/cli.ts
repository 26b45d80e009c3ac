#!/usr/bin/env node
/** The command `agent-author` on Node. */
import { setFlagsFromString } from 'node:v8';
import { main } from '../../cli/main';
import { diskFiles, forward, userAgentsFolder } from './files';

// The command lives for less than a second, and V8 would spend a third of that on optimising code which is then hardly
// run: 1,000 files took 0.5 s of processor time with this and 0.8 s without, and 6,000 files about the same.
setFlagsFromString('--interrupt-budget=1500000');

declare const AGENT_AUTHOR_VERSION: string;

const run = async (): Promise<void> => {
  process.exitCode = await main(process.argv.slice(2), {
    cwd: forward(process.cwd()),
    files: diskFiles,
    userAgents: userAgentsFolder(),
    version: AGENT_AUTHOR_VERSION,
    out: (text) => void process.stdout.write(text),
    err: (text) => void process.stderr.write(text),
    serve: async () => {
      const { serveStdio } = await import('./server.js');
      await serveStdio();
    },
  });
};

void run();
