/** Texts as editors hold them. */
import { Range, type TextDocument, type Uri, WorkspaceEdit, window, workspace } from 'vscode';
import type { TextChange } from '../../../protocol/server';
import { oneLine } from '../../tree/plainText';
import { shortly } from './shortly';
import { until } from './until';

/** The document that is open already, shown or not. */
export const openDocument = (uri: Uri): TextDocument | undefined =>
  workspace.textDocuments.find((document) => document.uri.toString() === uri.toString());

/** What an editor holds and the disk does not; undefined where they agree. */
export const unsavedText = (uri: Uri): string | undefined => {
  const document = openDocument(uri);
  return document?.isDirty ? document.getText() : undefined;
};

/** The bytes of a file, or what an editor holds in their place. */
export const bytesOf = async (uri: Uri): Promise<Uint8Array> => {
  const unsaved = unsavedText(uri);
  return unsaved === undefined ? workspace.fs.readFile(uri) : new TextEncoder().encode(unsaved);
};

export const rangeOf = ({ range: { start, end } }: TextChange): Range =>
  new Range(start.line, start.character, end.line, end.character);

export const wholeOf = (document: TextDocument): Range =>
  document.validateRange(new Range(0, 0, document.lineCount, 0));

/** Puts one text in place of another, as an edit. */
export const replaceText = async (document: TextDocument, text: string): Promise<boolean> => {
  const edit = new WorkspaceEdit();
  edit.replace(document.uri, wholeOf(document), text);
  return workspace.applyEdit(edit);
};

/**
 * Writes a change to disk where the text was saved before it, so that unsaved work stays unsaved. False where the change
 * still waits in its editor, which the person is told: it is made all the same, and can be undone.
 */
export const saveAfterChange = async (uri: Uri, wasSaved: boolean): Promise<boolean> => {
  const document = await workspace.openTextDocument(uri);
  if (!wasSaved || !document.isDirty || (await document.save())) return true;
  // VS Code may be saving it by itself at the moment, and then there is nothing to save for anybody else.
  if (await until(() => !document.isDirty)) return true;
  void window.showWarningMessage(oneLine(`The change to ${shortly(uri)} is not saved yet; save it in its editor.`));
  return false;
};
