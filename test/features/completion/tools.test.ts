/** Names of tools: which are offered, and the separators around one that is accepted. */
import { describe, expect, it } from 'vitest';
import { askedAt, header, labelsAt, resultOf, withCarriageReturns } from './asked';

describe('a tool that is accepted', () => {
  it.each([
    ['tools: |', 'tools: Bash'],
    ['tools:|', 'tools: Bash'],
    ['tools: Ba|', 'tools: Bash'],
    ['tools:Ba|', 'tools: Bash'],
    ['tools: Re|ad', 'tools: Bash'],
    ['tools: |Read', 'tools: Bash'],
    ['tools:| Read', 'tools: Bash, Read'],
    ['tools: Read, |', 'tools: Read, Bash'],
    ['tools: Read,|', 'tools: Read, Bash'],
    ['tools: Read |', 'tools: Read, Bash'],
    ['tools: Read B|', 'tools: Read, Bash'],
    ['tools: Read, Grep |', 'tools: Read, Grep, Bash'],
    ['tools: Read Grep |', 'tools: Read Grep Bash'],
    ['tools: Read, |, Grep', 'tools: Read, Bash, Grep'],
    ['tools: Read,| Grep', 'tools: Read, Bash, Grep'],
    ['tools: Read, Gl|ob, Grep', 'tools: Read, Bash, Grep'],
    ['tools: Agent(a, b), |', 'tools: Agent(a, b), Bash'],
    ['tools: Agent(a b) |', 'tools: Agent(a b), Bash'],
    ['tools: Read, | # more', 'tools: Read, Bash # more'],
    ['tools: Read,\n  B|', 'tools: Read,\n  Bash'],
    ['tools:\n  Read, |', 'tools:\n  Read, Bash'],
    ['tools: "|"', 'tools: "Bash"'],
    ['tools: "Read, B|"', 'tools: "Read, Bash"'],
    ["tools: 'Read,|'", "tools: 'Read, Bash'"],
    ['tools: "Read, |', 'tools: "Read, Bash'],
    ['tools: [|]', 'tools: [Bash]'],
    ['tools: [|', 'tools: [Bash'],
    ['tools: [B|]', 'tools: [Bash]'],
    ['tools: [Read, |]', 'tools: [Read, Bash]'],
    ['tools: [Read,|]', 'tools: [Read, Bash]'],
    ['tools: [Read |]', 'tools: [Read, Bash]'],
    ['tools: ["|"]', 'tools: ["Bash"]'],
    ['tools: ["B|]', 'tools: ["Bash]'],
    ['tools: ["Read", "B|"]', 'tools: ["Read", "Bash"]'],
    ['tools: ["Read", |]', 'tools: ["Read", "Bash"]'],
    ["tools: ['Read',|]", "tools: ['Read', 'Bash']"],
    ['tools: [\n  |\n]', 'tools: [\n  Bash\n]'],
    ['tools: [\n  Read,\n  B|\n]', 'tools: [\n  Read,\n  Bash\n]'],
    ['tools:\n  - |', 'tools:\n  - Bash'],
    ['tools:\n  -|', 'tools:\n  - Bash'],
    ['tools:\n  - B|', 'tools:\n  - Bash'],
    ['tools:\n- |', 'tools:\n- Bash'],
    ['tools:\n  - Read\n  - |', 'tools:\n  - Read\n  - Bash'],
    ['tools:\n  - |\n  - Read', 'tools:\n  - Bash\n  - Read'],
    ['tools:\n  - "|"', 'tools:\n  - "Bash"'],
    ['tools:\n  - "Read"\n  - |', 'tools:\n  - "Read"\n  - "Bash"'],
    ['tools:\n  - Read, |', 'tools:\n  - Read, Bash'],
    ['tools:\n  |', 'tools:\n  - Bash'],
    ['tools:\n  - Read\n  |', 'tools:\n  - Read\n  - Bash'],
    ['tools: # some\n  - |', 'tools: # some\n  - Bash'],
    ['disallowedTools: Write, |', 'disallowedTools: Write, Bash'],
  ])('has its separators: %j', (before, after) => {
    expect(resultOf(header(before), 'Bash')).toBe(header(after));
    expect(resultOf(withCarriageReturns(header(before)), 'Bash')).toBe(withCarriageReturns(header(after)));
  });

  it.each([
    'tools: Bash(|)',
    'tools: Bash(git |',
    'tools: [Bash(gi|)]',
    'tools: Read # |',
    'tools: "Read" |',
    'tools: {|}',
    'tools:\n  allowed: |',
    'tools: \\|\n  Re|',
    'tools:\n  - Read\n    |',
    'tools: [Read]|',
    'tools:\n  |- Read',
  ])('is none at %j', (source) => {
    expect(labelsAt(header(source))).toEqual([]);
    expect(labelsAt(withCarriageReturns(header(source)))).toEqual([]);
  });
});

describe('the tools', () => {
  it.each([
    ['tools: Read, |', ['Read']],
    ['tools: |, Read', ['Read']],
    ['tools: [Read, "Grep", |]', ['Grep', 'Read']],
    ['tools:\n  - Read\n  - |\n  - Bash(git *)', ['Bash', 'Read']],
    ['tools: Task, |', ['Agent']],
    ['tools: Read, Bash|', ['Read']],
  ])('leave out what is listed already: %j', (source, listed) => {
    const all = labelsAt(header('tools: |'));
    expect(all.filter((label) => !labelsAt(header(source)).includes(label))).toEqual(listed);
  });

  it('count only what the same key lists', () => {
    expect(labelsAt(header('tools: Read', 'disallowedTools: |'))).toContain('Read');
  });

  it('take no word of a comment for a tool', () => {
    expect(labelsAt(header('tools:', '  - Read # not Bash', '  - |'))).toContain('Bash');
  });

  it.each(['tools', 'disallowedTools'])(
    'of %s are none that no subagent gets, that are gone, or that have a new name',
    (key) => {
      const labels = labelsAt(header(`${key}: |`));
      const wrong = ['AskUserQuestion', 'EnterPlanMode', 'Workflow', 'MultiEdit', 'LS', 'Task', 'KillShell', '*'];
      expect(labels.filter((label) => wrong.includes(label))).toEqual([]);
    },
  );

  it('end with those that are not there for everybody', () => {
    const sorted = askedAt(header('tools: |')).items.map(({ label, sortText }) => ({
      label,
      sortText: sortText ?? '',
    }));
    sorted.sort((a, b) => (a.sortText < b.sortText ? -1 : 1));
    const labels = sorted.map(({ label }) => label);
    expect(labels.slice(0, 2)).toEqual(['Agent', 'Bash']);
    expect(labels.at(-1)).toBe('Yield');
    expect(labels.indexOf('PowerShell')).toBeGreaterThan(labels.indexOf('Write'));
  });

  it('include MCP tools that other agents list', () => {
    const others = {
      'a.md': '---\nname: a\ndescription: b\ntools: mcp__github__get_issue, Read\n---\n',
      'b.md': '---\nname: b\ndescription: b\ndisallowedTools: [mcp__db, mcp__]\n---\n',
    };
    const labels = labelsAt(header('tools: |'), { others });
    expect(labels.filter((label) => label.startsWith('mcp__'))).toEqual(['mcp__github__get_issue', 'mcp__db']);
  });

  it('explain themselves', () => {
    const item = askedAt(header('tools: |')).items.find(({ label }) => label === 'Agent');
    expect(item?.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(/^Starts another agent[\s\S]*Since 2\.1\.63\.$/),
    });
  });
});
