// What Agent Author does in a workspace that nobody has trusted: it reads, and writes nothing.

import assert from 'node:assert/strict';
import { commands, languages, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agentAuthor, file, show, write } from '../support/workspace';

test('the workspace is not trusted', () => {
  assert.equal(workspace.isTrusted, false);
});

test('Agent Author wakes without trust', async () => {
  await show(file('.claude/agents/reviewer.md'));
  await eventually('Agent Author to wake', () => agentAuthor().isActive);
});

test('files are checked without trust', async () => {
  const uri = await write(
    '.claude/agents/empty.md',
    '---\nname: empty\ndescription: Use it for every change.\ntools:\n---\n\nHello.\n',
  );
  const findings = await eventually('a finding', () => {
    const ours = languages.getDiagnostics(uri).filter(({ source }) => source === 'Agent Author');
    return ours.length > 0 && ours;
  });
  assert.match(findings[0]?.message ?? '', /without any tool/);
});

test('frontmatter in a programming language is shown and not run', async () => {
  const script =
    "---js\nglobalThis.agentAuthorRan = require('node:fs').writeFileSync(__dirname + '/ran', '');\n---\n\nHello.\n";
  const uri = await write('.claude/agents/script.md', script);
  await show(uri);
  await commands.executeCommand('agentAuthor.openPreview', uri);
  await eventually('the server to have read it', () => agentAuthor().isActive);
  assert.equal('agentAuthorRan' in globalThis, false);
  assert.deepEqual(await workspace.findFiles('**/ran'), []);
});

test('no file is written without trust', async () => {
  const [folder] = workspace.workspaceFolders ?? [];
  const answers = { folder: folder?.uri.toString(), name: 'unwanted', description: 'Use it never.' };
  await commands.executeCommand('agentAuthor.newAgent', answers).then(undefined, () => undefined);
  assert.deepEqual(await workspace.findFiles('**/unwanted.md'), []);
});
