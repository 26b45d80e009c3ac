/** Making, moving and removing a file, each as a workspace edit that never overwrites. */
import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import { exists } from '../../files/exists';
import { isFreeFor, nameOf, occupiedBy } from './occupied';

const strict = { overwrite: false, ignoreIfExists: false };

export const createFile = async (uri: Uri, contents: Uint8Array): Promise<void> => {
  if ((await occupiedBy(uri)) !== undefined) throw new Error(taken(uri));
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents, ...strict });
  if (await applied(edit)) return;
  throw new Error((await occupiedBy(uri)) === undefined ? shut(uri) : taken(uri));
};

/** With changes to texts, if given; they are made before the file moves, and go back with it. */
export const moveFile = async (from: Uri, to: Uri, edit = new WorkspaceEdit()): Promise<void> => {
  if (!(await isFreeFor(to, from))) throw new Error(taken(to));
  edit.renameFile(from, to, strict);
  if (await applied(edit)) return;
  if (!(await exists(from))) throw new Error(`${shortly(from)} is gone; refresh the list.`);
  throw new Error((await isFreeFor(to, from)) ? shut(to) : taken(to));
};

/** To the trash, where there is one. */
export const removeFile = async (uri: Uri): Promise<void> => {
  const edit = new WorkspaceEdit();
  edit.deleteFile(uri, { ignoreIfNotExists: false, recursive: false });
  if (await applied(edit)) return;
  throw new Error(
    (await exists(uri))
      ? `${shortly(uri)} cannot be deleted; check who may write there.`
      : `${shortly(uri)} is gone already.`,
  );
};

/** Some failures come as an answer, others as an error. */
const applied = async (edit: WorkspaceEdit): Promise<boolean> => {
  try {
    return await workspace.applyEdit(edit);
  } catch {
    return false;
  }
};

export const shortly = (uri: Uri): string => workspace.asRelativePath(uri);

const taken = (uri: Uri): string => `${nameOf(uri)} exists there already; choose another name or rename that one.`;

const shut = (uri: Uri): string => `${shortly(uri)} cannot be written; check who may write there.`;
