/** `agent-author check` against a bare script, whole processes on both sides, start of Node included. */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const rounds = 15;

export const checkAgainstFloor = (files) => {
  const folder = mkdtempSync(join(tmpdir(), 'agent-author-bench-'));
  const copies = files.map((file, index) => {
    const copy = join(folder, `.claude/agents/${Math.floor(index / 100)}/${index}.md`);
    mkdirSync(join(copy, '..'), { recursive: true });
    cpSync(file, copy);
    return copy;
  });
  const list = join(folder, 'files.json');
  writeFileSync(list, JSON.stringify(copies));
  const times = { check: [], floor: [] };
  // Taken in turns, so that a slow moment of the machine hits both.
  for (let round = 0; round < rounds; round++) {
    times.floor.push(timed(['scripts/bench/floor.mjs', list], [0]));
    times.check.push(timed(['dist/cli.js', 'check', folder, '--format', 'json'], [0, 1]));
  }
  rmSync(folder, { recursive: true, force: true });
  // The fastest of each is the one that the rest of the machine disturbed least.
  const [check, floor] = [Math.min(...times.check), Math.min(...times.floor)];
  const detail = `${check.toFixed(0)} ms against ${floor.toFixed(0)} ms, the fastest of ${rounds}`;
  return { ratio: check / floor, detail };
};

const timed = (args, good) => {
  const started = performance.now();
  const { status, stderr } = spawnSync(process.execPath, args, { maxBuffer: 1 << 28 });
  if (!good.includes(status)) throw new Error(`${args.join(' ')} ended with ${status}: ${stderr}`);
  return performance.now() - started;
};

export const median = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)];
