// What was taken back from the list of agents is made once more, by what stands on disk afterwards.

import assert from 'node:assert/strict';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { commands, env, Uri } from 'vscode';
import { eventually } from '../support/eventually';
import { test } from '../support/harness';
import { agent } from '../support/texts';
import { file, write } from '../support/workspace';

const folder = '.claude/agents';

const textOf = async (uri: Uri): Promise<string | undefined> => readFile(uri.fsPath, 'utf8').catch(() => undefined);

const made = async (name: string, text = agent(name)): Promise<Uri> => {
  const uri = await write(`${folder}/${name}.md`, text);
  await eventually(`${name} to be known`, async () => {
    await commands.executeCommand('agentAuthor.refresh');
    await env.clipboard.writeText('');
    await commands.executeCommand('agentAuthor.copyName', uri);
    return (await env.clipboard.readText()) !== '';
  });
  return uri;
};

const undo = (): Thenable<unknown> => commands.executeCommand('agentAuthor.undo');
const redo = (): Thenable<unknown> => commands.executeCommand('agentAuthor.redo');

test('redo: a rename with its mentions goes there and back, to the byte', async () => {
  const uri = await made('aft', agent('aft').replace('Work.\n', 'Work.\r\nRest.\n'));
  const [text, spoken] = [await textOf(uri), agent('caller', 'Ask @agent-aft.')];
  const caller = await made('caller', spoken);
  const to: Uri | undefined = await commands.executeCommand('agentAuthor.rename', uri, { name: 'bow', mentions: true });
  assert.ok(to);
  const renamed = [undefined, await textOf(to), await textOf(caller)];
  assert.equal(renamed[2], agent('caller', 'Ask @agent-bow.'));
  for (const _ of [1, 2]) {
    await undo();
    assert.deepEqual([await textOf(uri), await textOf(to), await textOf(caller)], [text, undefined, spoken]);
    await redo();
    assert.deepEqual([await textOf(uri), await textOf(to), await textOf(caller)], renamed);
  }
});

test('redo: a move goes there and back', async () => {
  const uri = await made('sailor');
  const to = Uri.joinPath(Uri.file(homedir()), '.claude/agents/sailor.md');
  await commands.executeCommand('agentAuthor.moveTo', uri, 'user');
  assert.deepEqual([await textOf(uri), await textOf(to)], [undefined, agent('sailor')]);
  await undo();
  await redo();
  assert.deepEqual([await textOf(uri), await textOf(to)], [undefined, agent('sailor')]);
  await undo();
  assert.deepEqual([await textOf(uri), await textOf(to)], [agent('sailor'), undefined]);
});

test('redo: nothing is overwritten, and a new change ends it', async () => {
  const [uri, copy] = [await made('anchor'), file(`${folder}/anchor-copy.md`)];
  const twice = [uri, await made('chain')];
  await commands.executeCommand('agentAuthor.duplicate', uri, twice);
  await undo();
  assert.equal(await textOf(copy), agent('anchor-copy').replace('when anchor-copy', 'when anchor'));
  await undo();
  assert.equal(await textOf(copy), undefined);
  await writeFile(copy.fsPath, 'A note.');
  await redo();
  assert.equal(await textOf(copy), 'A note.');
  await rm(copy.fsPath);
  await redo();
  assert.equal(await textOf(copy), agent('anchor-copy').replace('when anchor-copy', 'when anchor'));
  await commands.executeCommand('agentAuthor.rename', uri, { name: 'kedge' });
  await redo();
  assert.equal(await textOf(file(`${folder}/chain-copy.md`)), undefined);
});
