/** Shows the file of an agent elsewhere: beside, in the Explorer, in the file manager of the system. */
import { commands, Disposable, type LogOutputChannel, ViewColumn, window } from 'vscode';
import type { Parts } from './parts';
import { register } from './register';

export const registerOpening = ({ targets }: Parts, log: LogOutputChannel): Disposable =>
  Disposable.from(
    register('agentAuthor.openToSide', log, 'The file was not opened', async (argument, others) => {
      for (const { uri } of await targets(argument, others))
        await window.showTextDocument(uri, { viewColumn: ViewColumn.Beside, preview: false });
    }),
    register('agentAuthor.revealInExplorer', log, 'The file cannot be revealed', async (argument) => {
      const [first] = await targets(argument);
      await commands.executeCommand('revealInExplorer', first?.uri);
    }),
    register('agentAuthor.revealInOS', log, 'The file cannot be revealed', async (argument) => {
      const [first] = await targets(argument);
      await commands.executeCommand('revealFileInOS', first?.uri);
    }),
  );
