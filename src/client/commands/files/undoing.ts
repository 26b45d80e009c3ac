/** How a change to a file is taken back, as long as nothing came after it. */
import { type Uri, workspace } from 'vscode';
import { replaceText, unsavedText } from './documents';
import { freshDocument } from './fresh';
import { createFile, removeFile } from './operations';
import { shortly } from './shortly';

/** Removes a file that was made, unless it was changed since. */
export const undoCreation = async (uri: Uri, contents: Uint8Array): Promise<void> => {
  const isSame = unsavedText(uri) === undefined && areSame(await workspace.fs.readFile(uri), contents);
  if (!isSame) throw new Error(`${shortly(uri)} was changed since; delete it if it is to go.`);
  await removeFile(uri);
};

/** Writes a file that was removed, and what its editor held beside it. */
export const undoRemoval = async (uri: Uri, contents: Uint8Array, unsaved: string | undefined): Promise<void> => {
  await createFile(uri, contents);
  if (unsaved === undefined) return;
  await replaceText(await workspace.openTextDocument(uri), unsaved);
};

/** Puts a text back that was changed, and saves it where the change was saved. */
export const undoText = async (uri: Uri, before: string, after: string): Promise<void> => {
  const document = await freshDocument(uri);
  const wasSaved = !document.isDirty;
  if (document.getText() !== after) throw new Error(`${shortly(uri)} was changed since; undo it in its editor.`);
  if (!(await replaceText(document, before))) throw new Error(`${shortly(uri)} cannot be written.`);
  if (wasSaved) await document.save();
};

const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);
