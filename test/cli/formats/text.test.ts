import { describe, expect, it } from 'vitest';
import { good, lost, repaired, run, type Tree } from '../../support/disk';

const tree: Tree = {
  '.claude/agents/good.md': good(),
  '.claude/agents/lost.md': lost(),
  '.claude/agents/repaired.md': repaired(),
  '.claude/agents/README.md': '# Agents\n',
};

const inAgents = (text: string): Tree => ({ '.claude/agents/a.md': text });

describe('the report for people', () => {
  it('shows place, level, message, check, line and mark, by file', async () => {
    const { out } = await run(tree, ['check']);
    expect(out).toMatchInlineSnapshot(`
      ".claude/agents/lost.md does not load
        3:1  error  Claude Code does not load this agent because the text of 'description' continues at the start of line 5; put the text in a block.  (frontmatter-does-not-load, fixable)
        3 | description: Use it when lost.
          | ^^^^^^^^^^^
        5 | <example>
          | ^^^^^^^^^
          .claude/agents/lost.md:5:1 Here the text stops being part of the value.
          .claude/agents/lost.md:5:1 Where the parser gives up: Implicit keys need to be on a single line.

      .claude/agents/repaired.md loads only after repair
        3:20  warning  Claude Code loads this agent only by repairing the YAML, and other hosts reject it; put the value of 'description' in quotes.  (description-needs-quotes, fixable)
        3 | description: Use it: when a colon slipped in.
          |                    ^^

      1 error, 1 warning in 2 of 3 agents, 1 of which does not load; 2 can be fixed with 'agent-author fix'.
      "
    `);
  });

  it('says that nothing was found', async () => {
    expect(await run({ '.claude/agents/good.md': good() }, ['check'])).toMatchObject({
      code: 0,
      out: 'No findings in 1 agent.\n',
      err: '',
    });
  });

  it('counts hints and shows them with --verbose', async () => {
    const hinted = ['check', '.claude/agents/repaired.md', '--rule', 'description-needs-quotes=hint'];
    const calm = await run(tree, hinted);
    const verbose = await run(tree, [...hinted, '--verbose']);
    expect(calm.out).toBe('No findings in 1 agent; 1 hint not shown (--verbose).\n');
    expect(verbose.out).toContain('3:20  hint  Claude Code loads');
    expect(verbose.out).toContain("1 hint in 1 of 1 agent; 1 can be fixed with 'agent-author fix'.");
  });

  it('shows errors only with --quiet, and nothing where there are none', async () => {
    const quiet = await run(tree, ['check', '--quiet']);
    expect([quiet.code, quiet.out.includes('repaired.md'), quiet.out.includes('1 error in 1 of 3 agents')]).toEqual([
      1,
      false,
      true,
    ]);
    expect(await run(tree, ['check', '-q', '.claude/agents/repaired.md'])).toMatchObject({ code: 0, out: '' });
  });

  it.each<{
    readonly environment: Readonly<Record<string, string>>;
    readonly terminal: boolean;
    readonly colours: boolean;
  }>([
    { environment: {}, terminal: true, colours: true },
    { environment: {}, terminal: false, colours: false },
    { environment: { NO_COLOR: '1' }, terminal: true, colours: false },
    { environment: { NO_COLOR: '' }, terminal: true, colours: true },
    { environment: { FORCE_COLOR: '1' }, terminal: false, colours: true },
    { environment: { FORCE_COLOR: '0' }, terminal: true, colours: false },
    { environment: { TERM: 'dumb' }, terminal: true, colours: false },
  ])('colours where $environment, terminal $terminal: $colours', async ({ environment, terminal, colours }) => {
    const { out } = await run(tree, ['check'], { environment, isTerminal: { out: terminal, err: false } });
    expect(out.includes('\x1b[31merror\x1b[39m')).toBe(colours);
  });

  it('writes no colours into a file', async () => {
    const { disk } = await run(tree, ['check', '--output', 'report.txt'], { environment: { FORCE_COLOR: '1' } });
    expect(disk.text('report.txt')).not.toContain('\x1b');
  });

  it.each(['text', 'json', 'sarif', 'github', 'junit'])('lets no file speak to the terminal in %s', async (format) => {
    const nasty = '\x1b]0;owned\x07\x9b31m\u202e\u2066\u200b\u{e0041}';
    const evil = inAgents(
      `---\nname: a\ndescription: Use ${nasty} it: now\nmodel: ${nasty}\ntools: ${nasty}, Raed\n---\n\n${nasty}\n`,
    );
    const { out } = await run({ ...evil, [`.claude/agents/${nasty}.md`]: lost('b') }, ['check', '-f', format]);
    expect(out).not.toMatch(/[^\P{C}\n]/u);
    expect(out.length).toBeGreaterThan(300);
  });

  it('lets no file speak to the terminal in a list, an explanation or a complaint', async () => {
    const named: Tree = {
      '.claude/agents/\x1b[2J.md': good('\x1b[31mred'),
      '.claude/agents/\x07lost.md': { link: '/x' },
    };
    for (const command of ['list', 'explain', 'check']) {
      const { out, err } = await run(named, [command]);
      expect(out + err).not.toMatch(/[^\P{C}\n]/u);
      expect(err).toContain('\\x07lost.md: is a link that leads nowhere');
    }
  });
});
