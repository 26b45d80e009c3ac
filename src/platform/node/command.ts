/** The command `agent-author` on Node. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Io } from '../../cli/io';
import { main } from '../../cli/main';
import { decode } from '../../protocol/decode';
import { encode } from './encode';
import { diskFiles, forward, managedAgentsFolder, userAgentsFolder } from './files';

declare const AGENT_AUTHOR_VERSION: string;

const run = async (): Promise<void> => {
  // Whoever reads may leave early, as `head` does; what is left to say is then said to nobody.
  for (const stream of [process.stdout, process.stderr]) stream.on('error', endQuietly);
  process.exitCode = await main(process.argv.slice(2), {
    cwd: forward(process.cwd()),
    files: diskFiles,
    userAgents: userAgentsFolder(),
    managedAgents: managedAgentsFolder(),
    version: AGENT_AUTHOR_VERSION,
    out: (text) => void process.stdout.write(encode(text)),
    err: (text) => void process.stderr.write(text),
    stdin,
    environment: process.env,
    isTerminal: { out: process.stdout.isTTY === true, err: process.stderr.isTTY === true },
    now: () => performance.now(),
    page,
    serve: async () => {
      const { serveStdio } = await import('./server.js');
      await serveStdio();
    },
  });
};

const endQuietly = (error: NodeJS.ErrnoException): void => {
  if (error.code !== 'EPIPE') throw error;
};

const stdin = async () => {
  const chunks: Buffer[] = [];
  for await (const chunk of process.stdin) chunks.push(chunk);
  return decode(Buffer.concat(chunks));
};

const pages = new Map<string, ReturnType<Io['page']>>();

const page = (rule: string): ReturnType<Io['page']> => {
  if (!pages.has(rule)) pages.set(rule, readPage(rule));
  return pages.get(rule);
};

const readPage = (rule: string): ReturnType<Io['page']> => {
  const path = join(__dirname, '../docs/rules', `${rule}.md`);
  try {
    return { href: pathToFileURL(path).href, text: readFileSync(path, 'utf8') };
  } catch {
    return undefined;
  }
};

void run();
