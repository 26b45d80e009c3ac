/** The language server on Node: over IPC for the extension, over standard input and output for everybody else. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import type { ServerFiles } from '../../server/files';
import { listen } from '../../server/listen';
import { diskFiles, managedAgentsFolder, userAgentsFolder } from './files';
import { listAgentFiles } from './listAgentFiles';

declare const AGENT_AUTHOR_VERSION: string;

/** Serves until the client hangs up. */
export const serveStdio = async (): Promise<void> => {
  const connection = createConnection(process.stdin, process.stdout);
  const gone = new Promise<void>((resolve) => connection.onExit(() => resolve()));
  listen(connection, platform());
  await gone;
};

const platform = () => {
  const docs = join(__dirname, '../docs/rules');
  return { files, pages: existsSync(docs) ? `${pathToFileURL(docs).href}/` : undefined, version: AGENT_AUTHOR_VERSION };
};

const managedFolder = managedAgentsFolder();

const files: ServerFiles = {
  list: async (folders) =>
    folders.filter((uri) => uri.startsWith('file:')).flatMap((uri) => listAgentFiles(fileURLToPath(uri))),
  read: async (uris) => uris.map(readText),
  userAgents: pathToFileURL(userAgentsFolder()).href,
  managedAgents: managedFolder === undefined ? undefined : pathToFileURL(managedFolder).href,
};

const readText = (uri: string) => {
  try {
    return diskFiles.read(fileURLToPath(uri));
  } catch {
    return null;
  }
};

if (process.argv.includes('--node-ipc')) listen(createConnection(ProposedFeatures.all), platform());
