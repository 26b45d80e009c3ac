/** A thousand agents in the side bar of a real VS Code: how soon there are rows, and what one edit costs. */
import { spawnSync } from 'node:child_process';
import { median } from './check.mjs';

const windows = 3;

/** Milliseconds: from activation to the first rows and to all rows, and of the extension host after one edit. */
export const treeOfThousand = () => {
  const runs = Array.from({ length: windows }, once);
  const [first, all, edit] = [0, 1, 2].map((index) => runs.map((run) => run[index]));
  return {
    first: {
      milliseconds: median(first),
      detail: `all rows after ${median(all)} ms; fresh windows: ${first.join(', ')} ms`,
    },
    edit: { milliseconds: median(edit), detail: `medians of windows: ${edit.join(', ')} ms` },
  };
};

const once = () => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/testEditor.mjs', 'tree'], {
    encoding: 'utf8',
  });
  const rows = /first rows after (\d+) ms, all rows after (\d+) ms/.exec(stdout);
  const edit = /an edit takes ([\d.]+) ms/.exec(stdout);
  if (status !== 0 || !rows || !edit) throw new Error(`The tree was not timed: ${stdout}${stderr}`);
  return [rows[1], rows[2], edit[1]].map(Number);
};
