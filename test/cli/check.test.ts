import { describe, expect, it } from 'vitest';
import { decode } from '../../src/protocol/decode';
import { Disk, filesIn, good, lost, repaired, run, type Tree } from '../support/disk';

const tree: Tree = {
  '.claude/agents/good.md': good(),
  '.claude/agents/lost.md': lost(),
  '.claude/agents/repaired.md': repaired(),
  'docs/README.md': '# Only words\n',
};

const typed = (text: string) => async () => decode(new TextEncoder().encode(text));

describe('the exit code of check', () => {
  it.each<{ readonly args: readonly string[]; readonly code: number; readonly err?: string }>([
    { args: ['.claude/agents/good.md'], code: 0 },
    { args: ['.claude/agents/repaired.md'], code: 0 },
    { args: [], code: 1 },
    { args: ['nowhere.md', '.'], code: 2, err: 'nowhere.md: no such file or folder; check the path.\n' },
    { args: ['.claude/agents/repaired.md', '--max-warnings', '1'], code: 0 },
    {
      args: ['.claude/agents/repaired.md', '--max-warnings=0', '--quiet'],
      code: 1,
      err: 'There is 1 warning, more than the 0 allowed.\n',
    },
    {
      args: ['docs'],
      code: 2,
      err: "No agent files found in docs: 1 file without the frontmatter of an agent; add 'name' and 'description', or allow this with --allow-empty.\n",
    },
    { args: ['docs', '--allow-empty'], code: 0 },
    { args: ['docs/README.md', '--allow-empty'], code: 0 },
    { args: ['x*.md', '--allow-empty'], code: 0 },
    { args: ['--rule', 'frontmatter-does-not-load=off'], code: 0 },
    {
      args: ['.claude/agents/good.md', '--output', 'no/such/folder.txt'],
      code: 2,
      err: 'no/such/folder.txt: cannot be written (there is no such file or folder); name another file.\n',
    },
  ])('is $code for $args', async ({ args, code, err = '' }) => {
    const ran = await run(tree, ['check', ...args]);
    expect([ran.code, ran.err]).toEqual([code, err]);
  });
});

describe('what cannot be read', () => {
  const bad: Tree = {
    ...tree,
    '.claude/agents/closed.md': { closed: true },
    '.claude/agents/gone.md': { link: '/nowhere.md' },
    '.claude/agents/round.md': { link: '/project/.claude/agents/round.md' },
    '.claude/agents/not-markdown': { link: '/nowhere' },
    '.claude/agents/secret': 'closed-folder',
    '.claude/agents/team/again': { link: '/project/.claude/agents' },
    '.claude/agents/team/mate.md': good('mate'),
    '.claude/agents/twice.md': { link: '/project/.claude/agents/good.md' },
  };

  it('is named, and stops nothing else', async () => {
    const ran = await run(bad, ['check', '--format', 'json']);
    expect(ran.code).toBe(2);
    expect(ran.err.split('\n')).toEqual([
      '.claude/agents/gone.md: is a link that leads nowhere; remove it or mend what it leads to.',
      '.claude/agents/round.md: is a link that leads nowhere; remove it or mend what it leads to.',
      '.claude/agents/secret: may not be looked into; change its permissions.',
      '.claude/agents/closed.md: cannot be read (permission denied); it was left out.',
      '.claude/agents/team/again: leads back to a folder that holds it; it is not followed again.',
      '',
    ]);
    expect(filesIn(ran)).toEqual([
      '.claude/agents/good.md',
      '.claude/agents/lost.md',
      '.claude/agents/repaired.md',
      '.claude/agents/team/mate.md',
      'docs/README.md',
    ]);
  });

  it('is told of and no failure where a folder only leads back to itself', async () => {
    const loop: Tree = { '.claude/agents/a.md': good(), '.claude/agents/again': { link: '/project' } };
    expect(await run(loop, ['check'])).toMatchObject({ code: 0, err: expect.stringContaining('leads back') });
  });

  it('is named when it is asked for', async () => {
    const { code, err } = await run(bad, ['check', '.claude/agents/gone.md', '.claude/agents/closed.md']);
    expect([code, err]).toEqual([
      2,
      '.claude/agents/gone.md: is a link that leads nowhere; remove it or mend what it leads to.\n' +
        '.claude/agents/closed.md: cannot be read (permission denied); it was left out.\n',
    ]);
  });

  it.each<{ readonly what: string; readonly bytes: Uint8Array; readonly words: string }>([
    {
      what: 'over 1 MiB',
      bytes: new TextEncoder().encode(good() + 'x'.repeat(1_048_576)),
      words: 'larger than 1 MiB; make it shorter',
    },
    {
      what: 'UTF-16',
      bytes: Uint8Array.from(Buffer.from(`\ufeff${good()}`, 'utf16le')),
      words: 'the file is UTF-16; save it as UTF-8',
    },
  ])('is found where the program cannot read it: $what', async ({ bytes, words }) => {
    const { code, out } = await run({ '.claude/agents/a.md': bytes }, ['check']);
    expect([code, out.includes(words)]).toEqual([1, true]);
  });
});

