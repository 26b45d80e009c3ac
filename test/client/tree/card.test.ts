import { describe, expect, it } from 'vitest';
import { card as cardOf } from '../../../src/client/tree/card';
import type { AgentSummary } from '../../../src/protocol/server';
import { agent, reason, ref } from './agents';

const folders = [{ uri: 'file:///place', name: 'Web' }];
const card = (partial: Partial<AgentSummary>): string => cardOf(agent(partial), folders);

describe('card', () => {
  it('tells all of one that does not load', () => {
    const summary = agent({
      verdict: 'does-not-load',
      reasons: [reason('The name is missing.'), reason('And more.')],
      path: 'team/a.md',
      model: 'opus',
      color: 'red',
      tools: ['Read', 'mcp__a__b'],
      droppedTools: ['MultiEdit'],
      usedBy: 2,
      errors: 1,
    });
    expect(cardOf(summary, folders)).toMatchInlineSnapshot(`
      "**reviewer**

      **Does not load**: The name is missing\\.

      From: Project\\: team\\/a\\.md  
      Model: opus  
      Colour: red  
      Tools: Read\\, mcp\\_\\_a\\_\\_b  
      Dropped: MultiEdit  
      Tokens: about 4 for the description\\, 20 for the prompt  
      Used by: 2 other agents  
      Problems: 1 error

      Reviews changes\\."
    `);
  });

  it.each([
    [{ shadowedBy: ref('managed') }, '**Not used**: reviewer\\.md \\(managed\\) takes its place\\.'],
    [
      { shadowedBy: ref('project', { root: 'file:///place/lib/.claude/agents/', path: 'team/reviewer.md' }) },
      '**Not used**: team\\/reviewer\\.md \\(project\\, lib\\) takes its place\\.',
    ],
    [
      { shadows: [ref('user'), ref('project', { root: 'file:///place/.claude/agents/' })] },
      'Takes the place of reviewer\\.md \\(user\\) and reviewer\\.md \\(project\\)\\.',
    ],
  ])('tells who takes the place of whom: case %#', (partial, expected) => {
    expect(card(partial).split('\n\n')[2]).toBe(expected);
  });

  it.each([
    [{ root: 'file:///place/packages/my%20app/.claude/agents/' }, 'packages\\/my app'],
    [{ root: 'file:///place/lib/.claude/agents/', verdict: 'loads-repaired' }, 'lib'],
  ] as const)('tells where it is found that lies in a folder below: case %#', (partial, folder) => {
    expect(card(partial).split('\n\n')[2]).toBe(`Only where the program is started in ${folder} or below it\\.`);
  });

  it.each([
    {},
    { root: 'file:///.claude/agents/' },
    { root: 'file:///place/lib/.claude/agents/', verdict: 'does-not-load' },
    { root: 'file:///place/kit/agents/', scope: 'plugin' },
  ] as const)('says nothing of that for others: case %#', (partial) => {
    expect(card(partial)).not.toContain('Only where');
  });

  it.each([
    [[ref('project', { path: 'team/reviewer.md' })], 'team\\/reviewer\\.md has'],
    [[ref('project'), ref('project')], '2 others in this folder have'],
  ])('tells that chance decides among namesakes in one folder: case %#', (namesakes, who) => {
    expect(card({ namesakes }).split('\n\n').slice(1, 3)).toEqual([
      '**May not be used**',
      `${who} the same name\\, and which one the program takes is not defined\\.`,
    ]);
  });

  it('tells nothing of what no agent was found for', () => {
    const lost = card({ verdict: 'does-not-load', isRead: false, description: null, tools: [] });
    expect(lost).not.toMatch(/Tools|Tokens/);
  });

  it('tells of that chance behind what is graver', () => {
    const told = card({ namesakes: [ref('project')], tools: [] })
      .split('\n\n')
      .slice(1, 3)
      .join(' ');
    expect(told).toMatch(/^\*\*Has no tools\*\* \*\*May not be used\*\*: .* has the same name/);
  });

  it.each([
    ['[click](command:workbench.action.quit)', '\\[click\\]\\(command\\:workbench\\.action\\.quit\\)'],
    ['<a href="x">', '\\<a href\\=\\"x\\"\\>'],
    ['https://example.org', 'https\\:\\/\\/example\\.org'],
    ['one\n\n# two', 'one \\# two'],
    ['$(error)', '\\$\\(error\\)'],
  ])('keeps the description %j dead', (description, expected) => {
    expect(card({ description }).endsWith(`\n\n${expected}`)).toBe(true);
  });

  it('shortens a long description', () => {
    expect(
      card({ description: 'a'.repeat(1_000) })
        .split('\n\n')
        .at(-1),
    ).toBe(`${'a'.repeat(399)}…`);
  });

  it.each([
    ['all', 'Tools: all'],
    [[], 'Tools: none'],
    [Array.from({ length: 14 }, (_, index) => `T${index}`), 'T11 and 2 more'],
  ] as const)('names the tools: case %#', (tools, expected) => {
    expect(card({ tools })).toContain(expected);
  });
});
