/** How a change to a file is taken back, as long as nothing came after it. */
import { type TextDocument, type Uri, workspace } from 'vscode';
import { exists } from '../../files/exists';
import { areSame } from './bytes';
import { replaceText, saveAfterChange, unsavedText } from './documents';
import { freshDocument } from './fresh';
import { DoneElsewhere, type Reversal } from './history';
import { createFile, removeFile } from './operations';
import { shortly } from './shortly';

/** Removes a file that was made, unless it was changed since. `unsaved` is what its editor held beside it. */
export const undoCreation = async (uri: Uri, contents: Uint8Array, unsaved?: string): Promise<Reversal> => {
  if (!(await exists(uri))) throw new DoneElsewhere();
  const isSame = unsavedText(uri) === unsaved && areSame(await workspace.fs.readFile(uri), contents);
  if (!isSame) throw new Error(`${shortly(uri)} was changed since; delete it if it is to go.`);
  await removeFile(uri);
  return () => undoRemoval(uri, contents, unsaved);
};

/** Writes a file that was removed, and what its editor held beside it. */
export const undoRemoval = async (uri: Uri, contents: Uint8Array, unsaved?: string): Promise<Reversal> => {
  await createFile(uri, contents);
  if (unsaved !== undefined) await replaceText(await workspace.openTextDocument(uri), unsaved);
  return () => undoCreation(uri, contents, unsaved);
};

/** What a file held before it was changed. */
export interface Held {
  readonly text: string;
  /** What lay on disk; undefined where its editor held something else. */
  readonly bytes: Uint8Array | undefined;
}

export const heldBy = async (document: TextDocument): Promise<Held> => ({
  text: document.getText(),
  bytes: document.isDirty ? undefined : await workspace.fs.readFile(document.uri),
});

/** The document, if it still holds what the change made of it. */
export const unchangedSince = async (uri: Uri, after: string): Promise<TextDocument> => {
  const document = await freshDocument(uri);
  if (document.getText() === after) return document;
  throw new Error(`${shortly(uri)} was changed since; undo it in its editor.`);
};

/** Where a file was moved back by something else, such as the undo of an editor. */
export const refuseMovedBack = async (from: Uri, to: Uri): Promise<void> => {
  if (!(await exists(from)) && (await exists(to))) throw new DoneElsewhere();
};

const holds = async (uri: Uri, text: string): Promise<boolean> => (await freshDocument(uri)).getText() === text;

/** Puts a text back that was changed, and saves it where the change was saved. */
export const undoText = async (uri: Uri, before: Held, after: string): Promise<Reversal> => {
  if (await holds(uri, before.text)) throw new DoneElsewhere();
  const document = await unchangedSince(uri, after);
  const now = await heldBy(document);
  const wasSaved = !document.isDirty;
  if (!(await replaceText(document, before.text))) throw new Error(`${shortly(uri)} cannot be written.`);
  await saveAfterUndo(uri, before, wasSaved);
  return () => undoText(uri, now, before.text);
};

/** To the byte where nothing was unsaved before: an editor makes line ends alike that were mixed. */
export const saveAfterUndo = async (uri: Uri, { bytes }: Held, wasSaved: boolean): Promise<void> => {
  if (!(await saveAfterChange(uri, wasSaved))) return;
  if (!wasSaved || !bytes || areSame(await workspace.fs.readFile(uri), bytes)) return;
  await workspace.fs.writeFile(uri, bytes);
};