describe('standard input', () => {
  it.each([{ args: ['--stdin', '--stdin-filepath'] }, { args: ['-', '--stdin-filepath'] }])(
    'stands for a file with $args',
    async ({ args }) => {
      const disk = new Disk(tree);
      const { code, out } = await run(disk, ['check', ...args, '.claude/agents/new.md'], { stdin: typed(lost()) });
      expect([code, out.split('\n')[0]]).toEqual([1, '.claude/agents/new.md does not load']);
      expect(disk.text('.claude/agents/new.md')).toBeUndefined();
    },
  );

  it('stands for the file that the disk has too', async () => {
    const { code } = await run(tree, ['check', '-', '--stdin-filepath', '.claude/agents/lost.md'], {
      stdin: typed(good('lost')),
    });
    expect(code).toBe(0);
  });

  it('is compared with the files beside it', async () => {
    const { out } = await run(tree, ['check', '-', '--stdin-filepath', '.claude/agents/b.md'], {
      stdin: typed(good()),
    });
    expect(out).toContain('agent-name-duplicate');
  });

  it('is explained', async () => {
    const { code, out } = await run(tree, ['explain', '-', '--stdin-filepath', 'x.md'], {
      stdin: typed(good('typed')),
    });
    expect([code, out.startsWith('x.md loads as written\n  name   typed\n')]).toEqual([0, true]);
  });

  it.each<{ readonly args: readonly string[]; readonly words: string }>([
    { args: ['-'], words: 'Name the file that standard input stands for with --stdin-filepath PATH.' },
    { args: ['-', 'a.md', '--stdin-filepath', 'b.md'], words: 'Standard input is one file; name no other beside it.' },
    { args: ['--stdin-filepath', 'b.md'], words: "'--stdin-filepath' belongs to '--stdin'." },
  ])('is refused for $args', async ({ args, words }) => {
    const { code, err } = await run(tree, ['check', ...args]);
    expect([code, err]).toEqual([2, `${words}\nSee 'agent-author check --help'.\n`]);
  });
});

describe('--output', () => {
  it('writes the report into a file and nothing else', async () => {
    const { code, out, disk } = await run(tree, ['check', '-f', 'json', '-o', 'report.json']);
    expect([code, out, JSON.parse(disk.text('report.json') ?? '').summary.errors]).toEqual([1, '', 1]);
  });

  it('is the only thing that writes', async () => {
    const disk = new Disk(tree);
    const before = disk.paths();
    for (const args of [['check'], ['explain'], ['list'], ['rules'], ['check', '-f', 'sarif']]) await run(disk, args);
    expect(disk.paths()).toEqual(before);
  });
});

describe('progress', () => {
  const slow = () => {
    let now = 0;
    return () => {
      now += 120;
      return now;
    };
  };

  it('is shown to people who wait, and gone at the end', async () => {
    const { err } = await run(tree, ['check'], { isTerminal: { out: false, err: true }, now: slow() });
    expect(err.split('\r\x1b[K')).toEqual([
      '',
      'Read 3 of 4 files',
      'Read 4 of 4 files',
      'Checked 0 of 4 files',
      'Checked 1 of 4 files',
      'Checked 2 of 4 files',
      'Checked 3 of 4 files',
      '',
    ]);
  });

  it.each([
    { why: 'nobody looks', io: { isTerminal: { out: true, err: false }, now: slow() } },
    { why: 'it is soon done', io: { isTerminal: { out: true, err: true }, now: () => 0 } },
  ])('is not shown where $why', async ({ io }) => {
    expect((await run(tree, ['check'], io)).err).toBe('');
  });
});
