/** The frontmatter that is offered in an empty file. */
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { loadFile } from '../../../src/core/load/load';
import { askedAt, labelsAt, resultOf } from './asked';

const plugin = { name: 'project/tool/agents/tester.md', plugins: ['file:///project/tool/'] };

describe('an empty file', () => {
  it('becomes an agent that loads, named like the file', () => {
    const text = resultOf('|', "New agent 'reviewer'");
    expect(text).toBe('---\nname: reviewer\ndescription: "Use this agent when …"\n---\n\n');
    expect(loadFile(text, claudeCode, { stem: 'reviewer', size: text.length }).verdict).toBe('loads');
  });

  it('needs no name in a plugin', () => {
    expect(resultOf('|', "New agent 'tester'", plugin)).toBe('---\ndescription: "Use this agent when …"\n---\n\n');
  });

  it('may hold blank lines, of whatever kind', () => {
    expect(resultOf('  |\r\n', "New agent 'reviewer'")).toBe(
      '---\r\nname: reviewer\r\ndescription: "Use this agent when …"\r\n---\r\n\r\n\r\n',
    );
  });

  it('has two stops, and a last one for the prompt', () => {
    const [item] = askedAt('|').items;
    expect(item?.textEdit?.newText).toBe(
      `---\nname: \${1:reviewer}\ndescription: "\${2:Use this agent when …}"\n---\n\n$0`,
    );
  });

  it.each([
    ['below its first line', '\n|', {}],
    ['in no agents folder', '|', { name: 'notes/reviewer.md' }],
    ['named like a document', '|', { name: 'README.md' }],
  ])('stays empty %s', (_, source, around) => {
    expect(labelsAt(source, around)).toEqual([]);
  });

  it('gets the same offer beside the editor, which has another one', () => {
    expect(labelsAt('|', { isShared: true })).toEqual(["New agent 'reviewer'"]);
  });
});

describe('a file outside of agents folders', () => {
  it('completes once it opens a header', () => {
    expect(labelsAt('---\n|', { name: 'notes/reviewer.md' })).toContain('tools');
  });

  it('completes nothing where agents never lie', () => {
    expect(labelsAt('---\n|', { name: 'project/.claude/skills/pdf/SKILL.md' })).toEqual([]);
  });
});
