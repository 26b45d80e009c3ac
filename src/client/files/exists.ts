/** Whether something is there. */
import { type Uri, workspace } from 'vscode';

export const exists = async (uri: Uri): Promise<boolean> => {
  try {
    await workspace.fs.stat(uri);
    return true;
  } catch {
    return false;
  }
};
