import { describe, expect, it } from 'vitest';
import { Disk, good, lost, repaired, run, type Tree } from '../support/disk';

const tree: Tree = {
  '.claude/agents/lost.md': lost(),
  '.claude/agents/repaired.md': repaired(),
  '.claude/agents/good.md': good(),
};

const baselined = ['check', '--baseline', 'ci/known.json'];

/** A disk with a baseline of all that is found, and then with these changes. */
const withBaseline = async (changes: Tree = {}): Promise<Disk> => {
  const disk = new Disk({ ...tree, 'ci/note.txt': '' });
  await run(disk, [...baselined, '--update-baseline']);
  const all: Record<string, string> = {};
  for (const path of disk.paths()) all[path] = disk.text(path.slice('/project/'.length)) ?? '';
  return new Disk({
    ...all,
    ...Object.fromEntries(Object.entries(changes).map(([path, text]) => [`/project/${path}`, text])),
  });
};

describe('a baseline', () => {
  it('records what is found, sorted, from its own folder', async () => {
    const disk = new Disk({ ...tree, 'ci/note.txt': '' });
    const { code, out, err } = await run(disk, [...baselined, '--update-baseline']);
    expect([code, out, err]).toEqual([
      0,
      'No findings in 3 agents, 1 of which does not load; 2 findings of the baseline not shown.\n',
      'ci/known.json: 2 findings recorded.\n',
    ]);
    const fingerprint = expect.stringMatching(/^[\da-f]{16}$/);
    expect(JSON.parse(disk.text('ci/known.json') ?? '')).toEqual({
      version: 1,
      findings: [
        { file: '../.claude/agents/lost.md', rule: 'frontmatter-does-not-load', fingerprint, count: 1 },
        { file: '../.claude/agents/repaired.md', rule: 'description-needs-quotes', fingerprint, count: 1 },
      ],
    });
  });

  it('is the same when it is written again', async () => {
    const disk = await withBaseline();
    const before = disk.text('ci/known.json');
    await run(disk, [...baselined, '--update-baseline']);
    expect(disk.text('ci/known.json')).toBe(before);
  });

  it('hides what it knows, also when lines moved', async () => {
    const disk = await withBaseline({ '.claude/agents/lost.md': lost().replace('---\n', '---\n# One more line.\n') });
    const { code, out } = await run(disk, baselined);
    expect([code, out.includes('(frontmatter-does-not-load')]).toEqual([0, false]);
  });

  it('shows what is new', async () => {
    const disk = await withBaseline({ '.claude/agents/new.md': lost('new') });
    const { code, out } = await run(disk, baselined);
    expect([code, out.match(/^\.claude.*$/gm)]).toEqual([1, ['.claude/agents/new.md does not load']]);
  });

  it('shows a second finding like one that it knows', async () => {
    const twins = { '.claude/agents/a.md': good('same').replace('Read, Grep', 'MultiEdit') };
    const disk = new Disk(twins);
    await run(disk, ['check', '--baseline', 'b.json', '--update-baseline']);
    const more = new Disk({
      '.claude/agents/a.md': good('same').replace('Read, Grep', 'MultiEdit, MultiEdit'),
      'b.json': disk.text('b.json') ?? '',
    });
    const { out } = await run(more, ['check', '--baseline', 'b.json']);
    expect(out).toMatch(/^[1-9] (?:error|warning)/m);
  });

  it('counts what is gone', async () => {
    const disk = await withBaseline({ '.claude/agents/repaired.md': good('repaired') });
    expect((await run(disk, baselined)).out).toBe(
      'No findings in 3 agents, 1 of which does not load; 1 finding of the baseline not shown, and 1 of the baseline is gone (--update-baseline).\n',
    );
  });

  it('keeps what it knows of files that were not looked at', async () => {
    const disk = await withBaseline();
    const before = disk.text('ci/known.json');
    await run(disk, [...baselined, '--update-baseline', '.claude/agents/good.md']);
    expect(disk.text('ci/known.json')).toBe(before);
  });

  it('holds from wherever the command runs', async () => {
    const disk = await withBaseline();
    const { code } = await run(disk, ['check', '../.claude', '--baseline', 'known.json'], { cwd: '/project/ci' });
    expect(code).toBe(0);
  });

  it('is counted in json', async () => {
    const { out } = await run(await withBaseline(), [...baselined, '-f', 'json']);
    expect(JSON.parse(out).summary).toMatchObject({ errors: 0, baseline: { known: 2, stale: 0 } });
  });

  it.each<{ readonly text: string | undefined; readonly words: string }>([
    { text: undefined, words: 'b.json: there is no such baseline; make it with --update-baseline.' },
    { text: '{}', words: 'b.json: is no baseline; name another file, or remove it.' },
    { text: '{"version":1,"findings":[{}]}', words: 'b.json: is no baseline; name another file, or remove it.' },
    { text: '{"version":', words: 'b.json: cannot be used as a baseline (' },
  ])('that is none stops nothing and fails: $text', async ({ text, words }) => {
    const { code, out, err } = await run({ ...tree, ...(text !== undefined && { 'b.json': text }) }, [
      'check',
      '--baseline',
      'b.json',
    ]);
    expect([code, err.startsWith(words), out.includes('frontmatter-does-not-load')]).toEqual([2, true, true]);
  });

  it('is not written over a file that is something else', async () => {
    const { code, disk } = await run({ ...tree, 'package.json': '{"name":"x"}' }, [
      'check',
      '--baseline',
      'package.json',
      '--update-baseline',
    ]);
    expect([code, disk.text('package.json')]).toEqual([2, '{"name":"x"}']);
  });

  it('is named by whoever writes one', async () => {
    expect((await run(tree, ['check', '--update-baseline'])).err).toContain(
      'Name the baseline to be written with --baseline FILE.',
    );
  });
});
