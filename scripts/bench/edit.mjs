/** From an edit to its findings, in the server as it ships, over stdio, among few and among many agents. */
import { spawn } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { createMessageConnection, StreamMessageReader, StreamMessageWriter } from 'vscode-languageserver/node';
import { median } from './check.mjs';

const edits = 120;

export const editAmongMany = async (few, many) => {
  // Both servers live at once and are asked in turns, so that a slow moment of the machine hits both.
  const servers = [await start(few), await start(many)];
  const times = [[], []];
  for (let edit = 0; edit < edits; edit++) {
    for (const [index, server] of servers.entries()) times[index].push(await server.edit(edit));
  }
  for (const server of servers) await server.stop();
  const [small, large] = times.map((values) => median(values.slice(20)));
  return {
    ratio: large / small,
    detail: `${large.toFixed(2)} ms against ${small.toFixed(2)} ms, medians of ${edits - 20}`,
  };
};

const agent = (number, note) => `---
name: agent-${number}
description: Use this agent when part ${number} needs work ${note}.
tools: Read, Grep, MultiEdit
---

You are agent ${number}. Do what is asked and say what you did.
`;

const start = async (count) => {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-bench-'));
  const agents = join(folder, '.claude/agents');
  mkdirSync(agents, { recursive: true });
  for (let number = 0; number < count; number++) writeFileSync(join(agents, `agent-${number}.md`), agent(number, ''));
  const child = spawn(process.execPath, ['dist/cli.js', 'lsp', '--stdio'], {
    env: { ...process.env, CLAUDE_CONFIG_DIR: folder },
  });
  const connection = createMessageConnection(
    new StreamMessageReader(child.stdout),
    new StreamMessageWriter(child.stdin),
  );
  const uri = pathToFileURL(join(agents, 'agent-0.md')).href;
  const seen = new Set();
  let waiting;
  let indexed;
  const all = new Promise((resolve) => {
    indexed = resolve;
  });
  connection.onNotification('textDocument/publishDiagnostics', (params) => {
    seen.add(params.uri);
    if (seen.size === count) indexed();
    if (params.uri === uri && params.version === waiting?.version) waiting.resolve();
  });
  connection.onUnhandledNotification(() => undefined);
  connection.listen();
  await connection.sendRequest('initialize', {
    processId: process.pid,
    capabilities: {},
    rootUri: null,
    workspaceFolders: [{ uri: pathToFileURL(folder).href, name: 'bench' }],
  });
  await connection.sendNotification('initialized', {});
  await all;
  let version = 1;
  await connection.sendNotification('textDocument/didOpen', {
    textDocument: { uri, languageId: 'markdown', version, text: agent(0, '') },
  });
  return {
    edit: async (note) => {
      version++;
      const answered = new Promise((resolve) => {
        waiting = { version, resolve };
      });
      const started = performance.now();
      await connection.sendNotification('textDocument/didChange', {
        textDocument: { uri, version },
        contentChanges: [{ text: agent(0, `number ${note}`) }],
      });
      await answered;
      return performance.now() - started;
    },
    stop: async () => {
      await connection.sendRequest('shutdown');
      const ended = new Promise((resolve) => child.once('exit', resolve));
      await connection.sendNotification('exit');
      await ended;
      connection.dispose();
      rmSync(folder, { recursive: true, force: true });
    },
  };
};
