/** `agentAuthor.undo`: takes back the last change that was made to agent files from here. */
import { type Disposable, type LogOutputChannel, window } from 'vscode';
import type { Parts } from './parts';
import { register } from './register';
import { requireTrust } from './trust';

export const registerUndo = ({ history }: Parts, log: LogOutputChannel): Disposable =>
  register('agentAuthor.undo', log, 'Nothing was undone', async () => {
    requireTrust();
    const label = await history.undo();
    say(label === undefined ? 'There is nothing to undo.' : `Undone: ${label}.`);
  });

const SHOWN = 5_000;

/** Where it can be read and need not be, since nothing went wrong. */
export const say = (message: string): void => void window.setStatusBarMessage(message, SHOWN);
