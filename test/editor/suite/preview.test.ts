// The preview, by what its tab says.

import assert from 'node:assert/strict';
import { commands, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { file, show, write } from '../support/workspace';

const agent = (name: string): string => `---\nname: ${name}\ndescription: Use it for ${name}.\n---\n\nWork.\n`;

const labels = (): readonly string[] => window.tabGroups.all.flatMap(({ tabs }) => tabs.map(({ label }) => label));

const tabNamed = (label: string): Promise<unknown> =>
  eventually(`a tab ${label}`, () => labels().find((each) => each === label));

const move = async (from: Uri, to: Uri): Promise<void> => {
  const edit = new WorkspaceEdit();
  edit.renameFile(from, to);
  assert.ok(await workspace.applyEdit(edit));
};

test('preview: one that is locked follows its file, and its folder, to another name', async () => {
  const uri = await write('.claude/agents/crew/rower.md', agent('rower'));
  await show(uri);
  await commands.executeCommand('agentAuthor.openPreview', uri);
  await tabNamed('Agent rower');
  const tab = window.tabGroups.all.find(({ tabs }) => tabs.some(({ label }) => label === 'Agent rower'));
  await commands.executeCommand(
    tab?.viewColumn === 1 ? 'workbench.action.focusFirstEditorGroup' : 'workbench.action.focusSecondEditorGroup',
  );
  await commands.executeCommand('agentAuthor.lockPreview');
  await tabNamed('Agent rower (locked)');
  await commands.executeCommand('agentAuthor.rename', uri, { name: 'sculler' });
  await tabNamed('Agent sculler (locked)');
  await move(file('.claude/agents/crew'), file('.claude/agents/boat'));
  const moved = await workspace.openTextDocument(file('.claude/agents/boat/sculler.md'));
  const edit = new WorkspaceEdit();
  edit.replace(moved.uri, new Range(0, 0, moved.lineCount, 0), agent('cox'));
  assert.ok(await workspace.applyEdit(edit));
  await tabNamed('Agent cox (locked)');
  await moved.save();
  await commands.executeCommand('workbench.action.closeAllEditors');
  await workspace.fs.delete(Uri.joinPath(file('.claude/agents/boat')), { recursive: true });
});
