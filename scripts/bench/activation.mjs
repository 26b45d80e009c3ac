/** How long `activate()` takes in a real VS Code: the median of a few windows, each fresh. */
import { spawnSync } from 'node:child_process';
import { median } from './check.mjs';

const windows = 5;

/** Milliseconds, reading of the extension's code included. */
export const activation = () => {
  const times = Array.from({ length: windows }, once);
  return { milliseconds: median(times), detail: `${times.map((time) => time.toFixed(0)).join(', ')} ms` };
};

const once = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/testEditor.mjs', 'activation'], {
    encoding: 'utf8',
  });
  const [, time] = /activate\(\) took ([\d.]+) ms/.exec(stdout) ?? [];
  if (status !== 0 || time === undefined) throw new Error(`The window did not open: ${stdout}${stderr}`);
  return Number(time);
};
