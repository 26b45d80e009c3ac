/** Settings of a project that lie in its folder or above it, where no search in the workspace finds them. */
import { Uri, workspace } from 'vscode';
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

const exists = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};
