/** The compiled code that the build keeps beside the command. */
import { copyFileSync, existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, runIn } from '../support/command';

const dist = dirname(cli);
const folder = mkdtempSync(join(tmpdir(), 'agent-author-compiled-'));
for (const name of ['cli.js', 'command.js']) copyFileSync(join(dist, name), join(folder, name));

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const version = () => runIn(folder, ['--version'], { program: join(folder, 'cli.js') });

describe('the command', () => {
  it('has its compiled code beside it', () => {
    expect(existsSync(join(dist, 'command.js.code'))).toBe(true);
  });

  it('runs without it', () => {
    expect(version()).toMatchObject({ status: 0, stdout: expect.stringMatching(/^\d+\.\d+\.\d+\n$/), stderr: '' });
  });

  it.each([
    ['is empty', ''],
    ['is no code', 'not compiled at all'],
  ])('runs where that %s', (_what, code) => {
    writeFileSync(join(folder, 'command.js.code'), code);
    expect(version()).toMatchObject({ status: 0, stderr: '' });
  });
});
