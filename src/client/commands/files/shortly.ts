/** How a file is called in a message. */
import { type Uri, workspace } from 'vscode';

export const shortly = (uri: Uri): string => workspace.asRelativePath(uri);
