/** The extension on the desktop and on remote machines: the server is a process of its own. */
import { realpath, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { resolve } from 'node:path';
import { type ExtensionContext, Uri } from 'vscode';
import { LanguageClient, TransportKind } from 'vscode-languageclient/node';
import { activate as activateClient } from '../../client/activate';
import type { Platform } from '../../client/platform';
import { configFolder, managedAgentsFolder } from './files';

let stop: (() => Promise<void>) | undefined;

export const activate = (context: ExtensionContext): void => {
  stop = activateClient(context, platform(context.asAbsolutePath('dist/server.js')));
};

export const deactivate = (): Promise<void> | undefined => stop?.();

const platform = (module: string): Platform => ({
  createClient: (options) =>
    new LanguageClient('agentAuthor', 'Agent Author', { module, transport: TransportKind.ipc }, options),
  home: Uri.file(resolve(configFolder())),
  userHome: Uri.file(homedir()),
  managed: managedFolder(),
  identify,
  follow,
});

const managedFolder = (): Uri | undefined => {
  const folder = managedAgentsFolder();
  return folder === undefined ? undefined : Uri.file(folder.replace(/\/$/, ''));
};

/** Device and inode, by which the program too tells whether it has seen a file. */
const identify = async (uri: Uri): Promise<string | undefined> => {
  if (uri.scheme !== 'file') return undefined;
  try {
    const { dev, ino } = await stat(uri.fsPath, { bigint: true });
    return `${dev}:${ino}`;
  } catch {
    return undefined;
  }
};

const follow = async (uri: Uri): Promise<Uri | undefined> => {
  if (uri.scheme !== 'file') return undefined;
  try {
    return Uri.file(await realpath(uri.fsPath));
  } catch {
    return undefined;
  }
};
