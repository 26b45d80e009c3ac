/** The command as a process among others: pipes, standard input, files on a real disk. */
import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  lstatSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, describe, expect, it } from 'vitest';
import { cli, environmentOf, runIn, startIn } from '../support/command';

const folder = mkdtempSync(join(tmpdir(), 'agent-author-pipes-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const put = (path: string, text: string): string => {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
  return file;
};

const good = (name: string): string =>
  `---\nname: ${name}\ndescription: Use it when all is well.\n---\n\nYou are good.\n`;
const lost = (name: string): string => `---\nname: ${name}\ndescription: Use it.\nfind me here\n---\n\nYou are lost.\n`;

const run = (args: readonly string[], how: { readonly cwd?: string; readonly input?: string } = {}) =>
  runIn(folder, args, how);

for (let index = 0; index < 2_000; index++) put(`many/.claude/agents/a${index}.md`, lost(`a${index}`));

describe('a pipe', () => {
  it('gets all of a long answer, however slowly it is read', async () => {
    const child = startIn(folder, ['check', 'many', '--format', 'json']);
    const ended = new Promise<number | null>((resolve) => child.on('close', resolve));
    await wait(1_500);
    let text = '';
    for await (const chunk of child.stdout.setEncoding('utf8')) {
      text += chunk;
      await wait(2);
    }
    expect([await ended, text.length > 1_000_000, JSON.parse(text).files.length]).toEqual([1, true, 2_000]);
  });

  it.each(['json', 'text'])('may be closed early, with no complaint and the same exit code: %s', async (format) => {
    const child = startIn(folder, ['check', 'many', '--format', format]);
    let complaints = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaints += text;
    });
    child.stdout.once('data', () => child.stdout.destroy());
    const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
    expect([code, complaints]).toEqual([1, '']);
  });

  it('may be a file of the shell', () => {
    const line = `"${process.execPath}" "${cli}" check many --format json > all.json; echo $?`;
    const { stdout } = spawnSync('sh', ['-c', line], { cwd: folder, env: environmentOf(folder), encoding: 'utf8' });
    expect([stdout, JSON.parse(readFileSync(join(folder, 'all.json'), 'utf8')).files.length]).toEqual(['1\n', 2_000]);
  });
});

describe('standard input', () => {
  it('is read whole and stands for a file', () => {
    const input = `${lost('typed')}${'é'.repeat(300_000)}\n`;
    const { status, stdout } = run(['check', '-', '--stdin-filepath', '.claude/agents/typed.md'], { input });
    expect([status, stdout.split('\n')[0]]).toEqual([1, '.claude/agents/typed.md does not load']);
  });
});

describe('the disk', () => {
  it('gives links that lead nowhere or round and round their names', () => {
    put('links/.claude/agents/a.md', good('a'));
    symlinkSync('nowhere.md', join(folder, 'links/.claude/agents/gone.md'));
    symlinkSync('round.md', join(folder, 'links/.claude/agents/round.md'));
    symlinkSync('..', join(folder, 'links/.claude/agents/up'));
    const { status, stdout, stderr } = run(['check', 'links']);
    expect([status, stdout]).toEqual([2, 'No findings in 1 agent.\n']);
    expect(stderr.split('\n')).toEqual([
      'links/.claude/agents/gone.md: is a link that leads nowhere; remove it or mend what it leads to.',
      'links/.claude/agents/round.md: is a link that leads nowhere; remove it or mend what it leads to.',
      'links/.claude/agents/up: leads back to a folder that holds it; it is not followed again.',
      '',
    ]);
  });

  it('is not read where it is neither file nor folder', () => {
    expect(run(['check', '/dev/null'])).toMatchObject({
      status: 2,
      stderr: '/dev/null: is neither a file nor a folder; name a Markdown file or a folder.\n',
    });
  });

  it('may hold a file of gigabytes', () => {
    const huge = put('huge/.claude/agents/huge.md', good('huge'));
    truncateSync(huge, 6_000_000_000);
    const { status, stdout } = run(['check', 'huge']);
    expect([status, stdout.includes('larger than 1 MiB')]).toEqual([1, true]);
  });

  it('has its .gitignore honoured', () => {
    put('repository/.git/HEAD', 'ref: refs/heads/main\n');
    put('repository/.gitignore', 'drafts/\n');
    put('repository/.claude/agents/a.md', good('a'));
    put('repository/.claude/agents/drafts/b.md', lost('b'));
    expect(run(['check', 'repository']).stdout).toBe('No findings in 1 agent.\n');
    expect(run(['check'], { cwd: join(folder, 'repository') }).stdout).toBe('No findings in 1 agent.\n');
    expect(run(['check', 'repository', '--no-gitignore']).status).toBe(1);
  });

  it('has its settings found', () => {
    put('set/.agent-author.json', '{ "rules": { "frontmatter-does-not-load": "warning" } }');
    put('set/.claude/agents/a.md', lost('a'));
    expect(run(['check', 'set'])).toMatchObject({ status: 0, stderr: '' });
  });
});

describe('--output', () => {
  it('leaves a link, the permissions of its file, and nothing beside it', () => {
    const report = put('out/report.txt', 'old');
    chmodSync(report, 0o640);
    symlinkSync('report.txt', join(folder, 'out/link.txt'));
    expect(run(['check', '.claude/agents', '--allow-empty', '-f', 'json', '-o', 'out/link.txt']).status).toBe(2);
    expect(run(['list', 'set', '-o', 'out/link.txt']).status).toBe(0);
    expect(readFileSync(report, 'utf8')).toContain('.claude/agents/a.md');
    expect(lstatSync(join(folder, 'out/link.txt')).isSymbolicLink()).toBe(true);
    expect(statSync(report).mode & 0o777).toBe(0o640);
    expect(readdirSync(join(folder, 'out')).sort()).toEqual(['link.txt', 'report.txt']);
  });

  it('leaves what was there when it cannot write', () => {
    mkdirSync(join(folder, 'taken'));
    const { status, stderr } = run(['list', 'set', '-o', 'taken']);
    expect([status, stderr.startsWith('taken: cannot be written (')]).toEqual([2, true]);
  });
});

describe('the pages of checks', () => {
  it('ship with the command', () => {
    expect(run(['rules', 'tools-empty']).stdout).toBe(
      readFileSync(join(import.meta.dirname, '../../docs/rules/tools-empty.md'), 'utf8'),
    );
  });
});
