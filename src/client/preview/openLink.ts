/** Opens what a link of an agent's file leads to, as far as it is safe. */
import { commands, env, FileType, Uri, type ViewColumn, window, workspace } from 'vscode';
import { linkTarget } from './linkTarget';

/** What the server found for a link to an agent or a skill. */
export type Targets = Readonly<Record<string, string>>;

/** Web and mail addresses in the browser, agents, skills and files of the workspace in the editor, nothing else. */
export const openLink = async (href: string, agent: Uri, targets: Targets, column: ViewColumn): Promise<void> => {
  const known = Object.hasOwn(targets, href) ? targets[href] : undefined;
  if (known !== undefined) {
    await commands.executeCommand('vscode.open', Uri.parse(known), column);
    return;
  }
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

/** None outside of the workspace. */
export const fileAt = (path: string, agent: Uri): Uri | undefined => {
  const folder = workspace.getWorkspaceFolder(agent);
  const file = path.startsWith('/') ? folder && Uri.joinPath(folder.uri, path) : Uri.joinPath(agent, '..', path);
  return file && workspace.getWorkspaceFolder(file) ? file : undefined;
};

export const isFile = async (file: Uri): Promise<boolean> => {
  try {
    return ((await workspace.fs.stat(file)).type & FileType.File) !== 0;
  } catch {
    return false;
  }
};
