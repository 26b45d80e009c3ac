// A thousand agents in the tree, timed. What is measured is printed for `npm run bench`; nothing fails by being slow.

import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { commands, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { note, test } from '../support/harness';
import { timeOfExtension } from './profiled';
import { agentFolders, writeAgents } from './thousandAgents';
import { listenToTree } from './watchedTree';

const count = 1_000;
const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
const heard = listenToTree();
let files: readonly string[] = [];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until no row was drawn for a while. */
const settled = async (): Promise<void> => {
  for (let drawn = -1; drawn !== heard.drawn.length; await pause(1_500)) drawn = heard.drawn.length;
};

/** VS Code begins to watch some time after it has opened the folder, and may miss folders that are made meanwhile. */
const untilWatched = async (): Promise<void> => {
  const watcher = workspace.createFileSystemWatcher('**/*.probe');
  let events = 0;
  watcher.onDidCreate(() => events++);
  let probes = 0;
  const probe = async (): Promise<boolean> => {
    writeFileSync(join(folder, `${probes++}.probe`), '');
    await pause(300);
    return events > 0;
  };
  await eventually('files to be watched', probe, 20_000);
  watcher.dispose();
};

test('the first of a thousand agents are there soon', async () => {
  await untilWatched();
  for (const level of agentFolders(folder)) {
    for (const path of level) mkdirSync(path);
    await pause(500);
  }
  files = writeAgents(folder, count);
  await pause(1_000);
  await commands.executeCommand('agentAuthor.agents.focus');
  const first = await eventually('rows', () => heard.answers.find(({ rows }) => rows > 0), 20_000);
  const all = await eventually('all rows', () => heard.answers.find(({ rows }) => rows === count), 20_000);
  const since = (at: number): string => (at - heard.activated).toFixed(0);
  note(`first rows after ${since(first.at)} ms, all rows after ${since(all.at)} ms (first: ${first.rows})`);
});

/** Milliseconds of the processor in this process, the work of VS Code and of its other extensions included. */
const processorTime = async (work: () => Promise<void>): Promise<number> => {
  const before = process.cpuUsage();
  await work();
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const takeTool = async (file: string): Promise<void> => {
  const from = heard.drawn.length;
  writeFileSync(file, readFileSync(file, 'utf8').replace('Read,', 'Reed,'));
  await eventually('the row to be drawn', () => heard.drawn.length > from);
  await pause(400);
  assert.equal(heard.drawn.length - from, 1);
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? Number.NaN;
const list = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');

test('one edit draws one row', async () => {
  await settled();
  const own: number[] = [];
  for (const file of files.filter((_, index) => index % 120 === 1))
    own.push(await timeOfExtension(() => takeTool(file)));
  const all: number[] = [];
  for (const file of files.filter((_, index) => index % 200 === 7)) all.push(await processorTime(() => takeTool(file)));
  note(`an edit takes ${median(own).toFixed(1)} ms of the extension host (${list(own)})`);
  note(`with all that VS Code does meanwhile, on every thread: ${median(all).toFixed(1)} ms (${list(all)})`);
});
