import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { Workspace } from '../../src/core/workspace/workspace';
import { agent, named, testRule } from './ruleTest';

const over = (tokens: string): string =>
  `All descriptions together take about ${tokens} tokens of every request, and Claude Code warns at 15,000; shorten the longest ones.`;

/** `a: ` and a description that together are so many tokens. */
const sized = (name: string, tokens: number): string => {
  const start = `Does ${name}.`;
  return start + 'x'.repeat(tokens * 4 - start.length - name.length - 2);
};
const costing = (name: string, tokens: number): string => agent(`name: ${name}`, `description: ${sized(name, tokens)}`);
const marked = (name: string, tokens: number): string =>
  agent(`name: ${name}`, `description: <|${sized(name, tokens)}|>`);
const others = { 'b.md': costing('b', 3_000), 'c.md': costing('c', 2_500), 'd.md': costing('d', 2_400) };

testRule('descriptions-over-budget', {
  fine: {
    'a few agents': { text: named(), beside: others },
    'just less than four fifths': { text: costing('a', 4_099), beside: others },
    'an agent that is not the longest': {
      text: costing('a', 2_900),
      beside: { ...others, 'e.md': costing('e', 8_000) },
    },
    'what does not load': {
      text: costing('a', 4_000),
      beside: { ...others, 'e.md': `---\nname: e\ndescription: ${sized('e', 9_000)}` },
    },
    'twins, of which only one is used': {
      text: costing('a', 4_000),
      beside: { ...others, 'e.md': costing('a', 3_900), 'f.md': costing('a', 3_900) },
    },
    'the agents of another project': {
      text: costing('a', 4_000),
      beside: { ...others, 'else/.claude/agents/e.md': costing('e', 9_000) },
    },
    'a loose collection': {
      text: costing('a', 20_000),
      file: 'collection/a.md',
      beside: { 'collection/b.md': costing('b', 9_000) },
    },
  },
  faulty: {
    'four fifths of the budget': {
      text: marked('a', 4_100),
      beside: others,
      message: over('12,000'),
      severity: 'information',
      related: [sized('b', 3_000), sized('c', 2_500), sized('d', 2_400)],
    },
    'exactly the budget': {
      text: marked('a', 7_100),
      beside: others,
      message: over('15,000'),
      severity: 'information',
    },
    'a token more': { text: marked('a', 7_101), beside: others, message: over('15,000'), severity: 'warning' },
    'a plugin by itself, whose name is told too': {
      text: marked('a', 16_000),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      beside: others,
      message: over('16,000'),
      severity: 'warning',
    },
    'a plugin in whose folders names come again': {
      text: marked('a', 8_000),
      file: 'kit/agents/one/a.md',
      plugin: 'kit/',
      beside: { 'kit/agents/two/a.md': costing('a', 7_900) },
      message: over('15,900'),
      severity: 'warning',
    },
    'a description with examples': {
      text: `---\nname: a\ndescription: <|"Does it all. <example>${'x'.repeat(61_000)}</example>"|>\n---\n\nYou do it.\n`,
      message: over('15,300'),
      severity: 'warning',
      fixes: [
        [
          'suggestion',
          `---\nname: a\ndescription: "Does it all."\n---\n\nYou do it.\n\n## Examples\n\n<example>${'x'.repeat(61_000)}</example>\n`,
        ],
      ],
    },
  },
});

describe('descriptions-over-budget', () => {
  const inFolders = (texts: Readonly<Record<string, string>>): Workspace => {
    const workspace = new Workspace();
    workspace.setFolders({ plugins: new Set(), user: 'file:///home/.claude/agents/' });
    for (const [path, text] of Object.entries(texts)) workspace.disk(`file:///${path}`, { text, size: text.length });
    return workspace;
  };
  const told = (workspace: Workspace): readonly string[] =>
    workspace
      .files()
      .flatMap((file) => lint(file, workspace).map(({ rule, message }) => ({ uri: file.uri, rule, message })))
      .filter(({ rule }) => rule === 'descriptions-over-budget')
      .map(({ uri, message }) => `${uri.slice(8)} ${/[\d,]+/.exec(message)?.[0]}`);

  it('adds the agents of the user to those of each project, and tells it once', () => {
    const workspace = inFolders({
      'home/.claude/agents/u.md': costing('u', 9_000),
      'p/.claude/agents/a.md': costing('a', 7_000),
      'q/.claude/agents/b.md': costing('b', 8_000),
    });
    expect(told(workspace)).toEqual(['home/.claude/agents/u.md 17,000']);
  });

  it('leaves out an agent of the user that one of the project replaces', () => {
    const workspace = inFolders({
      'home/.claude/agents/u.md': costing('a', 9_000),
      'p/.claude/agents/a.md': costing('a', 7_000),
    });
    expect(told(workspace)).toEqual([]);
  });
});
