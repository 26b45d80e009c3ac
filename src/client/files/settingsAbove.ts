/** Settings of a project that lie in its folder or above it, where no search in the workspace finds them. */
import { Uri } from 'vscode';
import { exists } from './exists';
import { settingsName } from './places';

/** From each folder upwards, up to that of its repository. */
export const settingsAbove = async (folders: readonly Uri[]): Promise<readonly Uri[]> => {
  const found = await Promise.all(folders.map(above));
  return found.flat();
};

const above = async (folder: Uri): Promise<readonly Uri[]> => {
  const file = Uri.joinPath(folder, settingsName);
  const [isHere, isEnd] = await Promise.all([exists(file), exists(Uri.joinPath(folder, '.git'))]);
  const here = isHere ? [file] : [];
  const parent = Uri.joinPath(folder, '..');
  return isEnd || parent.path === folder.path ? here : [...here, ...(await above(parent))];
};
