/** Keys: where they are offered, which ones, and what is inserted. */
import { describe, expect, it } from 'vitest';
import { CompletionItemKind } from 'vscode-languageserver-types';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { loadFile } from '../../../src/core/load/load';
import { accept } from '../../support/marked';
import { askedAt, header, labelsAt, resultOf, withCarriageReturns } from './asked';

const lineEnds = [
  ['LF', (source: string) => source],
  ['CRLF', withCarriageReturns],
] as const;

describe('a line where a key may stand', () => {
  it.each([
    ['an empty line', header('|')],
    ['an empty line in between', header('model: opus', '|', 'color: red')],
    ['a word', header('ma|')],
    ['the start of a word', header('|ma')],
    ['a key that has its colon', header('mo|: opus')],
    ['a line below a list', header('tools:', '  - Read', '|')],
    ['a word below a block of text', '---\nname: a\ndescription: \\|\n  Long.\nma|\n---\n'],
    ['a header that is not closed', '---\nname: a\nma|'],
    ['the first line of it', '---\n|'],
    ['a header that is not closed above prose', '---\nname: a\n|\n\nYou review code.\n'],
    ['a header that cannot be read', '---\nname: a\ndescription: b: c: d\nma|\n---\n'],
    ['a header whose mark stands in a value', '---\nname: a\nma|\ndescription: b --- c\n---\n'],
  ])('offers keys on %s', (_, source) => {
    expect(labelsAt(source)).toContain('maxTurns');
    expect(labelsAt(withCarriageReturns(source))).toContain('maxTurns');
  });

  it.each([
    ['the opening mark', '---|\nname: a\n---\n'],
    ['the closing mark', '---\nname: a\n|---\n'],
    ['a comment', header('# ma|')],
    ['an indented word', header('  ma|')],
    ['a block of text', '---\nname: a\ndescription: \\|\n  ma|\n---\n'],
    ['a blank line in a block of text', '---\nname: a\ndescription: \\|\n  Long.\n|\n  Longer.\n---\n'],
    ['a blank line in a list', header('tools:', '  - Read', '|', '  - Bash')],
    ['a text whose quotes are open', '---\nname: a\ndescription: "Long\nma|\n'],
    ['the middle of a sentence', header('ma| is prose')],
    ['the prompt', '---\nname: a\n---\nma|\n'],
    ['the prompt below a header that is not closed', '---\nname: a\n\nYou review code.\nma|'],
    ['a text without a header', 'ma|'],
  ])('offers none on %s', (_, source) => {
    expect(labelsAt(source)).toEqual([]);
    expect(labelsAt(withCarriageReturns(source))).toEqual([]);
  });
});

describe('the keys', () => {
  it('come in the order of the table, the required ones first', () => {
    const { items } = askedAt('---\n|\n---\n');
    const sorted = [...items].sort((a, b) => ((a.sortText ?? '') < (b.sortText ?? '') ? -1 : 1));
    expect(sorted.map(({ label }) => label)).toEqual(Object.keys(claudeCode.keys));
  });

  it('leave out those that are there', () => {
    const labels = labelsAt(header('model: opus', '|', 'color: red'));
    expect(labels.filter((label) => ['name', 'description', 'model', 'color'].includes(label))).toEqual([]);
  });

  it('leave out those that a plugin may not use', () => {
    const around = { name: 'project/tool/agents/a.md', plugins: ['file:///project/tool/'] };
    const labels = labelsAt(header('|'), around);
    expect(labels.filter((label) => ['hooks', 'mcpServers', 'permissionMode'].includes(label))).toEqual([]);
    expect(labels).toContain('memory');
  });

  it('explain themselves', () => {
    const item = askedAt(header('|')).items.find(({ label }) => label === 'permissionMode');
    expect(item).toMatchObject({ kind: CompletionItemKind.Property, detail: 'text' });
    expect(item?.documentation).toEqual({
      kind: 'markdown',
      value: expect.stringMatching(/^How it asks for permission\.[\s\S]*- `plan`: Reads[\s\S]*Since 2\.0\.43\.$/),
    });
  });

  it('ask for values of their own where there are any', () => {
    const asking = askedAt(header('|')).items.filter(
      ({ command }) => command?.command === 'editor.action.triggerSuggest',
    );
    expect(asking.map(({ label }) => label)).toEqual([
      'tools',
      'disallowedTools',
      'model',
      'color',
      'skills',
      'observer',
      'observeSubagents',
      'observeToolResults',
    ]);
  });
});

describe('an accepted key', () => {
  it.each([
    ['model', header('|'), header('model: ')],
    ['maxTurns', header('ma|'), header('maxTurns: 20')],
    ['permissionMode', header('per|'), header('permissionMode: default')],
    ['experimental', header('|'), header('experimental:', '  cacheTtl: 5m')],
    ['mcpServers', header('|'), header('mcpServers:', '  - server')],
    ['effort', header('mo|del: opus'), header('effort: opus')],
    ['name', '---\n|\n---\n', '---\nname: reviewer\n---\n'],
    ['description', '---\n|\n---\n', '---\ndescription: "Use this agent when …"\n---\n'],
  ])('%s stands alone on its line', (label, before, after) => {
    expect(resultOf(before, label)).toBe(after);
    expect(resultOf(withCarriageReturns(before), label)).toBe(withCarriageReturns(after));
  });

  it.each([
    ['true', 'name: "true"'],
    ['42', 'name: "42"'],
    ['my agent', 'name: my agent'],
    ['$1 {x}', 'name: $1 {x}'],
  ])('name is the text %j when the file is called so', (stem, line) => {
    expect(resultOf('---\n|\n---\n', 'name', { name: `${stem}.md` })).toBe(`---\n${line}\n---\n`);
  });

  describe.each(lineEnds)('in a text with %s', (_, ended) => {
    const { text, items } = askedAt(ended(header('|')));

    it.each(items.map((item) => [item.label, item] as const))(
      '%s leaves the agent loading as it is written',
      (_label, item) => {
        const accepted = accept(text, item);
        const loaded = loadFile(accepted, claudeCode, { stem: 'reviewer', size: accepted.length });
        expect(loaded.verdict).toBe('loads');
        expect([...(loaded.reading?.values.keys() ?? [])]).toEqual(['name', 'description', item.label]);
      },
    );
  });
});
