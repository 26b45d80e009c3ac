// Renaming, moving, copying and mending agent files, by what stands on disk afterwards.

import assert from 'node:assert/strict';
import { mkdir, readFile, readlink, stat, symlink, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { commands, env, Range, Uri, WorkspaceEdit, window, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { lock } from '../support/lock';
import { folder, known, made, textOf, typeUnsaved, undo } from '../support/manage';
import { agent } from '../support/texts';
import { file, show, write } from '../support/workspace';

const rename = (uri: Uri, name: string, mentions = false): Thenable<Uri | undefined> =>
  commands.executeCommand('agentAuthor.rename', uri, { name, mentions });

test('manage: a rename changes the name and the file, and is undone', async () => {
  const uri = await made('first');
  const to = await rename(uri, 'second');
  assert.equal(to?.path, file(`${folder}/second.md`).path);
  assert.equal(await textOf(uri), undefined);
  assert.equal(await textOf(file(`${folder}/second.md`)), agent('first').replace('name: first', 'name: second'));
  await undo();
  assert.equal(await textOf(uri), agent('first'));
  assert.equal(await textOf(file(`${folder}/second.md`)), undefined);
});

test('manage: a rename is undone by the undo of VS Code in the editor of the file', async () => {
  const uri = await made('undo-me');
  await show(uri);
  const to = await rename(uri, 'undone');
  assert.ok(to);
  await eventually('the new file in the editor', () => window.activeTextEditor?.document.uri.path === to.path);
  await commands.executeCommand('undo');
  await eventually('the old file', async () => (await textOf(uri)) !== undefined);
  assert.equal(await textOf(to), undefined);
  // The name goes back in the editor, where it waits to be saved.
  const document = await workspace.openTextDocument(uri);
  assert.deepEqual([document.getText(), document.isDirty], [agent('undo-me'), true]);
  await document.save();
  // The side bar has nothing more to take back of it.
  await undo();
  assert.equal(await textOf(uri), agent('undo-me'));
});

test('manage: mentions in other files follow where that is asked for, and come back', async () => {
  const uri = await made('helper');
  const text = agent('lead', 'Ask @agent-helper, not @agent-helper-two.');
  const lead = await made('lead', text);
  await rename(uri, 'aide', true);
  assert.equal(await textOf(lead), text.replace('@agent-helper,', '@agent-aide,'));
  await undo();
  assert.equal(await textOf(lead), text);
  await rename(uri, 'aide');
  assert.equal(await textOf(lead), text);
});

test('manage: undoing a rename gives back each text, and no mention of another agent', async () => {
  const uri = await made('agent-aa');
  const text = agent('speaker', 'Use @agent-agent-aa, later @agent-agent-bb.');
  const speaker = await made('speaker', text);
  await rename(uri, 'agent-bb', true);
  assert.equal(await textOf(speaker), text.replace('agent-aa', 'agent-bb'));
  await undo();
  assert.deepEqual([await textOf(uri), await textOf(speaker)], [agent('agent-aa'), text]);

  await rename(uri, 'agent-cc', true);
  await writeFile(speaker.fsPath, 'Changed since.');
  await undo();
  assert.deepEqual([await textOf(uri), await textOf(speaker)], [undefined, 'Changed since.']);
});

test('manage: bytes that are not UTF-8 are never lost', async () => {
  const text = '---\nname: latin\ndescription: Use it: when caf\u00e9 is wanted.\n---\n\nCaf\u00e9.\n';
  const uri = await made('latin');
  const other = await made('latin-friend', agent('latin-friend', 'Ask @agent-english.'));
  const english = await made('english');
  const bytes = Buffer.from(text, 'latin1');
  const friend = Buffer.from(agent('latin-friend', 'Caf\u00e9: ask @agent-english.'), 'latin1');
  await Promise.all([writeFile(uri.fsPath, bytes), writeFile(other.fsPath, friend)]);
  await known(uri);
  await commands.executeCommand('agentAuthor.fixAll', uri);
  assert.equal(await rename(uri, 'latin-two'), undefined);
  assert.equal(await rename(english, 'english-two', true), undefined);
  await commands.executeCommand('agentAuthor.duplicate', uri, [uri, other]);
  assert.deepEqual(await readFile(uri.fsPath), bytes);
  assert.deepEqual(await readFile(other.fsPath), friend);
  assert.equal(await textOf(english), agent('english'));
  assert.equal(await textOf(file(`${folder}/latin-copy.md`)), undefined);
});

test('manage: mixed line ends come back with the undo, and so does a byte order mark', async () => {
  const text = agent('mixed').replace('Work.\n', 'Work.\r\nRest.\n');
  for (const start of ['', '\ufeff']) {
    const uri = await made('mixed', start + text);
    assert.ok(await rename(uri, 'mixed-two'));
    await undo();
    assert.equal(await textOf(uri), start + text);
  }
});

test('manage: unsaved text goes along with a rename and stays unsaved', async () => {
  const uri = await made('unsaved');
  await show(uri);
  await typeUnsaved(uri, 'Not saved yet.');
  const to = await rename(uri, 'still-unsaved');
  assert.ok(to);
  const document = await workspace.openTextDocument(to);
  assert.match(document.getText(), /^---\nname: still-unsaved\n[\s\S]*Not saved yet\.$/);
  assert.equal(document.isDirty, true);
  assert.equal(await textOf(to), agent('unsaved'));
  await document.save();
});

test('manage: a rename never takes the place of a file', async () => {
  const uri = await made('taker');
  const other = await write(`${folder}/taken.md`, 'A note.');
  await rename(uri, 'taken');
  assert.deepEqual([await textOf(uri), await textOf(other)], [agent('taker'), 'A note.']);
});

test('manage: a link that leads nowhere is not written through', async () => {
  const uri = await made('linker');
  const link = file(`${folder}/nowhere.md`);
  await symlink('/nowhere/at/all.md', link.fsPath);
  await rename(uri, 'nowhere');
  assert.equal(await textOf(uri), agent('linker'));
  assert.equal(await readlink(link.fsPath), '/nowhere/at/all.md');
});

test('manage: names that no file can have change nothing', async () => {
  const uri = await made('steady');
  for (const name of ['a/b', '../up', 'CON', 'nul.md', 'dot.', 'a\\b', 'x'.repeat(300), 'a\u202eb', '', '-a'])
    assert.equal(await rename(uri, name), undefined, name);
  assert.equal(await textOf(uri), agent('steady'));
});

test('manage: long names and names from right to left are fine', async () => {
  const long = 'x'.repeat(252);
  let uri = await made('wide');
  for (const name of [long, 'מבקר-קוד', 'Wide', 'wide']) {
    const to = await rename(uri, name);
    assert.ok(to, name);
    assert.match((await textOf(to)) ?? '', new RegExp(`^---\\nname: ${name}\\n`));
    uri = to;
    await known(uri);
  }
});

test('manage: a file that changed on disk meanwhile keeps that change', async () => {
  const uri = await made('outside');
  await workspace.openTextDocument(uri);
  await writeFile(uri.fsPath, agent('outside', 'Changed by another program.'));
  const to = await rename(uri, 'outside-two');
  assert.ok(to);
  assert.equal(
    await textOf(to),
    agent('outside-two', 'Changed by another program.').replace('when outside-two', 'when outside'),
  );
});

test('manage: what was typed and what another program wrote are both kept', async () => {
  const uri = await made('torn');
  await show(uri);
  await typeUnsaved(uri, 'Not saved yet.');
  await new Promise((resolve) => setTimeout(resolve, 100));
  await writeFile(uri.fsPath, agent('torn', 'Changed by another program.'));
  assert.equal(await rename(uri, 'torn-two'), undefined);
  assert.equal(await textOf(uri), agent('torn', 'Changed by another program.'));
  assert.match((await workspace.openTextDocument(uri)).getText(), /Not saved yet\.$/);
  await commands.executeCommand('workbench.action.files.revert');
});

test('manage: a file that appears while another is renamed to its name is kept', async () => {
  const uri = await made('late');
  const other = file(`${folder}/sooner.md`);
  const listener = workspace.onWillRenameFiles((event) => event.waitUntil(writeFile(other.fsPath, 'Sooner.')));
  await rename(uri, 'sooner');
  listener.dispose();
  assert.deepEqual([await textOf(uri), await textOf(other)], [agent('late'), 'Sooner.']);
  assert.equal((await workspace.openTextDocument(uri)).isDirty, false);
});

test('manage: a file that appears while an agent is created is kept', async () => {
  const other = file(`${folder}/created.md`);
  const listener = workspace.onWillCreateFiles((event) => event.waitUntil(writeFile(other.fsPath, 'Sooner.')));
  const [root] = workspace.workspaceFolders ?? [];
  const answers = { folder: root?.uri.toString(), name: 'created', description: 'Use it.' };
  assert.equal(await commands.executeCommand('agentAuthor.newAgent', answers), undefined);
  listener.dispose();
  assert.equal(await textOf(other), 'Sooner.');
});

test('manage: nothing changes in a folder that is read-only', async () => {
  const uri = await made('locked');
  const other = await made('open');
  const locked = file(`${folder}/locked-folder`);
  await mkdir(locked.fsPath);
  const inside = await write(`${folder}/locked-folder/inside.md`, agent('inside'));
  await known(inside);
  const unlock = await lock(locked.fsPath);
  try {
    assert.equal(await rename(inside, 'renamed'), undefined);
    assert.equal(await commands.executeCommand('agentAuthor.copyTo', inside, 'user').then(() => 'ran'), 'ran');
    await commands.executeCommand('agentAuthor.moveTo', inside, 'user');
    assert.equal(await textOf(inside), agent('inside'));
    assert.equal((await workspace.openTextDocument(inside)).isDirty, false);
    assert.deepEqual([await textOf(uri), await textOf(other)], [agent('locked'), agent('open')]);
  } finally {
    await unlock();
  }
});

test('manage: a copy in the user’s folder, and back, never overwrites', async () => {
  const uri = await made('traveller');
  const home = Uri.file(`${homedir()}/.claude/agents/traveller.md`);
  await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
  assert.equal(await textOf(home), agent('traveller'));
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  assert.equal(await textOf(uri), agent('traveller'));
  await undo();
  assert.equal(await textOf(home), undefined);
});

test('manage: an agent moves to the user’s folder, and the undo brings it back', async () => {
  const uri = await made('mover');
  await show(uri);
  await typeUnsaved(uri, 'Not saved yet.');
  const home = Uri.file(`${homedir()}/.claude/agents/mover.md`);
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  assert.deepEqual([await textOf(uri), await textOf(home)], [undefined, agent('mover')]);
  assert.match((await workspace.openTextDocument(home)).getText(), /Not saved yet\.$/);
  await undo();
  assert.deepEqual([await textOf(uri), await textOf(home)], [agent('mover'), undefined]);
  const document = await workspace.openTextDocument(uri);
  assert.match(document.getText(), /Not saved yet\.$/);
  await document.save();
});

test('manage: the undo of VS Code reaches a file in the user’s folder', async () => {
  const uri = await made('reacher');
  const home = Uri.file(`${homedir()}/.claude/agents/reacher.md`);
  await show(uri);
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  await eventually('the editor to follow', () => window.activeTextEditor?.document.uri.path === home.path);
  await commands.executeCommand('undo');
  await eventually('the file back', async () => (await textOf(uri)) !== undefined);
  assert.equal(await textOf(home), undefined);
});

test('manage: a link is copied as a file, and not moved', async () => {
  await mkdir(file('elsewhere').fsPath, { recursive: true });
  await write('elsewhere/linked.md', agent('linked'));
  const link = file(`${folder}/linked.md`);
  await symlink('../../elsewhere/linked.md', link.fsPath);
  await known(link);
  await commands.executeCommand('agentAuthor.moveTo', link, 'user');
  assert.equal(await readlink(link.fsPath), '../../elsewhere/linked.md');
  await commands.executeCommand('agentAuthor.copyTo', link, 'user');
  const copy = Uri.file(`${homedir()}/.claude/agents/linked.md`);
  assert.equal(await textOf(copy), agent('linked'));
  assert.equal((await stat(copy.fsPath)).isFile(), true);
});

test('manage: agents in a linked folder are renamed where they are', async () => {
  await write('shared/inner.md', agent('inner'));
  await symlink('../../shared', file(`${folder}/linked-team`).fsPath);
  const uri = file(`${folder}/linked-team/inner.md`);
  await known(uri);
  await rename(uri, 'renamed-there');
  assert.match((await textOf(file('shared/renamed-there.md'))) ?? '', /^---\nname: renamed-there\n/);
  assert.equal(await textOf(file('shared/inner.md')), undefined);
});

test('manage: fixing all mends files that nobody looks at, and is undone', async () => {
  const text = '---\nname: fixable\ndescription: Use it: when a colon slipped in.\n---\n\nWork.\n';
  const uri = await made('fixable', text);
  assert.equal(await commands.executeCommand('agentAuthor.fixAll', uri), 1);
  assert.match((await textOf(uri)) ?? '', /description: "Use it: when a colon slipped in\."/);
  await undo();
  assert.equal(await textOf(uri), text);
});

test('manage: what came after a change is not undone with it', async () => {
  const text = '---\nname: later\ndescription: Use it: when a colon slipped in.\n---\n\nWork.\n';
  const uri = await made('later', text);
  await commands.executeCommand('agentAuthor.fixAll', uri);
  const document = await workspace.openTextDocument(uri);
  const edit = new WorkspaceEdit();
  edit.replace(uri, new Range(5, 0, 5, 5), 'Rest.');
  await workspace.applyEdit(edit);
  await document.save();
  await undo();
  assert.match((await textOf(uri)) ?? '', /slipped in\."[\s\S]*Rest\./);
});

test('manage: agents are copied as the program takes them on its command line', async () => {
  const uri = await made('argument');
  await commands.executeCommand('agentAuthor.copyAsJson', uri);
  const agents: unknown = JSON.parse(await env.clipboard.readText());
  assert.deepEqual(agents, { argument: { description: 'Use it when argument is wanted.', prompt: 'Work.' } });
  await commands.executeCommand('agentAuthor.copyAsCommand', uri);
  assert.match(await env.clipboard.readText(), /^claude --agents '\{\n/);
  await commands.executeCommand('agentAuthor.copyMention', uri);
  assert.equal(await env.clipboard.readText(), '@agent-argument');
  await commands.executeCommand('agentAuthor.copyRelativePath', uri);
  assert.equal(await env.clipboard.readText(), '.claude/agents/argument.md');
});

test('manage: several agents are duplicated at once, under names that are free', async () => {
  const [one, two] = [await made('twin-one'), await made('twin-two')];
  await made('twin-one-copy');
  await commands.executeCommand('agentAuthor.duplicate', one, [one, two]);
  const copies = [file(`${folder}/twin-one-copy-2.md`), file(`${folder}/twin-two-copy.md`)];
  assert.deepEqual(await Promise.all(copies.map(textOf)), [
    agent('twin-one').replace('name: twin-one', 'name: twin-one-copy-2'),
    agent('twin-two').replace('name: twin-two', 'name: twin-two-copy'),
  ]);
  await undo();
  await undo();
  assert.deepEqual(await Promise.all(copies.map(textOf)), [undefined, undefined]);
  assert.equal(await textOf(file(`${folder}/twin-one-copy.md`)), agent('twin-one-copy'));
});

test('manage: a copy that was changed since is not undone', async () => {
  const uri = await made('kept');
  await commands.executeCommand('agentAuthor.duplicate', uri, [uri, await made('kept-beside')]);
  await write(`${folder}/kept-beside-copy.md`, 'My own words.');
  await undo();
  assert.equal(await textOf(file(`${folder}/kept-beside-copy.md`)), 'My own words.');
});

test('manage: what cannot be undone is not passed over for what was done before it', async () => {
  const [one, two] = [await made('older'), await made('newer')];
  await commands.executeCommand('agentAuthor.duplicate', one, [one, two]);
  await write(`${folder}/newer-copy.md`, 'My own words.');
  await undo();
  await undo();
  assert.equal(
    await textOf(file(`${folder}/older-copy.md`)),
    agent('older').replace('name: older', 'name: older-copy'),
  );
});

test('manage: an agent gets the name that its file has already', async () => {
  const uri = await made('by-file', agent('by-name'));
  await rename(uri, 'by-file');
  assert.match((await textOf(uri)) ?? '', /^---\nname: by-file\n/);
  await undo();
  assert.equal(await textOf(uri), agent('by-name'));
});

test('manage: paths and names of several agents are copied, one a line', async () => {
  const [one, two] = [await made('line-one'), await made('line-two')];
  await commands.executeCommand('agentAuthor.copyPath', one, [one, two]);
  assert.equal(await env.clipboard.readText(), `${one.fsPath}\n${two.fsPath}`);
  await commands.executeCommand('agentAuthor.copyName', one, [one, two]);
  assert.equal(await env.clipboard.readText(), 'line-one\nline-two');
});

test('manage: an agent that would not load is not handed on', async () => {
  const uri = await made('lost', '---\nname: lost\ntools: Read\n---\n\nWork.\n');
  await env.clipboard.writeText('before');
  await commands.executeCommand('agentAuthor.copyAsJson', uri);
  assert.equal(await env.clipboard.readText(), 'before');
});

test('manage: a file is opened beside the one that is shown', async () => {
  const uri = await made('beside');
  await show(file(`${folder}/line-one.md`));
  await commands.executeCommand('agentAuthor.openToSide', uri);
  assert.equal(window.activeTextEditor?.document.uri.path, uri.path);
  assert.equal(window.visibleTextEditors.length, 2);
  await commands.executeCommand('agentAuthor.revealInExplorer', uri);
  await commands.executeCommand('workbench.action.closeAllEditors');
});

test('manage: two agents of one path are not moved to one folder', async () => {
  const uri = await made('same-path');
  await write('tools/.claude-plugin/plugin.json', '{"name": "tools"}');
  const other = await write('tools/agents/same-path.md', agent('same-path'));
  await known(other);
  await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
  await commands.executeCommand('agentAuthor.moveTo', other, 'user');
  assert.deepEqual([await textOf(uri), await textOf(other)], [agent('same-path'), agent('same-path')]);
});
