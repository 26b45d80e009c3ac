/** Applies a fix that a person chose in the page, so that one undo in the editor takes it back. */
import { Range, TextEdit, type Uri, type ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import type { PreviewFixes } from '../../protocol/server';

/** False where the text is no longer the one that the fix was tried on. */
export const applyFix = async (
  file: Uri,
  { fixes, version }: PreviewFixes,
  index: number,
  column: ViewColumn,
): Promise<boolean> => {
  const fix = fixes[index];
  const open = workspace.textDocuments.find(({ uri }) => uri.toString() === file.toString());
  if (!fix || (open && version !== null && open.version !== version)) return false;
  await window.showTextDocument(file, { viewColumn: column, preserveFocus: true });
  const edit = new WorkspaceEdit();
  edit.set(
    file,
    fix.edits.map(({ range: { start, end }, newText }) =>
      TextEdit.replace(new Range(start.line, start.character, end.line, end.character), newText),
    ),
  );
  return workspace.applyEdit(edit);
};
