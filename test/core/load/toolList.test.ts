import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { isMcpTool } from '../../../src/core/load/effectiveTools';
import { loadFile } from '../../../src/core/load/load';
import { parseToolName, splitTools } from '../../../src/core/load/toolList';

describe('splitTools', () => {
  it.each([
    ['Read, Write', ['Read', 'Write']],
    ['Read Write,Bash', ['Read', 'Write', 'Bash']],
    [' , Read ,, ', ['Read']],
    ['Bash(git add:*, git commit:*), Read', ['Bash(git add:*, git commit:*)', 'Read']],
    ['Bash((a) b), Read', ['Bash((a)', 'b)', 'Read']],
    ['Bash(a, Read', ['Bash(a, Read']],
    ['Read), Write', ['Read)', 'Write']],
    ['Read\tWrite', ['Read\tWrite']],
    ['Read\nWrite', ['Read\nWrite']],
    ['Read;Write|Bash', ['Read;Write|Bash']],
    ['Read，Write', ['Read，Write']],
    ['', []],
  ])('cuts %j', (text, pieces) => {
    expect(splitTools(text)).toEqual(pieces);
  });
});

describe('parseToolName', () => {
  it.each([
    ['Read', { base: 'Read' }],
    ['Bash(git *)', { base: 'Bash', pattern: 'git *' }],
    ['Bash()', { base: 'Bash', pattern: '' }],
    ['Bash(a)b', { base: 'Bash(a)b' }],
    ['(Bash)', { base: '(Bash)' }],
  ])('reads %j', (text, expected) => {
    expect(parseToolName(text)).toEqual(expected);
  });
});

describe('isMcpTool', () => {
  it.each([
    ['mcp__jira', true],
    ['mcp__jira__search', true],
    ['mcp__jira__*', true],
    ['mcp__a-b.c__d', true],
    ['mcp__*', false],
    ['mcp__', false],
    ['mcp__jira__', false],
    ['mcp_jira', false],
    ['MCP__jira', false],
    ['Read', false],
  ])('of %s is %s', (name, expected) => {
    expect(isMcpTool(name)).toBe(expected);
  });
});

describe('the tokens of a list', () => {
  const places = (...lines: readonly string[]) => {
    const text = `---\nname: a\n${lines.join('\n')}\n---\n`;
    const { agent } = loadFile(text, claudeCode, { stem: 'a', size: 0 });
    return agent?.allowed?.tokens.map(({ span }) => text.slice(span.start, span.end));
  };

  it.each([
    [
      ['description: d', 'tools: Read, Bash(a b)'],
      ['Read', 'Bash(a b)'],
    ],
    [
      ['description: d', 'tools: "Read, Write"'],
      ['Read', 'Write'],
    ],
    [
      ['description: d', 'tools: [Read, "Write"]'],
      ['Read', 'Write'],
    ],
    [
      ['description: d', 'tools:', "  - 'Read'", '  - Edit, Write # c'],
      ['Read', 'Edit', 'Write'],
    ],
    [
      ['description: d', 'tools: >-', '  Read,', '  Write'],
      ['Read', 'Write'],
    ],
    [
      ['description: d', 'tools: Read, Read'],
      ['Read', 'Read'],
    ],
    [
      ['description: d: e', 'tools: Read, "x", Write'],
      ['Read', '"x"', 'Write'],
    ],
    [
      ['description: d: e', 'tools: Bash("a: b"), Write'],
      ['Bash("a: b")', 'Write'],
    ],
    [
      ['description: - d', 'tools: Read, Write'],
      ['Read', 'Write'],
    ],
    [
      ['description: 🚀', 'tools: [🚀, Read]'],
      ['🚀', 'Read'],
    ],
    [['x: &x [Read]', 'description: d', 'tools: *x'], ['Read']],
    [['description: d', 'tools: "R\\u0065ad"'], ['"R\\u0065ad"']],
  ])('of %j stand where they are written', (lines, expected) => {
    expect(places(...lines)).toEqual(expected);
  });
});
