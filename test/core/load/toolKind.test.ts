import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { sortTokens } from '../../../src/core/load/toolKind';
import { parseToolName } from '../../../src/core/load/toolList';
import { span } from '../../../src/core/text/span';

const kinds = (...texts: readonly string[]): readonly string[] =>
  sortTokens(
    texts.map((text) => ({ text, ...parseToolName(text), span: span(0, text.length) })),
    claudeCode,
  ).map(({ sort }) => sort.kind);

describe('sortTokens', () => {
  it.each([
    ['Read', 'current'],
    ['Bash(git *)', 'current'],
    ['Task', 'renamed'],
    ['*', 'everything'],
    ['|', 'sign'],
    ['🔧', 'sign'],
    ['Read;Foo', 'separated'],
    ['multiedit;', 'separated'],
    ['(Read)', 'separated'],
    ['Read/Write', 'separated'],
    ['Read/Foo', 'malformed-mcp'],
    ['mcp__a', 'mcp'],
    ['mcp__a__b', 'mcp'],
    ['mcp__a__b(c)', 'mcp'],
    ['mcp__*', 'malformed-mcp'],
    ['mcp__a__b*', 'malformed-mcp'],
    ['mcp_a_b', 'malformed-mcp'],
    ['Mcp__a', 'malformed-mcp'],
    ['mcp', 'malformed-mcp'],
    ['mcpServers', 'unknown'],
    ['a.b', 'malformed-mcp'],
    ['MULTIEDIT', 'retired'],
    ['todoread', 'retired'],
    ['read', 'wrong-case'],
    ['KILLSHELL', 'wrong-case'],
    ['read_file', 'foreign'],
    ['edit/editFiles', 'foreign'],
    ['Foo', 'unknown'],
    ['constructor', 'unknown'],
    ['__proto__', 'unknown'],
  ])('takes %s for %s', (text, kind) => {
    expect(kinds(text)).toEqual([kind]);
  });

  it('takes a name in small letters for a foreign one beside another', () => {
    expect(kinds('read', 'websearch', 'codebase')).toEqual(['foreign', 'foreign', 'foreign']);
  });

  it('takes a name in small letters that no other host has for a slip', () => {
    expect(kinds('monitor', 'codebase')).toEqual(['wrong-case', 'foreign']);
  });
});
