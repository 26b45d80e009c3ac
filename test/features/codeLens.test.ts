import { describe, expect, it } from 'vitest';
import { examine } from '../../src/core/lint/lint';
import { codeLenses } from '../../src/features/codeLens';
import { summaryOf } from '../../src/features/summary';
import type { AgentSummary } from '../../src/protocol/server';
import { viewOf } from './completion/asked';

const lensesOf = (text: string, more: Partial<AgentSummary> = {}, hasCommands = true) => {
  const view = viewOf(text, {});
  const summary = { ...summaryOf(view.file, examine(view.file, view.workspace), view.workspace), ...more };
  return codeLenses(view, summary, hasCommands);
};

const titlesOf = (text: string, more: Partial<AgentSummary> = {}, hasCommands = true) =>
  lensesOf(text, more, hasCommands).map(({ command }) => command?.title);

const agent = (...lines: readonly string[]): string =>
  ['---', 'name: reviewer', 'description: Use it for every change.', ...lines, '---', 'You review.', ''].join('\n');

const other = { uri: 'file:///a/.claude/agents/x.md', name: 'x', scope: 'project', root: '/a', path: 'x.md' } as const;

describe('the line above the frontmatter', () => {
  it.each([
    { what: 'an agent without tools', text: agent(), tools: 'All tools' },
    { what: 'one tool', text: agent('tools: Read'), tools: '1 tool' },
    { what: 'tools that are dropped', text: agent('tools: Read, Grep, Nope'), tools: '2 tools, 1 dropped' },
  ])('tells the verdict, the tools and the tokens of $what', ({ text, tools }) => {
    expect(titlesOf(text)).toEqual(['$(pass)\u00a0Loads', 'Preview', tools, '≈ 6 + 3 tokens']);
  });

  it('tells who uses the agent', () => {
    expect(titlesOf(agent(), { usedBy: 1 }).at(-1)).toBe('Used by 1 agent');
    expect(titlesOf(agent(), { usedBy: 12 }).at(-1)).toBe('Used by 12 agents');
  });

  it('says nothing of tools and tokens of what does not load', () => {
    expect(titlesOf('---\nname: a\ntools: Read\n---\nHi.\n')).toEqual(['$(error)\u00a0Does not load', 'Preview']);
  });

  it('says which of the tokens are which', () => {
    expect(lensesOf(agent()).at(-1)?.command?.tooltip).toMatch(
      /^The description takes about 6 .* the prompt about 3 /u,
    );
  });

  it.each([
    { what: 'a list that gives nothing', line: 'tools: []', title: '$(circle-slash)\u00a0Has no tools' },
    { what: 'names that are none', line: 'tools: Foo, Bar', title: '$(stop)\u00a0Refused at start' },
    { what: 'a restriction that is not read', line: 'allowed-tools: Read', title: '$(warning)\u00a0Loads, 1 error' },
  ])('says of $what what becomes of the agent, and leads there', ({ line, title }) => {
    expect(lensesOf(agent(line))[0]?.command).toMatchObject({
      title,
      command: 'agentAuthor.goTo',
      arguments: [{ range: { start: { line: 3 } } }],
    });
  });

  it('counts tools of servers, which may be connected', () => {
    expect(titlesOf(agent('tools: mcp__db__query'))).toContain('1 tool');
  });

  it('is absent where there is no agent', () => {
    expect(titlesOf('# Notes\n')).toEqual([]);
  });

  it('leads to the reason where there is one', () => {
    const [verdict] = lensesOf(agent('tools: Read').replace('Use it', 'Use it: now'));
    expect(verdict?.command).toMatchObject({
      title: '$(wrench)\u00a0Loads after repair',
      command: 'agentAuthor.goTo',
      arguments: [{ range: { start: { line: 2 } } }],
    });
  });

  it('leads to the preview where there is none', () => {
    expect(lensesOf(agent())[0]?.command).toMatchObject({ command: 'agentAuthor.openPreview' });
  });

  it('leads to the agent that is used in its place', () => {
    expect(lensesOf(agent(), { shadowedBy: other })[0]?.command).toMatchObject({
      title: '$(eye-closed)\u00a0Shadowed',
      arguments: [{ uri: other.uri }],
    });
  });

  it('says that another of its name may be used instead', () => {
    expect(lensesOf(agent(), { namesakes: [other] })[0]?.command).toMatchObject({
      title: '$(question)\u00a0May not be used',
    });
  });

  it('is plain text for a client without commands', () => {
    const lenses = lensesOf(agent('tools: Read'), { usedBy: 1 }, false);
    expect(lenses.map(({ command }) => [command?.title, command?.command])).toEqual([
      ['Loads', ''],
      ['1 tool', ''],
      ['≈ 6 + 3 tokens', ''],
      ['Used by 1 agent', ''],
    ]);
  });
});
