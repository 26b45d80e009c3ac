/** `npm run conformance` called wrongly; it stops before it starts or installs anything. */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const run = (...parameters: readonly string[]) => {
  const { status, stdout, stderr } = spawnSync(process.execPath, ['scripts/conformance.mjs', ...parameters], {
    cwd: root,
    encoding: 'utf8',
  });
  return { status, stdout: stdout.trim(), stderr: stderr.trim() };
};

describe('the conformance command', () => {
  it.each([
    [['--bogus'], "Unknown option '--bogus'; --help lists what there is."],
    [['test/nowhere'], 'There is no folder test/nowhere.'],
    [['--binary', 'test/nowhere'], 'There is no program test/nowhere.'],
    [['--version', 'latest'], '--version needs an exact version such as 2.1.329, not latest.'],
    [['--no-own'], '--no-own needs a folder.'],
    [['--group', 'tool'], 'There is no group tool; choose among files, tools, plugin, handed, handed-plugin.'],
    [['--jobs', 'many'], '--jobs needs a number above 0, not many.'],
  ])('says what is wrong with %j and ends with 2', (parameters, message) => {
    expect(run(...parameters)).toEqual({ status: 2, stdout: '', stderr: message });
  });

  it('ends with 2 where a folder has nothing to ask about', () => {
    const folder = mkdtempSync(join(tmpdir(), 'conformance-'));
    const { status, stderr } = run(folder);
    rmSync(folder, { recursive: true });
    expect([status, stderr]).toEqual([2, `There is no .md file in ${folder}.`]);
  });

  it('explains itself', () => {
    const { status, stdout } = run('--help');
    expect([status, stdout.includes('usage: npm run conformance')]).toEqual([0, true]);
  });
});
