import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import matter from 'gray-matter';
import { describe, expect, it } from 'vitest';
import { Workspace } from '../../src/core/workspace/workspace';
import { templates, textOfNewAgent } from '../../src/features/newAgent';
import type { NewAgent } from '../../src/protocol/server';

const folder = 'file:///project/.claude/agents/';
const plain: NewAgent = { name: 'a', description: 'Use it.', tools: null, model: null, color: null, prompt: null };

const textOf = (agent: Partial<NewAgent>): string => {
  const written = textOfNewAgent({ ...plain, ...agent, folder }, new Workspace());
  if ('problem' in written) throw new Error(written.problem);
  return written.text;
};

describe('the text of a new agent', () => {
  it('holds what was chosen, and nothing else', () => {
    const text = textOf({
      name: 'tidy',
      tools: ['Read', 'mcp__tracker'],
      model: 'haiku',
      color: 'cyan',
      prompt: 'Tidy up.',
    });
    expect(text).toBe(
      '---\nname: tidy\ndescription: Use it.\ntools: Read, mcp__tracker\nmodel: haiku\ncolor: cyan\n---\n\nTidy up.\n',
    );
  });

  it.each([
    'true',
    'yes',
    'No',
    'on',
    'null',
    '~',
    '12',
    '1_000',
    '0x1f',
    '1e3',
    '12:30',
    '2024-01-31',
    '.inf',
    'a: b',
    'a #b',
    '# a',
    '- a',
    '[a',
    '{a',
    '*a',
    '&a',
    '!a',
    '|',
    '>',
    '%a',
    '@a',
    '`a`',
    '"a',
    "it's",
    'C:\\temp',
    'Ünï 審',
    '<example>user: "x"</example>',
    '...',
    '?',
    ',',
    'שלום: עולם',
  ])('is read as it was meant by older readers of YAML too: %s', (description) => {
    const { data } = matter(textOf({ description }));
    expect(data).toEqual({ name: 'a', description });
  });

  it.each(['yes', '007', '1e3', '2024-01-31', '12:30', 'null'.repeat(2), 'y'])('is read with the name %s', (name) => {
    if (name.includes(':')) return expect(() => textOf({ name })).toThrow('choose other words');
    expect(matter(textOf({ name })).data['name']).toBe(name);
  });

  it.each([
    ['C:\\new', 'takes the \\n in the description for a line break'],
    ['first --- then', 'takes the --- in the description for the end of the header'],
    ['---', 'takes the --- in the description for the end of the header'],
  ])('is refused where the program would read something else: %s', (description, cause) => {
    const written = textOfNewAgent({ ...plain, description, folder }, new Workspace());
    expect(written).toEqual({ problem: `Claude Code ${cause}; choose other words.` });
  });

  it.each([
    ['a name that is not allowed', { name: '-a' }],
    ['a description of nothing', { description: '' }],
    ['a tool that is two', { tools: ['Read, Bash'] }],
    ['a colour that is none', { color: 'mauve' }],
  ] as const)('is refused with %s', (_title, agent) => {
    expect(textOfNewAgent({ ...plain, ...agent, folder }, new Workspace())).toHaveProperty('problem');
  });
});

describe('the templates', () => {
  const all = templates({ snippets: readFileSync(join(import.meta.dirname, '../../snippets/agents.json'), 'utf8') });

  it('are the whole agents among the snippets', () => {
    expect(all.map(({ agent }) => agent.name)).toEqual([
      'code-reviewer',
      'debugger',
      'test-writer',
      'researcher',
      'planner',
      'docs-writer',
      'security-auditor',
      'data-analyst',
    ]);
  });

  it.each(all.map((template) => [template.label, template] as const))('become an agent: %s', (_label, { agent }) => {
    const { data, content } = matter(textOf(agent));
    expect(data).toMatchObject({ name: agent.name, tools: agent.tools?.join(', '), color: agent.color });
    expect(content.trim()).toBe(agent.prompt);
    expect(agent.prompt).not.toMatch(/\$\{|\$\d/);
  });

  it('leave out snippets that are no whole agent', () => {
    const snippets = JSON.stringify({ 'Agent: broken': { isFileTemplate: true, body: ['# No header'] } });
    expect(templates({ snippets })).toEqual([]);
  });
});
