/** Opens what a link of an agent's file leads to, as far as it is safe. */
import { commands, env, FileType, Uri, type ViewColumn, window, workspace } from 'vscode';
import { linkTarget } from './linkTarget';

/** Web and mail addresses in the browser, files of the workspace in the editor, nothing else. */
export const openLink = async (href: string, agent: Uri, column: ViewColumn): Promise<void> => {
  const target = linkTarget(href);
  if (target?.kind === 'address') {
    await env.openExternal(Uri.parse(target.address, true));
    return;
  }
  const file = target && fileAt(target.path, agent);
  if (file && (await isFile(file))) {
    await commands.executeCommand('vscode.open', file, column);
    return;
  }
  void window.showInformationMessage(`The link does not open: ${href} is no file of this workspace.`);
};

const fileAt = (path: string, agent: Uri): Uri | undefined => {
  const folder = workspace.getWorkspaceFolder(agent);
  const file = path.startsWith('/') ? folder && Uri.joinPath(folder.uri, path) : Uri.joinPath(agent, '..', path);
  return file && workspace.getWorkspaceFolder(file) ? file : undefined;
};

const isFile = async (file: Uri): Promise<boolean> => {
  try {
    return ((await workspace.fs.stat(file)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
};
