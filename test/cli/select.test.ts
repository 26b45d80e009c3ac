import { describe, expect, it } from 'vitest';
import { filesIn, good, run, type Tree } from '../support/disk';

const tree: Tree = {
  '.claude/agents/a.md': good('a'),
  '.claude/agents/team/b.md': good('b'),
  '.claude/agents/draft-c.md': good('c'),
  'plugins/x/agents/d.md': good('d'),
  'plugins/y/agents/e.md': good('e'),
  'node_modules/p/.claude/agents/n.md': good('n'),
  'notes/[x].md': good('x'),
  'notes/x.md': good('y'),
  '/elsewhere/.claude/agents/o.md': good('o'),
};

const looked = async (...paths: readonly string[]) =>
  filesIn(await run(tree, ['check', ...paths, '--format', 'json', '--allow-empty']));

const everything = [
  '.claude/agents/a.md',
  '.claude/agents/draft-c.md',
  '.claude/agents/team/b.md',
  'notes/[x].md',
  'notes/x.md',
  'plugins/x/agents/d.md',
  'plugins/y/agents/e.md',
];

describe('paths on the command line', () => {
  it.each<{ readonly paths: readonly string[]; readonly files: readonly string[] }>([
    { paths: [], files: everything },
    { paths: ['.'], files: everything },
    { paths: ['./'], files: everything },
    { paths: ['.claude/agents'], files: everything.slice(0, 3) },
    { paths: ['./.claude/agents/'], files: everything.slice(0, 3) },
    { paths: ['.claude\\agents\\a.md'], files: ['.claude/agents/a.md'] },
    { paths: ['/project/plugins/x'], files: ['/project/plugins/x/agents/d.md'] },
    { paths: ['../elsewhere'], files: ['../elsewhere/.claude/agents/o.md'] },
    { paths: ['plugins/x', './plugins/x/agents/d.md'], files: ['plugins/x/agents/d.md'] },
  ])('$paths are $files', async ({ paths, files }) => {
    expect(await looked(...paths)).toEqual(files);
  });

  it.each<{ readonly paths: readonly string[]; readonly files: readonly string[] }>([
    { paths: ['**/a.md'], files: ['.claude/agents/a.md'] },
    { paths: ['plugins/*/agents/*.md'], files: ['plugins/x/agents/d.md', 'plugins/y/agents/e.md'] },
    { paths: ['plugins/*'], files: ['plugins/x/agents/d.md', 'plugins/y/agents/e.md'] },
    { paths: ['plugins/{x,z}/agents/**'], files: ['plugins/x/agents/d.md'] },
    { paths: ['.\\plugins\\*\\agents\\d.md'], files: ['plugins/x/agents/d.md'] },
    { paths: ['../elsewhere/**/*.md'], files: ['/elsewhere/.claude/agents/o.md'] },
    { paths: ['/project/plugins/x/**/*.md'], files: ['plugins/x/agents/d.md'] },
    { paths: ['*.md'], files: [] },
  ])('globs $paths are $files', async ({ paths, files }) => {
    expect(await looked(...paths)).toEqual(files);
  });

  it.each<{ readonly paths: readonly string[]; readonly files: readonly string[] }>([
    { paths: ['.claude/agents', '!draft-*.md'], files: ['.claude/agents/a.md', '.claude/agents/team/b.md'] },
    { paths: ['.claude/agents', '!.claude/agents/team'], files: ['.claude/agents/a.md', '.claude/agents/draft-c.md'] },
    { paths: ['!.claude', '!notes/**'], files: ['plugins/x/agents/d.md', 'plugins/y/agents/e.md'] },
    { paths: ['!a.md', '.claude/agents/a.md'], files: [] },
  ])('takes away: $paths are $files', async ({ paths, files }) => {
    expect(await looked(...paths)).toEqual(files);
  });

  it('works at the top of the disk', async () => {
    const top: Tree = {
      '/.git/HEAD': '',
      '/.gitignore': 'b.md\n',
      '/.claude/agents/a.md': good('a'),
      '/.claude/agents/b.md': good('b'),
    };
    for (const paths of [[], ['.claude'], ['**/*.md']]) {
      const ran = await run(top, ['check', ...paths, '-f', 'json'], { cwd: '/' });
      expect([ran.err, filesIn(ran)]).toEqual(['', ['.claude/agents/a.md']]);
    }
  });

  it('takes a file of that very name before a glob', async () => {
    expect(await looked('notes/[x].md')).toEqual(['notes/[x].md']);
  });

  it('names a glob that fits nothing', async () => {
    const { code, err } = await run(tree, ['check', 'x/**/*.md', '.claude/agents']);
    expect([code, err]).toEqual([2, 'x/**/*.md: no Markdown file fits this pattern; check it.\n']);
  });

  it('compares with agents that were not asked for', async () => {
    const twins = { '.claude/agents/a.md': good('same'), '.claude/agents/b.md': good('same') };
    for (const paths of [['.claude/agents/a.md'], ['**/a.md'], ['.', '!b.md']]) {
      expect((await run(twins, ['check', ...paths])).out).toContain('agent-name-duplicate');
    }
  });
});
