import { describe, expect, it } from 'vitest';
import { filesIn, good, repaired, run, type Tree } from '../support/disk';

const id = 'description-needs-quotes';
const at = (level: string): string => JSON.stringify({ rules: { [id]: level } });

/** `error`, `warning` and so on of the one finding; empty where there is none. */
const levelIn = async (tree: Tree, ...args: readonly string[]): Promise<readonly string[]> => {
  const { out } = await run(tree, ['check', '-f', 'json', ...args]);
  const { files }: { readonly files: readonly { readonly findings: readonly { readonly severity: string }[] }[] } =
    JSON.parse(out);
  return files.flatMap(({ findings }) => findings.map(({ severity }) => severity));
};

const agent: Tree = { '.claude/agents/a.md': repaired('a') };

describe('settings', () => {
  it.each<{ readonly why: string; readonly files: Tree; readonly level: string }>([
    { why: 'none', files: {}, level: 'warning' },
    { why: 'beside the project', files: { '.agent-author.json': at('error') }, level: 'error' },
    { why: 'in .claude', files: { '.claude/.agent-author.json': at('information') }, level: 'information' },
    {
      why: 'the nearest of two',
      files: { '.agent-author.json': at('error'), '.claude/agents/.agent-author.json': at('hint') },
      level: 'hint',
    },
    { why: 'above the project', files: { '/.agent-author.json': at('error') }, level: 'error' },
    { why: 'above the repository', files: { '/.agent-author.json': at('error'), '.git/HEAD': '' }, level: 'warning' },
    {
      why: 'in the top of the repository',
      files: { '.agent-author.json': at('error'), '.git/HEAD': '' },
      level: 'error',
    },
    {
      why: 'with comments',
      files: { '.agent-author.json': `{ // why\n "rules": { "${id}": "error", }, }` },
      level: 'error',
    },
    {
      why: 'for a glob',
      files: {
        '.agent-author.json': JSON.stringify({ overrides: [{ files: ['.claude/**'], rules: { [id]: 'hint' } }] }),
      },
      level: 'hint',
    },
  ])('are read: $why', async ({ files, level }) => {
    expect(await levelIn({ ...agent, ...files })).toEqual([level]);
  });

  it('of a repository around another have no say in the inner one', async () => {
    const tree = {
      '.agent-author.json': at('error'),
      'x/.git/HEAD': '',
      'x/.claude/agents/a.md': repaired('a'),
      ...agent,
    };
    expect(await levelIn(tree)).toEqual(['error', 'warning']);
  });

  it('of the user are for the agents of the user', async () => {
    const tree = { '/home/.claude/agents/a.md': repaired('a'), '/home/.claude/.agent-author.json': at('error') };
    expect(await levelIn(tree, '/home/.claude/agents')).toEqual(['error']);
  });

  it('are taken from --config alone', async () => {
    const tree = { ...agent, '.agent-author.json': at('error'), 'ci/settings.json': at('hint') };
    expect(await levelIn(tree, '--config', 'ci/settings.json')).toEqual(['hint']);
  });

  it('have globs from the current folder with --config', async () => {
    const ignoring = JSON.stringify({ ignore: ['.claude/agents/a.md'] });
    const tree = { ...agent, '.claude/agents/b.md': repaired('b'), 'ci/settings.json': ignoring };
    expect(filesIn(await run(tree, ['check', '-f', 'json', '--config', 'ci/settings.json']))).toEqual([
      '.claude/agents/b.md',
    ]);
  });

  it('are not looked for with --no-config', async () => {
    expect(await levelIn({ ...agent, '.agent-author.json': at('error') }, '--no-config')).toEqual(['warning']);
  });

  it.each<{ readonly files: Tree }>([
    { files: {} },
    { files: { '.agent-author.json': at('error') } },
    { files: { '.agent-author.json': JSON.stringify({ overrides: [{ files: ['*.md'], rules: { [id]: 'error' } }] }) } },
  ])('give way to --rule: $files', async ({ files }) => {
    expect(await levelIn({ ...agent, ...files }, '--rule', `${id}=information`)).toEqual(['information']);
    expect(await levelIn({ ...agent, ...files }, '--rule', `${id}=hint`, '--rule', `${id}=off`)).toEqual([]);
  });

  it('leave out what they ignore, and say so where nothing is left', async () => {
    const ignoring = { ...agent, '.agent-author.json': JSON.stringify({ ignore: ['a.md'] }) };
    expect(filesIn(await run({ ...ignoring, '.claude/agents/b.md': good('b') }, ['check', '-f', 'json']))).toEqual([
      '.claude/agents/b.md',
    ]);
    expect(await run(ignoring, ['check', '.claude/agents/a.md'])).toMatchObject({
      code: 2,
      err: "No agent files found that the settings do not ignore (1 file left out); see 'ignore' there.\n",
    });
  });

  it.each<{ readonly text: string; readonly problem: string }>([
    {
      text: '{\n  "rulse": {}\n}',
      problem:
        ".agent-author.json:2:3 'rulse' has no effect because there is no such setting; perhaps 'rules' is meant.",
    },
    {
      text: '{ "rules": { "tools-emtpy": "off" } }',
      problem:
        ".agent-author.json:1:14 'tools-emtpy' has no effect because there is no such check; perhaps 'tools-empty' is meant.",
    },
    { text: '', problem: '.agent-author.json:1:1 The file is empty; write {} or remove it.' },
  ])('with faults are told of with their place, and findings all the same: $text', async ({ text, problem }) => {
    const { code, out, err } = await run({ ...agent, '.agent-author.json': text }, ['check']);
    expect([code, err, out.includes(id)]).toEqual([2, `${problem}\n`, true]);
  });

  it.each<{ readonly files: Tree; readonly args: readonly string[]; readonly problem: string }>([
    { files: {}, args: ['--config', 'none.json'], problem: 'none.json: cannot be read (' },
    {
      files: { '.agent-author.json': { closed: true } },
      args: [],
      problem: '.agent-author.json: cannot be read (permission denied); its settings are not used.',
    },
  ])('that cannot be read are told of: $problem', async ({ files, args, problem }) => {
    const { code, out, err } = await run({ ...agent, ...files }, ['check', ...args]);
    expect([code, err.startsWith(problem), out.includes(id)]).toEqual([2, true, true]);
  });
});
