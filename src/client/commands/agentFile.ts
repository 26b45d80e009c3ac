/** What the context menu of a row does with the agent's file, beside opening it. */
import { commands, Disposable, type LogOutputChannel, Uri } from 'vscode';
import { register } from './register';

export const registerAgentFile = (log: LogOutputChannel): Disposable =>
  Disposable.from(
    register('agentAuthor.revealInExplorer', log, 'The file cannot be revealed', (row) =>
      commands.executeCommand('revealInExplorer', file(row)),
    ),
    register('agentAuthor.copyPath', log, 'The path was not copied', (row) =>
      commands.executeCommand('copyFilePath', file(row)),
    ),
  );

const file = (row: unknown): Uri => {
  const uri = typeof row === 'object' && row !== null && 'uri' in row ? row.uri : undefined;
  if (typeof uri !== 'string') throw new Error('choose an agent in the side bar first.');
  return Uri.parse(uri);
};
