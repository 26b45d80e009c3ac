/** The command as it ships, as a process. */
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { runIn } from '../support/command';

const folder = mkdtempSync(join(tmpdir(), 'agent-author-cli-'));
const agents = join(folder, '.claude/agents');
mkdirSync(join(agents, 'team'), { recursive: true });
mkdirSync(join(folder, 'empty'));

const files: Readonly<Record<string, string>> = {
  'good.md': '---\nname: good\ndescription: Use it when all is well.\ntools: Read, Grep\n---\n\nYou are good.\n',
  'repaired.md': '---\nname: repaired\ndescription: Use it: when a colon slipped in.\n---\n\nYou are mended.\n',
  'team/lost.md':
    '---\nname: lost\ndescription: Use it when lost.\n\n<example>\nuser: find me\n</example>\n---\n\nYou are lost.\n',
  'emoji.md': '---\nname: emoji\ndescription: 🔄 Use it: whenever a change is to be read.\n---\n\nHello.\n',
  'README.md': '# Agents of this project\n',
};
for (const [name, text] of Object.entries(files)) writeFileSync(join(agents, name), text);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

const run = (...args: readonly string[]) => runIn(folder, args);

const checked = (...args: readonly string[]) => JSON.parse(run('check', '--format', 'json', ...args).stdout);

describe('agent-author check', () => {
  it('exits with 1 and names place, level, consequence and rule', () => {
    const { status, stdout } = run('check', '.');
    expect(status).toBe(1);
    expect(stdout).toContain(
      '.claude/agents/team/lost.md does not load\n  3:1  error  Claude Code does not load this agent because',
    );
    expect(stdout).toContain('(frontmatter-does-not-load, fixable)');
    expect(stdout).toContain('1 error, 2 warnings in 3 of 4 agents, 1 of which does not load; 3 can be fixed');
  });

  it('exits with 0 where there are no errors', () => {
    expect(run('check', '.claude/agents/good.md', '.claude/agents/repaired.md').status).toBe(0);
  });

  it('counts from 1, in UTF-16 units, with ends exclusive', () => {
    expect(checked('.claude/agents/emoji.md').files).toEqual([
      {
        file: '.claude/agents/emoji.md',
        verdict: 'loads-repaired',
        findings: [
          expect.objectContaining({
            rule: 'description-needs-quotes',
            severity: 'warning',
            line: 3,
            column: 23,
            endLine: 3,
            endColumn: 25,
            message: expect.stringContaining('only by repairing the YAML'),
          }),
        ],
      },
    ]);
  });

  it('answers in the order of the paths, whatever the disk says', () => {
    const names = checked('.').files.map(({ file }: { file: string }) => file);
    expect(names).toEqual([...names].sort());
    expect(names).toContain('.claude/agents/README.md');
  });

  it('says what is missing, checks the rest, and exits with 2', () => {
    const { status, stdout, stderr } = run('check', 'nowhere.md', '.claude/agents/team');
    expect([status, stdout.includes('lost.md')]).toEqual([2, true]);
    expect(stderr).toBe('nowhere.md: no such file or folder; check the path.\n');
  });

  it('says when there is nothing to check', () => {
    expect(run('check', 'empty')).toMatchObject({ status: 2, stderr: expect.stringContaining('No agent files found') });
    expect(run('check', 'empty', '--allow-empty').status).toBe(0);
  });

  it('ends on a folder that links to itself', () => {
    symlinkSync(agents, join(agents, 'team/again'));
    expect(checked('.').files).toHaveLength(5);
  });

  it('writes all of a long answer into a pipe', () => {
    const many = join(folder, 'many/.claude/agents');
    mkdirSync(many, { recursive: true });
    for (let index = 0; index < 1_500; index++)
      writeFileSync(join(many, `a${index}.md`), files['repaired.md']?.replace('repaired', `a${index}`) ?? '');
    expect(checked('many').files).toHaveLength(1_500);
  });

  it.each([
    [[], 'Name a command.'],
    [['chekc', '.'], "There is no command 'chekc'; perhaps 'check' is meant."],
    [['check', '.', '--format', 'xml'], "There is no format 'xml'; use text, json, sarif, github, junit."],
    [['check', '.', '--fromat', 'json'], "There is no option '--fromat'; perhaps '--format' is meant."],
    [['lsp'], "start it as 'lsp --stdio'"],
  ])('refuses %j', (args, words) => {
    const { status, stderr } = run(...args);
    expect([status, stderr.includes(words), stderr.includes("--help'")]).toEqual([2, true, true]);
  });
});

describe('agent-author explain', () => {
  it('shows the agent as the program sees it', () => {
    const [explained] = JSON.parse(run('explain', '.claude/agents/good.md', '--format', 'json').stdout);
    expect(explained).toMatchObject({
      file: '.claude/agents/good.md',
      verdict: 'loads',
      reasons: [],
      agent: {
        name: 'good',
        description: 'Use it when all is well.',
        model: null,
        color: null,
        tools: ['Read', 'Grep'],
      },
    });
  });

  it('tells why a file does not load, and exits with 0', () => {
    const { status, stdout } = run('explain', '.claude/agents/team/lost.md', '--format', 'json');
    const [explained] = JSON.parse(stdout);
    expect([status, explained.verdict, explained.agent]).toEqual([0, 'does-not-load', undefined]);
    expect(explained.reasons).toEqual([
      expect.stringContaining("the text of 'description' continues at the start of line 5"),
    ]);
  });

  it('says what is no agent', () => {
    const [explained] = JSON.parse(run('explain', '.claude/agents/README.md', '--format', 'json').stdout);
    expect(explained).toEqual({
      file: '.claude/agents/README.md',
      verdict: 'not-an-agent',
      state: 'not-an-agent',
      reasons: [],
    });
  });

  it('reads well', () => {
    expect(run('explain', '.claude/agents/repaired.md').stdout).toMatchInlineSnapshot(`
      ".claude/agents/repaired.md loads only after repair
        Claude Code loads this agent only by repairing the YAML, and other hosts reject it; put the value of 'description' in quotes.
        name   repaired
        model  that of its parent
        color  chosen by the program
        tools  all
        says   Use it: when a colon slipped in.
      "
    `);
  });
});
