/** `agentAuthor.showLog`: shows what the extension noted. */
import type { Disposable, LogOutputChannel } from 'vscode';
import { register } from './register';

export const registerShowLog = (log: LogOutputChannel): Disposable =>
  register('agentAuthor.showLog', log, 'The log cannot be shown', () => log.show());
