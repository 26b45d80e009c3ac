// Settings of the project: what the quick fix writes, and that it counts at once.

import assert from 'node:assert/strict';
import { type CodeAction, commands, type Diagnostic, languages, type Uri, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { diagnosticsOf, file, show, write } from '../support/workspace';

const isOurs = ({ source }: Diagnostic): boolean => source === 'Agent Author';

const retired =
  '---\nname: old\ndescription: Use it for old things.\ntools: Read, MultiEdit, Edit\n---\nYou are old.\n';

const clean = '---\nname: marked\ndescription: Use it for every change.\n---\n\nHello.\n';

const turnOff = async (uri: Uri): Promise<CodeAction | undefined> => {
  const [finding] = (await diagnosticsOf(uri, isOurs)).filter(isOurs);
  assert.ok(finding);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    'quickfix',
  );
  return actions.find(({ title }) => title === "Turn 'tool-retired' off in this project");
};

const findings = (uri: Uri) => languages.getDiagnostics(uri).filter(isOurs);

test('a check is turned off for the project by one quick fix, and is back when the settings go', async () => {
  const uri = await write('.claude/agents/old.md', retired);
  await show(uri);
  const { command } = (await turnOff(uri)) ?? {};
  assert.ok(command);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
  const written = new TextDecoder().decode(await workspace.fs.readFile(file('.agent-author.json')));
  assert.deepEqual(JSON.parse(written), { rules: { 'tool-retired': 'off' } });
  await eventually('the finding to go', () => findings(uri).length === 0);
  await workspace.fs.delete(file('.agent-author.json'));
  await eventually('the finding to come back', () => findings(uri).length === 1);
});

test('a byte order mark is taken off by one quick fix, and does not come back when the file is saved', async () => {
  const uri = await write('.claude/agents/marked.md', `\ufeff${clean}`);
  const editor = await show(uri);
  await eventually('the finding', () => findings(uri).length === 1);
  const [finding] = findings(uri);
  assert.ok(finding);
  const actions = await commands.executeCommand<CodeAction[]>(
    'vscode.executeCodeActionProvider',
    uri,
    finding.range,
    'quickfix',
  );
  const { command } = actions.find(({ isPreferred }) => isPreferred) ?? {};
  assert.ok(command);
  await commands.executeCommand(command.command, ...(command.arguments ?? []));
  await eventually('the finding to go', () => findings(uri).length === 0);
  await editor.edit((edit) => edit.insert(editor.document.positionAt(editor.document.getText().length), 'Bye.\n'));
  await editor.document.save();
  assert.equal(
    new TextDecoder('utf-8', { ignoreBOM: true }).decode(await workspace.fs.readFile(uri)),
    `${clean}Bye.\n`,
  );
});

test('the settings of the editor count where the project says nothing', async () => {
  const uri = await write('.claude/agents/old.md', retired);
  await show(uri);
  await eventually('the finding', () => findings(uri).length === 1);
  const settings = workspace.getConfiguration('agentAuthor');
  await settings.update('rules', { 'tool-retired': 'off' });
  await eventually('the finding to go', () => findings(uri).length === 0);
  await settings.update('rules', undefined);
  await eventually('the finding to come back', () => findings(uri).length === 1);
});
