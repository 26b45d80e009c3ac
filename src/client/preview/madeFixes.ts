/** What one preview has mended, so that it can be taken back from there. */
import { Range, type TextDocument, type Uri, type ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { difference } from './difference';

interface MadeFix {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** More than anybody takes back one by one. */
const mostKept = 50;

export class MadeFixes {
  readonly #made: MadeFix[] = [];

  /** Runs what mends a file, and keeps what it did; false where it did nothing. */
  async keep(file: Uri, mend: () => Promise<boolean>): Promise<boolean> {
    const before = (await workspace.openTextDocument(file)).getText();
    if (!(await mend())) return false;
    const after = (await workspace.openTextDocument(file)).getText();
    this.#made.push({ uri: file.toString(), before, after });
    this.#made.splice(0, this.#made.length - mostKept);
    return true;
  }

  /** Answers with what is to be told, if anything. */
  async takeBack(file: Uri, column: ViewColumn): Promise<string | undefined> {
    const last = this.#made.at(-1);
    if (last?.uri !== file.toString()) return undefined;
    const document = await workspace.openTextDocument(file);
    if (document.getText() === last.before) {
      this.#made.pop();
      return undefined;
    }
    if (document.getText() !== last.after) return 'The file was changed since the fix; undo it in the editor.';
    await window.showTextDocument(document, { viewColumn: column, preserveFocus: true });
    if (!(await workspace.applyEdit(wayBack(document, last)))) return 'The fix was not taken back.';
    this.#made.pop();
    return 'The fix was taken back.';
  }
}

const wayBack = (document: TextDocument, { before, after }: MadeFix): WorkspaceEdit => {
  const { start, end, text } = difference(after, before);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
};
