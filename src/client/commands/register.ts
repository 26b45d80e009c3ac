/** Registers a command whose failure is told to the person who started it. */
import { commands, type Disposable, type LogOutputChannel, window } from 'vscode';
import { oneLine } from '../tree/plainText';

/** `failure` says what did not happen, such as `The agent was not created`; the reason is added. */
export const register = (
  id: string,
  log: LogOutputChannel,
  failure: string,
  /** From a menu VS Code gives the row that was clicked, and then all that are selected. */
  run: (argument: unknown, others: unknown) => unknown,
): Disposable =>
  commands.registerCommand(id, async (argument: unknown, others: unknown) => {
    try {
      return await run(argument, others);
    } catch (error) {
      log.error(`${failure}.`, error instanceof Error ? (error.stack ?? error.message) : String(error));
      void tell(`${failure}: ${error instanceof Error ? error.message : String(error)}`, log);
      return undefined;
    }
  });

const tell = async (message: string, log: LogOutputChannel): Promise<void> => {
  const showLog = 'Show Log';
  if ((await window.showErrorMessage(oneLine(message), showLog)) === showLog) log.show();
};
