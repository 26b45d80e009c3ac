// Talking to one run of the program: it is asked for the agents that it loaded, and told to spawn one of them.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { endLater, isEnding } from '../vscode/ending.mjs';
import { environmentOf } from './place.mjs';

const patience = 60_000;

/** @typedef {{ name: string, description: string, model?: string }} ListedAgent */

/** @type {Set<import('node:child_process').ChildProcess>} */
const running = new Set();
endLater(() => {
  for (const child of running) end(child);
});

/**
 * @param {string} program
 * @param {import('./place.mjs').Place} place
 * @param {import('./messagesApi.mjs').Conversation} conversation
 * @param {(agents: ListedAgent[]) => ListedAgent | undefined} choose the agent to spawn, if any
 * @returns {Promise<ListedAgent[]>} the agents that it loaded
 */
export async function askProgram(program, place, conversation, choose) {
  const child = start(program, place, conversation.address);
  const timer = setTimeout(() => end(child), patience);
  try {
    const ended = once(child, 'exit');
    ended.catch(() => undefined);
    const agents = await listAgents(child, conversation);
    const chosen = choose(agents);
    if (chosen) {
      conversation.agent = chosen.name;
      say(child, {
        type: 'user',
        message: { role: 'user', content: 'Start.' },
        parent_tool_use_id: null,
        session_id: '',
      });
      await Promise.race([conversation.isDecided, ended]);
    }
    return agents;
  } finally {
    clearTimeout(timer);
    end(child);
  }
}

/**
 * In a process group of its own, so that whatever it starts ends with it.
 *
 * @param {string} program
 * @param {import('./place.mjs').Place} place
 * @param {string} address
 */
function start(program, place, address) {
  if (isEnding()) throw new Error('interrupted');
  const streams = ['--input-format', 'stream-json', '--output-format', 'stream-json', '--verbose'];
  const plugin = place.plugin ? ['--plugin-dir', place.plugin] : [];
  const [command, parameters] = commandOf(program, ['-p', ...streams, '--debug-file', place.log, ...plugin], place);
  const child = spawn(command, parameters, {
    cwd: place.folder,
    env: environmentOf(place, address),
    stdio: ['pipe', 'pipe', 'ignore'],
    detached: process.platform !== 'win32',
  });
  running.add(child);
  // It may end before it has read everything.
  child.stdin.on('error', () => undefined);
  return child;
}

/**
 * An agent for the command line goes through a shell, in the quotes in which it is copied.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('./place.mjs').Place} place
 * @returns {[string, string[]]}
 */
function commandOf(program, parameters, { handed }) {
  if (!handed) return [program, parameters];
  if (process.platform === 'win32') return [program, [...parameters, '--agents', handed.json]];
  return ['sh', ['-c', `exec "$0" "$@" --agents ${handed.inShell}`, program, ...parameters]];
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {import('./messagesApi.mjs').Conversation} conversation
 * @returns {Promise<ListedAgent[]>}
 */
async function listAgents(child, conversation) {
  const { stdout } = child;
  if (!stdout) throw new Error('The program has no output.');
  const failed = once(child, 'exit').then(() => Promise.reject(new Error('It ended without naming its agents.')));
  const lines = createInterface({ input: stdout });
  const answered = new Promise((resolve) => {
    lines.on('line', (line) => {
      if (line.startsWith('{"type":"control_response"')) resolve(JSON.parse(line).response?.response?.agents ?? []);
      // In a background run the call of the agent succeeds, and only this says that the agent failed.
      if (line.includes('"subtype":"task_notification"')) conversation.notify(JSON.parse(line));
    });
  });
  failed.catch(() => undefined);
  say(child, { type: 'control_request', request_id: 'agents', request: { subtype: 'initialize' } });
  return Promise.race([answered, failed]);
}

/** @param {import('node:child_process').ChildProcess} child @param {object} message */
function say(child, message) {
  child.stdin?.write(`${JSON.stringify(message)}\n`);
}

/** @param {import('node:child_process').ChildProcess} child */
function end(child) {
  running.delete(child);
  if (child.pid === undefined) return;
  try {
    process.kill(process.platform === 'win32' ? child.pid : -child.pid, 'SIGKILL');
  } catch {
    // It has ended by itself.
  }
}
