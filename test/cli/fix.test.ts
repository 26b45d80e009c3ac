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
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { Files } from '../../src/cli/io';
import { main } from '../../src/cli/main';
import { diskFiles } from '../../src/platform/node/files';
import { decode } from '../../src/protocol/decode';

const repaired = '---\nname: a\ndescription: Use it: now\n---\n\nYou review.';
const quoted = '---\nname: a\ndescription: "Use it: now"\n---\n\nYou review.';
const crlf = (text: string): string => text.replaceAll('\n', '\r\n');

let folder = '';

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'agent-author-fix-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

const at = (name: string): string => join(folder, name);

const put = (name: string, content: string | Uint8Array): void => {
  mkdirSync(dirname(at(name)), { recursive: true });
  writeFileSync(at(name), content);
};

const textOf = (name: string): string => readFileSync(at(name), 'utf8');

const run = async (args: readonly string[], files: Files = diskFiles) => {
  let [out, err] = ['', ''];
  const code = await main(['fix', ...args], {
    cwd: folder,
    files,
    userAgents: undefined,
    managedAgents: undefined,
    version: '0',
    out: (text) => {
      out += text;
    },
    err: (text) => {
      err += text;
    },
    stdin: async () => decode(new Uint8Array()),
    environment: {},
    isTerminal: { out: false, err: false },
    now: () => 0,
    page: () => undefined,
    serve: async () => {},
  });
  return { code, out, err };
};

describe('agent-author fix', () => {
  it('mends what can be mended, names the file and counts', async () => {
    put('.claude/agents/a.md', repaired);
    put('.claude/agents/b.md', '---\nname: b\ndescription: Plans what is to be built.\n---\nYou plan.\n');
    expect(await run(['.'])).toEqual({
      code: 0,
      out: '.claude/agents/a.md: 1 finding fixed\n1 file changed, 1 finding fixed, 0 left\n',
      err: '',
    });
    expect(textOf('.claude/agents/a.md')).toBe(quoted);
    expect(readdirSync(at('.claude/agents'))).toEqual(['a.md', 'b.md']);
  });

  it('changes nothing the second time', async () => {
    put('.claude/agents/a.md', repaired);
    await run(['.']);
    const { mtimeMs, ino } = statSync(at('.claude/agents/a.md'));
    expect((await run(['.'])).out).toBe('0 files changed, 0 findings fixed, 0 left\n');
    const now = statSync(at('.claude/agents/a.md'));
    expect([now.mtimeMs, now.ino]).toEqual([mtimeMs, ino]);
  });

  it('exits with 1 where an error is left', async () => {
    put('.claude/agents/a.md', '---\nname: a\ndescription:\n---\nYou.\n');
    expect(await run(['.'])).toEqual({ code: 1, out: '0 files changed, 0 findings fixed, 1 left\n', err: '' });
  });

  it('keeps mode and line ends, and drops a byte order mark', async () => {
    put('.claude/agents/a.md', `\ufeff${crlf(repaired)}`);
    chmodSync(at('.claude/agents/a.md'), 0o640);
    await run(['.']);
    expect(textOf('.claude/agents/a.md')).toBe(crlf(quoted));
    expect(statSync(at('.claude/agents/a.md')).mode & 0o777).toBe(0o640);
  });

  it('keeps a link, and replaces what it leads to', async () => {
    put('shared/a.md', repaired);
    mkdirSync(at('.claude/agents'), { recursive: true });
    symlinkSync('../../shared/a.md', at('.claude/agents/a.md'));
    expect((await run(['.claude'])).code).toBe(0);
    expect(lstatSync(at('.claude/agents/a.md')).isSymbolicLink()).toBe(true);
    expect(textOf('shared/a.md')).toBe(quoted);
  });

  it('names a read-only file and what to do, and goes on with the others', async () => {
    put('.claude/agents/a.md', repaired);
    put('.claude/agents/b.md', repaired.replace('name: a', 'name: b'));
    chmodSync(at('.claude/agents/a.md'), 0o444);
    expect(await run(['.'])).toEqual({
      code: 2,
      out: '.claude/agents/b.md: 1 finding fixed\n1 file changed, 1 finding fixed, 1 left\n',
      err: '.claude/agents/a.md: cannot be written (it is read-only); make the file and its folder writable and fix it again.\n',
    });
    expect([textOf('.claude/agents/a.md'), textOf('.claude/agents/b.md')]).toEqual([
      repaired,
      quoted.replace('name: a', 'name: b'),
    ]);
  });

  it('reads bytes as Windows-1252 where suggestions are wanted, and writes UTF-8', async () => {
    const text = '---\nname: a\ndescription: Use it: für Gärten, “always”.\n---\n\nDu hilfst – gern.\n';
    const bytes = Buffer.from(
      text.replaceAll('“', '\u0093').replaceAll('”', '\u0094').replaceAll('–', '\u0096'),
      'latin1',
    );
    put('.claude/agents/a.md', bytes);
    const shown = await run(['.', '--suggestions', '--dry-run']);
    expect([shown.code, shown.out, readFileSync(at('.claude/agents/a.md'))]).toEqual([2, '', bytes]);
    const { code, out } = await run(['.', '--suggestions']);
    expect([code, out]).toEqual([
      0,
      '.claude/agents/a.md: 2 findings fixed\n1 file changed, 2 findings fixed, 0 left\n',
    ]);
    expect(textOf('.claude/agents/a.md')).toBe(
      text.replace('Use it: für Gärten, “always”.', '"Use it: für Gärten, “always”."'),
    );
  });

  it('leaves bytes alone that are no Windows-1252', async () => {
    const bytes = Buffer.from(
      '---\nname: a\ndescription: Use it now, please, \u0081 \u00e9.\n---\n\nHi there.\n',
      'latin1',
    );
    put('.claude/agents/a.md', bytes);
    await run(['.', '--suggestions']);
    expect(readFileSync(at('.claude/agents/a.md'))).toEqual(bytes);
  });

  it('never rewrites what is not UTF-8', async () => {
    const bytes = Buffer.concat([Buffer.from(repaired), Buffer.from([0xff])]);
    put('.claude/agents/a.md', bytes);
    const { code, err } = await run(['.']);
    expect([code, err]).toEqual([
      2,
      '.claude/agents/a.md: was not changed because it is not UTF-8; save it as UTF-8 and fix it again.\n',
    ]);
    expect(readFileSync(at('.claude/agents/a.md'))).toEqual(bytes);
  });

  it('leaves a file alone that was written meanwhile', async () => {
    put('.claude/agents/a.md', repaired);
    const theirs = '---\nname: theirs\ndescription: Theirs.\n---\n';
    const late: Files = {
      ...diskFiles,
      replace: (path, text, expected) => {
        writeFileSync(path, theirs);
        return diskFiles.replace(path, text, expected);
      },
    };
    const { code, err } = await run(['.'], late);
    expect([code, err]).toEqual([
      2,
      '.claude/agents/a.md: was not changed because another program has just written it; fix it again.\n',
    ]);
    expect([textOf('.claude/agents/a.md'), readdirSync(at('.claude/agents'))]).toEqual([theirs, ['a.md']]);
  });

  it('gives two agents without a name different names', async () => {
    put('.claude/agents/a.md', '---\ndescription: One.\n---\n');
    put('.claude/agents/team/a.md', '---\ndescription: Two.\n---\n');
    const { code } = await run(['.']);
    expect([code, textOf('.claude/agents/a.md'), textOf('.claude/agents/team/a.md')]).toEqual([
      1,
      '---\nname: a\ndescription: One.\n---\n',
      '---\ndescription: Two.\n---\n',
    ]);
  });

  it('mends only the findings of the rules that are named', async () => {
    put('.claude/agents/a.md', '---\nname: a\ndescription: Use it: now\ntools: Edit, MultiEdit\n---\n');
    expect((await run(['.', '--only', 'tool-retired'])).out).toContain('\n1 file changed, 1 finding fixed, 0 left\n');
    expect(textOf('.claude/agents/a.md')).toBe('---\nname: a\ndescription: Use it: now\ntools: Edit\n---\n');
  });

  it('takes suggestions where they are asked for', async () => {
    put('.claude/agents/a.md', '---\nname: a\ndescription: Fine.\ntools:\n---\n');
    expect((await run(['.'])).code).toBe(1);
    expect((await run(['.', '--suggestions'])).code).toBe(0);
    expect(textOf('.claude/agents/a.md')).toBe('---\nname: a\ndescription: Fine.\ntools: Read, Grep, Glob\n---\n');
  });

  it('refuses a rule that there is not', async () => {
    put('.claude/agents/a.md', repaired);
    const { code, err } = await run(['.', '--only', 'no-such-rule']);
    expect([code, err.split('\n')[0]]).toEqual([2, "There is no check 'no-such-rule'; see 'agent-author rules'."]);
  });
});

