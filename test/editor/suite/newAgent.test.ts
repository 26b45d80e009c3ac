// Making a new agent without questions, as a test or another extension may.

import assert from 'node:assert/strict';
import { commands, languages, Uri, window, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { file } from '../support/workspace';

const answers = {
  name: 'tidy-up',
  description: 'Use it: when the desk is "full", or C:\\temp is.',
  tools: ['Read', 'Grep'],
  model: 'haiku',
  color: 'cyan',
};

test('a new agent is written, opened, and free of findings', async () => {
  const [folder] = workspace.workspaceFolders ?? [];
  assert.ok(folder);
  await commands.executeCommand('agentAuthor.newAgent', { folder: folder.uri.toString(), ...answers });
  const uri = file('.claude/agents/tidy-up.md');
  await eventually('the new file', () => window.activeTextEditor?.document.uri.toString() === uri.toString());
  const text = window.activeTextEditor?.document.getText() ?? '';
  assert.match(
    text,
    /^---\nname: tidy-up\ndescription: "Use it: when the desk is \\"full\\", or C:\\\\temp is\."\ntools: Read, Grep\nmodel: haiku\ncolor: cyan\n---\n/,
  );
  assert.deepEqual(
    languages.getDiagnostics(uri).filter(({ source }) => source === 'Agent Author'),
    [],
  );
});

test('a file that is there is never overwritten', async () => {
  const [folder] = workspace.workspaceFolders ?? [];
  const uri = file('.claude/agents/kept.md');
  const text = 'mine';
  await workspace.fs.writeFile(uri, new TextEncoder().encode(text));
  await commands
    .executeCommand('agentAuthor.newAgent', { folder: folder?.uri.toString(), ...answers, name: 'kept' })
    .then(undefined, () => undefined);
  assert.equal(new TextDecoder().decode(await workspace.fs.readFile(Uri.parse(uri.toString()))), text);
});
