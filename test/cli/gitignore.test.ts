import { describe, expect, it } from 'vitest';
import { filesIn, good, run, type Tree } from '../support/disk';

const looked = async (tree: Tree, ...args: readonly string[]) =>
  filesIn(await run(tree, ['check', ...args, '--format', 'json', '--allow-empty']));

const agents = { 'x/.claude/agents/a.md': good('a'), 'y/.claude/agents/b.md': good('b') };
const [a, b] = ['x/.claude/agents/a.md', 'y/.claude/agents/b.md'];

describe('what git ignores', () => {
  it.each<{ readonly why: string; readonly tree: Tree; readonly files: readonly string[] }>([
    { why: 'a folder', tree: { '.git/HEAD': '', '.gitignore': 'y/\n' }, files: [a] },
    { why: 'a name anywhere', tree: { '.git/HEAD': '', '.gitignore': '.claude\n' }, files: [] },
    { why: 'a file', tree: { '.git/HEAD': '', '.gitignore': '# no b\nb.md\n' }, files: [a] },
    { why: 'letters of another case', tree: { '.git/HEAD': '', '.gitignore': 'B.md\n' }, files: [a, b] },
    {
      why: 'a rule of a folder within',
      tree: { '.git/HEAD': '', 'y/.gitignore': '/.claude/agents/b.md\n' },
      files: [a],
    },
    {
      why: 'the nearer rule wins',
      tree: { '.git/HEAD': '', '.gitignore': '*.md\n', 'y/.gitignore': '!b.md\n' },
      files: [b],
    },
    { why: 'rules of this clone alone', tree: { '.git/HEAD': '', '.git/info/exclude': 'y\n' }, files: [a] },
    { why: 'a rule above the folder', tree: { '/.git/HEAD': '', '/.gitignore': 'project/y\n' }, files: [a] },
    { why: 'a rule above the repository', tree: { '.git/HEAD': '', '/.gitignore': 'y\n' }, files: [a, b] },
    { why: 'a repository within', tree: { '.git/HEAD': '', '.gitignore': 'b.md\n', 'y/.git/HEAD': '' }, files: [a, b] },
    { why: 'no repository, the folder itself', tree: { '.gitignore': 'y\n' }, files: [a] },
    { why: 'no repository, a folder above', tree: { '/.gitignore': 'y\n' }, files: [a, b] },
  ])('leaves out: $why', async ({ tree, files }) => {
    expect(await looked({ ...agents, ...tree })).toEqual(files);
  });

  const ignored: Tree = { ...agents, '.git/HEAD': '', '.gitignore': '.claude/\n' };

  it('is looked at when it is named', async () => {
    expect(await looked(ignored, a)).toEqual([a]);
    expect(await looked(ignored, 'y/.claude/agents')).toEqual([b]);
    expect(await looked(ignored, 'y/.claude')).toEqual([b]);
  });

  it('is looked at with --no-gitignore', async () => {
    expect(await looked(ignored, '--no-gitignore')).toEqual([a, b]);
  });

  it('is told of where nothing else was found', async () => {
    const { code, out, err } = await run(ignored, ['check']);
    expect([code, out, err]).toEqual([
      2,
      '',
      'No agent files found in the current folder, but git ignores x/.claude/, y/.claude/; name them, or use --no-gitignore.\n',
    ]);
  });

  it('is told of with --verbose', async () => {
    const { code, err } = await run({ ...ignored, 'agents/c.md': good('c') }, ['check', '--verbose']);
    expect([code, err]).toEqual([
      0,
      'x/.claude/: left out because git ignores it.\ny/.claude/: left out because git ignores it.\n',
    ]);
  });
});
