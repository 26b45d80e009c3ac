/** `agentAuthor.undo` and `agentAuthor.redo`: take back, and make once more, what was done to agent files from here. */
import { Disposable, type LogOutputChannel, window } from 'vscode';
import { oneLine } from '../tree/plainText';
import { type Direction, type Done, DoneElsewhere, type History } from './files/history';
import type { Parts } from './parts';
import { register } from './register';
import { say } from './say';
import { isFromList } from './targets';
import { requireTrust } from './trust';

const words = {
  undo: {
    done: 'Undone',
    not: 'Not undone',
    none: 'There is nothing to undo.',
    leave: 'Leave It Done',
    before: 'was undone already',
  },
  redo: {
    done: 'Redone',
    not: 'Not redone',
    none: 'There is nothing to redo.',
    leave: 'Leave It Undone',
    before: 'was redone already',
  },
} as const satisfies Record<Direction, unknown>;

export const registerUndo = ({ history, focus }: Parts, log: LogOutputChannel): Disposable => {
  let running = Promise.resolve();
  // One after another, however fast the keys are pressed.
  const run = (direction: Direction, argument: unknown): Promise<void> => {
    running = running
      .catch(() => undefined)
      .then(async () => {
        const row = await reverseLast(direction, history, log);
        if (row !== undefined && isFromList(argument)) focus.give(row);
      });
    return running;
  };
  return Disposable.from(
    register('agentAuthor.undo', log, 'Nothing was undone', (argument) => run('undo', argument)),
    register('agentAuthor.redo', log, 'Nothing was redone', (argument) => run('redo', argument)),
  );
};

/**
 * Where there is nothing left the key still is ours: VS Code would go to an editor and undo there. Answers with the file
 * whose row people look at next.
 */
const reverseLast = async (
  direction: Direction,
  history: History,
  log: LogOutputChannel,
): Promise<string | undefined> => {
  const last = history.last(direction);
  if (!last) return void say(words[direction].none);
  requireTrust();
  try {
    await history.reverse(direction, last);
    say(`${words[direction].done}: ${last.label}.`);
    return last.rows?.[direction];
  } catch (error) {
    // The next key is about what came before it: nobody meant that yet.
    if (error instanceof DoneElsewhere) {
      await history.forget(direction, last);
      return void say(`${last.label} ${words[direction].before}.`);
    }
    log.error(`${words[direction].not}: ${last.label}.`, String(error));
    void offerToForget(direction, history, last, error instanceof Error ? error.message : String(error));
    return undefined;
  }
};

/** Else a change that can never be reversed would bar the way to those before it. */
const offerToForget = async (direction: Direction, history: History, done: Done, reason: string): Promise<void> => {
  const { not, leave } = words[direction];
  const name = direction === 'undo' ? 'Undo go on with what was done before' : 'Redo go on with what was undone before';
  const sentences = `${not} (${done.label}): ${reason} ${leave} lets ${name}.`;
  if ((await window.showErrorMessage(oneLine(sentences), leave)) === leave) await history.forget(direction, done);
};
