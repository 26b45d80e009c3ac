/** Shows the file of an agent elsewhere: beside, in the Explorer, in the file manager of the system. */
import { commands, Disposable, type LogOutputChannel, type TextEditor, ViewColumn, window } from 'vscode';
import type { Parts } from './parts';
import { register } from './register';

export const registerOpening = ({ targets }: Parts, log: LogOutputChannel): Disposable =>
  Disposable.from(
    register('agentAuthor.openToSide', log, 'The file was not opened', async (argument, others) => {
      let column: ViewColumn = ViewColumn.Beside;
      for (const { uri } of await targets(argument, others)) {
        const editor: TextEditor = await window.showTextDocument(uri, { viewColumn: column, preview: false });
        // All of them in the column that the first one opened.
        column = editor.viewColumn ?? column;
      }
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
