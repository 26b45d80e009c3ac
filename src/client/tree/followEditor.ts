/** Selects the agent of the active editor in the tree, as the explorer does with files. */
import { Disposable, type LogOutputChannel, window, workspace } from 'vscode';
import type { AgentTree } from './agentTree';
import type { RowFocus } from './rowFocus';

/** Only in a view that people see, and never taking the focus from where they are. */
export const followEditor = (tree: AgentTree, focus: RowFocus, log: LogOutputChannel): Disposable => {
  let isMissing = false;
  const follow = (): void => {
    const isWanted = workspace.getConfiguration('agentAuthor').get('tree.followEditor') !== false;
    if (!isWanted || !tree.view.visible) return;
    revealActive(tree, false)
      .then((isShown) => {
        isMissing = !isShown;
      })
      .catch((error) => log.warn('The row of the editor was not revealed.', String(error)));
  };
  /** A new agent is open before it has a row, and rows that are drawn anew may lose their selection. */
  const followAgain = (): void => {
    if (!focus.isPending && (isMissing || tree.view.selection.length === 0)) follow();
  };
  return Disposable.from(
    window.onDidChangeActiveTextEditor(follow),
    tree.view.onDidChangeVisibility(follow),
    tree.onDidShow(followAgain),
  );
};

/** False where the tree shows no row of this file. */
export const revealActive = async (tree: AgentTree, focus: boolean): Promise<boolean> => {
  const uri = window.activeTextEditor?.document.uri.toString();
  const row = uri === undefined ? undefined : tree.agent(uri);
  if (!row) return false;
  // People may have selected several rows, this one among them.
  if (!focus && tree.view.selection.includes(row)) return true;
  await tree.view.reveal(row, { select: true, focus, expand: true });
  return true;
};
