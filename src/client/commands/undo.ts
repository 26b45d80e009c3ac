/** `agentAuthor.undo`: takes back the last change that was made to agent files from here. */
import { type Disposable, type LogOutputChannel, window } from 'vscode';
import { iconsAsText, oneLine } from '../tree/plainText';
import type { Done, History } from './files/history';
import type { Parts } from './parts';
import { register } from './register';
import { requireTrust } from './trust';

export const registerUndo = ({ history }: Parts, log: LogOutputChannel): Disposable => {
  let running = Promise.resolve();
  return register('agentAuthor.undo', log, 'Nothing was undone', () => {
    requireTrust();
    // One after another, however fast the key is pressed.
    running = running.then(() => undoLast(history, log));
    return running;
  });
};

const undoLast = async (history: History, log: LogOutputChannel): Promise<void> => {
  const { last } = history;
  if (!last) return say('There is nothing to undo.');
  try {
    await history.undo(last);
    say(`Undone: ${last.label}.`);
  } catch (error) {
    log.error(`Not undone: ${last.label}.`, String(error));
    void offerToForget(history, last, error instanceof Error ? error.message : String(error));
  }
};

/** Else a change that can never be taken back would bar the way to those before it. */
const offerToForget = async (history: History, done: Done, reason: string): Promise<void> => {
  const forget = 'Leave It Done';
  const sentences = `Not undone (${done.label}): ${reason} ${forget} lets Undo go on with what was done before.`;
  if ((await window.showErrorMessage(oneLine(sentences), forget)) === forget) await history.forget(done);
};

const SHOWN = 5_000;

/** Where it can be read and need not be, since nothing went wrong. Names come from files. */
export const say = (message: string): void => void window.setStatusBarMessage(iconsAsText(message), SHOWN);
