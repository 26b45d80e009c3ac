/** Making, moving and removing a file, each as a workspace edit that never overwrites. */
import { type Uri, WorkspaceEdit, workspace } from 'vscode';
import { exists } from '../../files/exists';
import { refuseConflict } from './fresh';
import { isFreeFor, nameOf, occupiedBy } from './occupied';
import { shortly } from './shortly';

const strict = { overwrite: false, ignoreIfExists: false };

export const createFile = async (uri: Uri, contents: Uint8Array): Promise<void> => {
  if ((await occupiedBy(uri)) !== undefined) throw new Error(taken(uri));
  const edit = new WorkspaceEdit();
  edit.createFile(uri, { contents, ...strict });
  if (await applied(edit)) return;
  throw new Error((await occupiedBy(uri)) === undefined ? shut(uri) : taken(uri));
};

export interface Beside {
  /** What else is to change; added after the move, so that nothing of it happens where the file cannot move. */
  readonly add: (edit: WorkspaceEdit) => void;
  /** The person is shown the changes first. */
  readonly isPreviewed: boolean;
}

/** False where the person was shown the changes and did not want them. */
export const moveFile = async (from: Uri, to: Uri, beside?: Beside): Promise<boolean> => {
  if (!(await isFreeFor(to, from))) throw new Error(taken(to));
  await refuseConflict(from);
  const edit = new WorkspaceEdit();
  if (from.toString() !== to.toString()) edit.renameFile(from, to, strict);
  beside?.add(edit);
  if (await applied(edit)) return true;
  if (!(await exists(from))) throw new Error(`${shortly(from)} is gone; refresh the list.`);
  if (!(await isFreeFor(to, from))) throw new Error(taken(to));
  if (beside?.isPreviewed) return false;
  throw new Error(shut(to));
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

const taken = (uri: Uri): string => `${nameOf(uri)} exists there already; choose another name or rename that one.`;

const shut = (uri: Uri): string => `${shortly(uri)} cannot be written; check who may write there.`;
