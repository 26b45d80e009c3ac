/** `agentAuthor.refresh`: reads every file again, and draws the tree anew. */
import type { Disposable, LogOutputChannel } from 'vscode';
import type { AgentTree } from '../tree/agentTree';
import { register } from './register';

export const registerRefresh = (tree: AgentTree, readAgain: () => Promise<void>, log: LogOutputChannel): Disposable =>
  register('agentAuthor.refresh', log, 'The agents were not read again', async () => {
    await readAgain();
    await tree.refresh();
  });
