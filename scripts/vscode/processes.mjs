// Running a program to its end, and ending a whole process group by its id.

import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as wait } from 'node:timers/promises';
import { endLater } from './ending.mjs';

const patience = 3_000;

/**
 * Runs a program in the same terminal; it ends with this process at the latest.
 *
 * @param {string} program
 * @param {string[]} parameters
 * @param {import('node:child_process').SpawnOptions} [options]
 * @returns {Promise<boolean>} whether it ended well
 */
export async function runProgram(program, parameters, options = {}) {
  const child = spawn(program, parameters, { ...options, stdio: 'inherit' });
  endLater(() => child.kill());
  const [code] = await once(child, 'exit');
  return code === 0;
}

/**
 * @param {number} target a process id, or a group id as a negative number
 * @returns {boolean}
 */
export function isAlive(target) {
  return signal(target, 0);
}

/**
 * Ends every process of the group that `leader` leads: politely first, after three seconds by force.
 *
 * @param {number} leader
 * @returns {Promise<void>}
 */
export async function endGroup(leader) {
  signal(-leader, 'SIGTERM');
  const deadline = Date.now() + patience;
  while (isAlive(-leader) && Date.now() < deadline) await wait(50);
  signal(-leader, 'SIGKILL');
}

/**
 * @param {number} target
 * @param {NodeJS.Signals | 0} name
 * @returns {boolean} whether there was a process to take it
 */
function signal(target, name) {
  try {
    return process.kill(target, name);
  } catch {
    return false;
  }
}
