// A thousand agents in the tree, timed. What is measured is printed for `npm run bench`; nothing fails by being slow.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { commands, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { note, test } from '../support/harness';
import { writeAgents } from './thousandAgents';
import { listenToTree } from './watchedTree';

const count = 1_000;
const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
const heard = listenToTree();
let files: readonly string[] = [];

const pause = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

/** Until no row was drawn for a while. */
const settled = async (): Promise<void> => {
  for (let drawn = -1; drawn !== heard.drawn.length; await pause(700)) drawn = heard.drawn.length;
};

test('the first of a thousand agents are there soon', async () => {
  files = writeAgents(folder, count);
  await pause(500);
  await commands.executeCommand('agentAuthor.agents.focus');
  const first = await eventually('rows', () => heard.answers.find(({ rows }) => rows > 0), 20_000);
  const all = await eventually('all rows', () => heard.answers.find(({ rows }) => rows === count), 20_000);
  const since = (at: number): string => (at - heard.activated).toFixed(0);
  note(`first rows after ${since(first.at)} ms, all rows after ${since(all.at)} ms (first: ${first.rows})`);
});

/** Milliseconds of the processor in this process, for what is done here and not while it waits for others. */
const worked = async (edit: () => void, isDone: () => boolean): Promise<number> => {
  const before = process.cpuUsage();
  edit();
  await eventually('the row to be drawn', isDone);
  await pause(400);
  const { user, system } = process.cpuUsage(before);
  return (user + system) / 1_000;
};

const takeTool = (file: string): void => writeFileSync(file, readFileSync(file, 'utf8').replace('Read,', 'Reed,'));

test('one edit draws one row', async () => {
  await settled();
  const [idle, busy]: [number[], number[]] = [[], []];
  for (const file of files.filter((_, index) => index % 180 === 1)) {
    idle.push(
      await worked(
        () => void readFileSync(file),
        () => true,
      ),
    );
    const from = heard.drawn.length;
    busy.push(
      await worked(
        () => takeTool(file),
        () => heard.drawn.length > from,
      ),
    );
    assert.equal(heard.drawn.length - from, 1);
  }
  const list = (values: readonly number[]): string => values.map((value) => value.toFixed(1)).join(', ');
  note(`an edit takes ${list(busy)} ms of the extension host, which takes ${list(idle)} ms without one`);
});
