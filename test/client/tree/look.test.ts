import { describe, expect, it } from 'vitest';
import { type Look, look as lookOf } from '../../../src/client/tree/look';
import type { AgentSummary } from '../../../src/protocol/server';
import { agent, reason } from './agents';

const look = (summary: AgentSummary): Look => lookOf({ summary, hasNamesake: false });

describe('look', () => {
  it.each([
    ['an agent that loads', agent(), 'loads'],
    ['its model', agent({ model: 'sonnet' }), 'loads · sonnet'],
    ['a repaired one', agent({ verdict: 'loads-repaired', warnings: 1 }), 'repaired · 1 warning'],
    ['one that does not load', agent({ verdict: 'does-not-load', errors: 2 }), 'does not load · 2 errors'],
    [
      'every kind of finding',
      agent({ errors: 1, warnings: 2, informations: 3 }),
      'loads · 1 error · 2 warnings · 3 notes',
    ],
    ['a path that does not follow from the name', agent({ path: 'team/reviewer.md' }), 'loads · team/reviewer.md'],
  ])('describes %s', (_title, summary, description) => {
    expect(look(summary).description).toBe(description);
  });

  it('tells namesakes apart by their path first', () => {
    const summary = agent({ path: 'team/reviewer.md', model: 'opus' });
    expect(lookOf({ summary, hasNamesake: true }).description).toBe('team/reviewer.md · loads · opus');
  });

  it.each([
    [agent(), 'reviewer, loads'],
    [
      agent({ verdict: 'does-not-load', errors: 1, model: 'opus', path: 'a/b.md' }),
      'reviewer, does not load, 1 error, opus, a/b.md',
    ],
  ])('speaks the status: case %#', (summary, spoken) => {
    expect(look(summary).spoken).toBe(spoken);
  });

  it('gives each status an icon of its own', () => {
    const icons = (['loads', 'loads-repaired', 'does-not-load'] as const).map(
      (verdict) => look(agent({ verdict })).icon.id,
    );
    expect(new Set(icons).size).toBe(3);
  });

  it.each([
    ['loads', 'red', 'charts.red'],
    ['loads', 'cyan', 'agentAuthor.cyan'],
    ['loads', 'mauve', undefined],
    ['loads', 'toString', undefined],
    ['loads', null, undefined],
    ['loads-repaired', 'red', 'list.warningForeground'],
    ['does-not-load', 'green', 'list.errorForeground'],
  ] as const)('colours the icon of an agent that %s and has the colour %s', (verdict, color, expected) => {
    expect(look(agent({ verdict, color })).icon.color).toBe(expected);
  });

  it('writes the card', () => {
    const summary = agent({
      verdict: 'does-not-load',
      reasons: [reason('The name is missing.'), reason('And more.')],
      path: 'team/a.md',
      model: 'opus',
      color: 'red',
      tools: ['Read', 'mcp__a__b'],
      errors: 1,
    });
    expect(look(summary).tooltip).toMatchInlineSnapshot(`
      "**reviewer**

      **Does not load**: The name is missing\\.

      File: team\\/a\\.md  
      Model: opus  
      Colour: red  
      Tools: Read\\, mcp\\_\\_a\\_\\_b  
      Problems: 1 error

      Reviews changes\\."
    `);
  });

  it.each([
    ['[click](command:workbench.action.quit)', '\\[click\\]\\(command\\:workbench\\.action\\.quit\\)'],
    ['<a href="x">', '\\<a href\\=\\"x\\"\\>'],
    ['https://example.org', 'https\\:\\/\\/example\\.org'],
    ['one\n\n# two', 'one \\# two'],
    ['$(error)', '\\$\\(error\\)'],
  ])('keeps the description %j dead', (description, expected) => {
    expect(look(agent({ description })).tooltip.endsWith(`\n\n${expected}`)).toBe(true);
  });

  it('shortens a long description', () => {
    const { tooltip } = look(agent({ description: 'a'.repeat(1_000) }));
    expect(tooltip.split('\n\n').at(-1)).toBe(`${'a'.repeat(399)}…`);
  });

  it.each([
    ['all', 'Tools: all'],
    [[], 'Tools: none'],
    [Array.from({ length: 14 }, (_, index) => `T${index}`), 'T11 and 2 more'],
  ] as const)('names the tools: case %#', (tools, expected) => {
    expect(look(agent({ tools })).tooltip).toContain(expected);
  });

  it('names hidden characters', () => {
    expect(look(agent({ name: 'a\u202Eb\u200B' })).label).toBe('a‹U+202E›b‹U+200B›');
  });
});
