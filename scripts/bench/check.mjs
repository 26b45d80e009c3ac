/**
 * `agent-author check` with all rules against a bare script, whole processes on both sides, start of Node included. What
 * counts is processor time, since the clock depends on how many processors happen to be idle: the bare script is one hot
 * loop, which V8 optimises on a second one, and where there is a single one both take as long as they work.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

const rounds = 15;

/** Switches on those that are off until they are asked for. */
const allRules = () => {
  const { stdout } = spawnSync(process.execPath, ['dist/cli.js', 'rules', '--format', 'json'], { encoding: 'utf8' });
  const off = JSON.parse(stdout).filter(({ level }) => level === 'off');
  return off.flatMap(({ id }) => ['--rule', `${id}=hint`]);
};

export const checkAgainstFloor = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-bench-'));
  // In one folder of agents, so that each of them counts as one.
  const copies = files.map(({ path, file }) => {
    const copy = join(folder, 'agents/.claude/agents', path);
    mkdirSync(dirname(copy), { recursive: true });
    cpSync(file, copy);
    return copy;
  });
  const [list, usage] = [join(folder, 'files.json'), join(folder, 'usage')];
  writeFileSync(list, JSON.stringify(copies));
  const check = ['dist/cli.js', 'check', join(folder, 'agents'), '--format', 'json', ...allRules()];
  const taken = { check: [], floor: [] };
  // Taken in turns, so that a slow moment of the machine hits both.
  for (let round = 0; round < rounds; round++) {
    taken.floor.push(measured(['scripts/bench/floor.mjs', list], usage));
    taken.check.push(measured(check, usage));
  }
  rmSync(folder, { recursive: true, force: true });
  return { work: compared(taken, 'work'), clock: compared(taken, 'clock') };
};

/** The fastest of each is the one that the rest of the machine disturbed least. */
const compared = (taken, unit) => {
  const least = (runs) => Math.min(...runs.map((run) => run[unit]));
  const [check, floor] = [least(taken.check), least(taken.floor)];
  const detail = `${check.toFixed(0)} ms against ${floor.toFixed(0)} ms, the fastest of ${rounds}`;
  return { ratio: check / floor, detail };
};

/** In milliseconds. A check that finds errors ends with 1. */
const measured = (args, usage) => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, ['--require', './scripts/bench/usage.cjs', ...args], {
    env: { ...process.env, AGENT_AUTHOR_USAGE: usage },
    maxBuffer: 1 << 28,
  });
  const clock = performance.now() - started;
  if (status !== 0 && status !== 1) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return { clock, work: Number(readFileSync(usage, 'utf8')) };
};

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
