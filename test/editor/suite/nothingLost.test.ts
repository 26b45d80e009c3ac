// What goes wrong while agents are made, moved, copied or duplicated: whatever was there is still there afterwards.

import assert from 'node:assert/strict';
import { mkdir, readdir, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { commands, Uri, workspace } from 'vscode';
import { test } from '../support/harness';
import { lock } from '../support/lock';
import { folder, made, textOf, typeUnsaved, undo } from '../support/manage';
import { agent } from '../support/texts';
import { file, show, write } from '../support/workspace';

const [root] = workspace.workspaceFolders ?? [];

const create = (name: string): Thenable<Uri | undefined> =>
  commands.executeCommand('agentAuthor.newAgent', { folder: root?.uri.toString(), name, description: 'Use it.' });

const atHome = (name: string): Uri => Uri.file(`${homedir()}/.claude/agents/${name}.md`);

/** Every agent file below the folder of agents, with its text; a link may lead nowhere. */
const everything = async (): Promise<readonly (readonly [string, string | undefined])[]> => {
  const below = await readdir(file(folder).fsPath, { recursive: true });
  const files = below.filter((path) => path.endsWith('.md')).sort();
  return Promise.all(files.map(async (path) => [path, await textOf(file(`${folder}/${path}`))] as const));
};

for (const name of ['a/b', '../up', 'a\\b', '..', 'CON', 'nul.md', 'dot.', 'x'.repeat(300), 'a\u202eb', 'a:b', '-a'])
  test(`nothing lost: no agent is created as ${encodeURI(name.slice(0, 12))}`, async () => {
    await made('neighbour');
    const before = await everything();
    assert.equal(await create(name), undefined);
    assert.deepEqual(await everything(), before);
    assert.equal(await textOf(file('.claude/up.md')), undefined);
  });

for (const name of ['y'.repeat(250), 'בודק-קוד', 'Überprüfer', 'コード-レビュー'])
  test(`nothing lost: an agent is created as ${name.slice(0, 12)}, and its undo takes it away`, async () => {
    const uri = await create(name);
    assert.ok(uri);
    assert.match((await textOf(uri)) ?? '', new RegExp(`^---\\nname: ${name}\\n`));
    await undo();
    assert.equal(await textOf(uri), undefined);
  });

test('nothing lost: nothing is created, duplicated or moved in a folder that is read-only', async () => {
  const [uri, other] = [await made('unmoved'), await made('unmoved-either')];
  const before = await everything();
  const unlock = await lock(file(folder).fsPath);
  try {
    assert.equal(await create('never'), undefined);
    await commands.executeCommand('agentAuthor.duplicate', uri, [uri, other]);
    await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
    assert.deepEqual(await everything(), before);
  } finally {
    await unlock();
  }
});

test('nothing lost: nothing is moved to a folder that is read-only', async () => {
  const uri = await made('stays');
  const home = Uri.joinPath(atHome('any'), '..');
  await mkdir(home.fsPath, { recursive: true });
  const unlock = await lock(home.fsPath);
  try {
    await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
    await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
    assert.equal(await textOf(uri), agent('stays'));
    assert.equal(await textOf(atHome('stays')), undefined);
  } finally {
    await unlock();
  }
});

test('nothing lost: a file that appears while another is moved to its place is kept', async () => {
  const uri = await made('racer');
  const home = atHome('racer');
  const listener = workspace.onWillRenameFiles((event) => event.waitUntil(writeFile(home.fsPath, 'Sooner.')));
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  listener.dispose();
  assert.deepEqual([await textOf(uri), await textOf(home)], [agent('racer'), 'Sooner.']);
});

test('nothing lost: a file that appears while a copy is made of another is kept', async () => {
  const uri = await made('copied');
  const home = atHome('copied');
  const listener = workspace.onWillCreateFiles((event) => event.waitUntil(writeFile(home.fsPath, 'Sooner.')));
  await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
  listener.dispose();
  assert.deepEqual([await textOf(uri), await textOf(home)], [agent('copied'), 'Sooner.']);
});

test('nothing lost: what another program wrote meanwhile moves along', async () => {
  const uri = await made('written');
  await workspace.openTextDocument(uri);
  const text = agent('written', 'Changed by another program.');
  await writeFile(uri.fsPath, text);
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  assert.deepEqual([await textOf(uri), await textOf(atHome('written'))], [undefined, text]);
});

test('nothing lost: a copy holds what is not saved yet, and the text in the editor stays unsaved', async () => {
  const uri = await made('typed');
  await show(uri);
  await typeUnsaved(uri, 'Not saved yet.');
  await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
  assert.match((await textOf(atHome('typed'))) ?? '', /Not saved yet\.$/);
  assert.equal(await textOf(uri), agent('typed'));
  const document = await workspace.openTextDocument(uri);
  assert.equal(document.isDirty, true);
  await document.save();
});

test('nothing lost: an agent that vanished meanwhile is neither moved nor copied', async () => {
  const uri = await made('vanished');
  await workspace.fs.delete(uri);
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  await commands.executeCommand('agentAuthor.copyTo', uri, 'user');
  assert.deepEqual([await textOf(uri), await textOf(atHome('vanished'))], [undefined, undefined]);
});

test('nothing lost: the undo of a new agent leaves what was written into it since', async () => {
  const uri = await create('grown');
  assert.ok(uri);
  await write(`${folder}/grown.md`, agent('grown', 'Much more.'));
  await undo();
  assert.equal(await textOf(uri), agent('grown', 'Much more.'));
});
