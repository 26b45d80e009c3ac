/** Opens a new file where the writing goes on: the prompt is the last thing in it. */
import { Selection, type Uri, window, workspace } from 'vscode';

export const openAtEnd = async (uri: Uri): Promise<void> => {
  const document = await workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  await window.showTextDocument(document, { selection: new Selection(end, end), preview: false });
};
