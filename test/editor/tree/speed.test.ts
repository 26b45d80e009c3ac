// A thousand agents in the tree, timed. What is measured is printed for `npm run bench`; nothing fails by being slow.

import assert from 'node:assert/strict';
import { readFileSync, writeFileSync } from 'node:fs';
import { performance } from 'node:perf_hooks';
import { commands, workspace } from 'vscode';
import { eventually } from '../support/eventually';
import { note, test } from '../support/harness';
import { writeAgents } from './thousandAgents';
import { listenToTree } from './watchedTree';

const folder = workspace.workspaceFolders?.[0]?.uri.fsPath ?? '';
const heard = listenToTree();
let files: readonly string[] = [];

const quiet = (milliseconds: number): Promise<void> => new Promise((resolve) => setTimeout(resolve, milliseconds));

test('the first rows of a thousand agents are there', async () => {
  files = writeAgents(folder, 1000);
  await quiet(1000);
  await commands.executeCommand('agentAuthor.agents.focus');
  const first = await eventually('rows', () => heard.answers.find(({ rows }) => rows > 0), 20_000);
  const all = await eventually('all rows', () => heard.answers.find(({ rows }) => rows === 1000), 20_000);
  const since = (at: number): string => (at - heard.activated).toFixed(0);
  note(`first rows after ${since(first.at)} ms (${first.rows}), all after ${since(all.at)} ms`);
  await quiet(3000);
  note(
    `answers: ${heard.answers.map(({ at, rows }) => `${rows} at ${since(at)}`).join(', ')}; ${heard.drawn.length} rows drawn`,
  );
});

/** Milliseconds in which the extension host was busy, from the edit until well after its rows were drawn. */
const busyAfter = async (edit: () => void, isDone: () => boolean): Promise<number> => {
  await quiet(1500);
  const before = performance.eventLoopUtilization();
  edit();
  await eventually('the row to be drawn', isDone, 20_000);
  await quiet(300);
  return performance.eventLoopUtilization(before).active;
};

const edited = (file: string, change: (text: string) => string): (() => void) => {
  return () => writeFileSync(file, change(readFileSync(file, 'utf8')));
};

test('one edit redraws one row', async () => {
  const idle = await busyAfter(
    () => undefined,
    () => true,
  );
  const times: number[] = [];
  let most = 0;
  for (const index of [100, 201, 302, 403, 504]) {
    const from = heard.drawn.length;
    times.push(
      await busyAfter(
        edited(files[index] ?? '', (text) => text.replace('tools: Read,', 'tools: Reed,')),
        () => heard.drawn.length > from,
      ),
    );
    most = Math.max(most, heard.drawn.length - from);
  }
  assert.ok(most > 0);
  note(
    `one edit keeps the extension host busy for ${times.map((time) => time.toFixed(1)).join(', ')} ms, idle ${idle.toFixed(1)} ms; rows drawn ${most}`,
  );
});
