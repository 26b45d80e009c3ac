// Shows the Agents view and, in a window without an editor, the README of the folder. No part of Agent Author: the
// product never opens anything by itself.

const { commands, Uri, window, workspace } = require('vscode');

exports.activate = async () => {
  await commands.executeCommand('workbench.view.extension.agentAuthor');
  const [folder] = workspace.workspaceFolders ?? [];
  const hasEditor = window.tabGroups.all.some(({ tabs }) => tabs.length > 0);
  if (folder === undefined || hasEditor) return;
  const readme = Uri.joinPath(folder.uri, 'README.md');
  const isThere = await workspace.fs.stat(readme).then(
    () => true,
    () => false,
  );
  if (isThere) await commands.executeCommand('vscode.openWith', readme, 'vscode.markdown.preview.editor');
};
