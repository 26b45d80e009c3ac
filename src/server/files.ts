/** Where the server gets files from: the client, where it offers them, else what the platform gives. */
import type { Connection } from 'vscode-languageserver';
import type { FileText } from '../protocol/server';
import type { Options } from './options';

export interface ServerFiles {
  /** URIs of agent files, plugin manifests and skills, of the workspace folders and of the user. */
  readonly list: (folders: readonly string[]) => Promise<readonly string[]>;
  /** In the order of the question; null for what is gone. */
  readonly read: (uris: readonly string[]) => Promise<readonly (FileText | null)[]>;
  /** The user's folder of agents as a URI with a slash at the end. */
  readonly userAgents: string | undefined;
  /** The same of the folder that an administrator fills. */
  readonly managedAgents: string | undefined;
}

type OfClient = Pick<Options, 'home' | 'managed'>;

export const filesOfClient = (connection: Connection, { home, managed }: OfClient): ServerFiles => ({
  list: () => connection.sendRequest('agentAuthor/listFiles', null),
  read: (uris) => connection.sendRequest('agentAuthor/readFiles', { uris }),
  userAgents: home === null ? undefined : `${home.replace(/\/$/, '')}/agents/`,
  managedAgents: managed === null ? undefined : `${managed.replace(/\/$/, '')}/`,
});
