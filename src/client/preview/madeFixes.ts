/** What one preview has mended, so that it can be taken back from there, and made once more. */
import { Range, type TextDocument, type Uri, type ViewColumn, WorkspaceEdit, window, workspace } from 'vscode';
import { difference } from './difference';

interface MadeFix {
  readonly uri: string;
  readonly before: string;
  readonly after: string;
}

/** More than anybody takes back one by one. */
const mostKept = 50;

export type Direction = 'undo' | 'redo';

const words = {
  undo: { changed: 'The file was changed since the fix; undo it in the editor.', done: 'The fix was taken back.' },
  redo: { changed: 'The file was changed since; choose the fix again.', done: 'The fix was made again.' },
} as const satisfies Record<Direction, unknown>;

export class MadeFixes {
  readonly #lists: Readonly<Record<Direction, MadeFix[]>> = { undo: [], redo: [] };

  /** Runs what mends a file, and keeps what it did; false where it did nothing. */
  async keep(file: Uri, mend: () => Promise<boolean>): Promise<boolean> {
    const before = (await workspace.openTextDocument(file)).getText();
    if (!(await mend())) return false;
    const after = (await workspace.openTextDocument(file)).getText();
    const { undo, redo } = this.#lists;
    redo.length = 0;
    undo.push({ uri: file.toString(), before, after });
    undo.splice(0, undo.length - mostKept);
    return true;
  }

  /** Answers with what is to be told, if anything. */
  async reverse(direction: Direction, file: Uri, column: ViewColumn): Promise<string | undefined> {
    const list = this.#lists[direction];
    const last = list.at(-1);
    if (last?.uri !== file.toString()) return undefined;
    const [from, to] = direction === 'undo' ? [last.after, last.before] : [last.before, last.after];
    const document = await workspace.openTextDocument(file);
    const text = document.getText();
    if (text !== from && text !== to) return words[direction].changed;
    if (text === from) {
      await window.showTextDocument(document, { viewColumn: column, preserveFocus: true });
      if (!(await workspace.applyEdit(replacing(document, to)))) return 'The file cannot be changed.';
    }
    list.pop();
    this.#lists[direction === 'undo' ? 'redo' : 'undo'].push(last);
    return text === from ? words[direction].done : undefined;
  }
}

const replacing = (document: TextDocument, by: string): WorkspaceEdit => {
  const { start, end, text } = difference(document.getText(), by);
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, new Range(document.positionAt(start), document.positionAt(end)), text);
  return edit;
};
