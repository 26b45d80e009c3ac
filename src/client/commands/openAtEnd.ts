/** Opens a new file from its top, with the cursor where the writing goes on: the prompt is the last thing in it. */
import { Range, Selection, TextEditorRevealType, type Uri, window, workspace } from 'vscode';

export const openAtEnd = async (uri: Uri): Promise<void> => {
  const document = await workspace.openTextDocument(uri);
  const end = document.lineAt(document.lineCount - 1).range.end;
  const editor = await window.showTextDocument(document, { selection: new Selection(end, end), preview: false });
  editor.revealRange(new Range(0, 0, 0, 0), TextEditorRevealType.AtTop);
};
