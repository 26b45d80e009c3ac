#!/usr/bin/env node
/** The command `agent-author` on Node. */
import { main } from '../../cli/main';
import { diskFiles, forward, userAgentsFolder } from './files';

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
