/** Links, which `workspace.fs` can see and cannot make. */
import { FileType, type Uri, workspace } from 'vscode';

export const isLink = async (uri: Uri): Promise<boolean> =>
  ((await workspace.fs.stat(uri)).type & FileType.SymbolicLink) !== 0;
