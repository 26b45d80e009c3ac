/** Repositories inside the workspace: the settings of what they lie in do not count for them. */
import { Uri } from 'vscode';
import { exists } from './exists';

/** The `.git` of each repository that lies below one of the roots and holds one of the files. */
export const repositoriesAround = async (files: readonly Uri[], roots: readonly Uri[]): Promise<readonly Uri[]> => {
  const folders = new Map(files.flatMap((file) => foldersAbove(file, roots)).map((folder) => [folder.path, folder]));
  const marks = [...folders.values()].map((folder) => Uri.joinPath(folder, '.git'));
  const areThere = await Promise.all(marks.map(exists));
  return marks.filter((_, index) => areThere[index]);
};

const foldersAbove = (file: Uri, roots: readonly Uri[]): readonly Uri[] => {
  const parent = Uri.joinPath(file, '..');
  const isBelow = roots.some((root) => parent.path.startsWith(`${root.path}/`));
  return isBelow && parent.path !== file.path ? [parent, ...foldersAbove(parent, roots)] : [];
};