describe('agent-author fix --dry-run', () => {
  const texts: Readonly<Record<string, string>> = {
    '.claude/agents/lf.md': `${repaired}\n`,
    '.claude/agents/no-end.md': repaired.replace('name: a', 'name: b'),
    '.claude/agents/crlf.md': crlf(`${repaired.replace('name: a', 'name: c')}\n`),
    '.claude/agents/crlf-no-end.md': crlf(repaired.replace('name: a', 'name: d')),
    '.claude/agents/mark.md': `\ufeff${repaired.replace('name: a', 'name: e')}`,
    '.claude/agents/only-header.md': '---\nname: f\ndescription: Use it: now\n---',
    '.claude/agents/a name "with" marks.md': repaired.replace('name: a', 'name: g'),
    '.claude/agents/größe.md': repaired.replace('name: a', 'name: h'),
    '.claude/agents/long.md': `---\nname: i\ndescription: Use it: now\n---\n${'line\n'.repeat(30)}- garbled â†’\n`,
    '.claude/agents/no-marks.md': 'name: j\ndescription: d\n\nYou review.',
  };

  it.each([
    ['git', ['apply', '--whitespace=nowarn', '-']],
    ['patch', ['-p1', '--binary', '--no-backup-if-mismatch']],
  ])('prints a patch that %s applies to the same effect', async (program, args) => {
    for (const [name, text] of Object.entries(texts)) put(name, text);
    const { code, out, err } = await run(['.', '--dry-run']);
    expect([code, err]).toEqual([0, '10 files would change, 12 findings would be fixed, 1 left\n']);
    for (const [name, text] of Object.entries(texts)) expect(textOf(name)).toBe(text);
    const applied = spawnSync(program, args, { cwd: folder, input: out, encoding: 'utf8' });
    expect([applied.status, applied.stderr]).toEqual([0, '']);
    const patched = Object.keys(texts).map(textOf);
    for (const [name, text] of Object.entries(texts)) put(name, text);
    await run(['.']);
    expect(patched).toEqual(Object.keys(texts).map(textOf));
  });
});
