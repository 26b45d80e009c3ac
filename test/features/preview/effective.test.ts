/** What the Effective tab says of a file. */
import { describe, expect, it } from 'vitest';
import { effectiveGroups } from '../../../src/features/preview/effective';
import type { AgentPreview, AgentRef } from '../../../src/protocol/server';
import { agentWith, placed, previewOf, rowsOf, uriOf } from './placed';

const effectiveOf = (...lines: readonly string[]): AgentPreview['effective'] =>
  previewOf(agentWith(...lines)).effective;

describe('the tools', () => {
  it.each([
    [
      'a name with a pattern',
      'tools: Bash(git *)',
      { Allowed: ['Bash: the whole tool: what stands in parentheses is not applied'] },
    ],
    ['an old name', 'tools: Task', { Allowed: ['Agent: written Task, its old name'] }],
    ['a name in the wrong case', 'tools: Read, bash', { Allowed: ['Read'], Unknown: ['bash: capitals count: Bash'] }],
    [
      'a tool of another program',
      'tools: Read, run_shell_command',
      { Unknown: [expect.stringMatching(/^run_shell_command: a tool of .+; here Bash$/u)] },
    ],
    [
      'a retired tool',
      'tools: Read, MultiEdit',
      { Dropped: ['MultiEdit: Claude Code no longer has it; Edit does the same'] },
    ],
    [
      'a tool that no subagent gets',
      'tools: Read, AskUserQuestion',
      { Dropped: ['AskUserQuestion: never given to a subagent'] },
    ],
    [
      'a tool of a server',
      'tools: Read, mcp__db',
      { 'From MCP servers': ['mcp__db: given where that server is connected'] },
    ],
    ['an empty list', 'tools:', { Allowed: ['None'] }],
    ['a map', 'tools: { Read: true }', { Allowed: ['None'] }],
    ['names that are none', 'tools: Foo, Bar', { Allowed: ['None, so Claude Code refuses to start the agent'] }],
    [
      'everything',
      'tools: "*"',
      { Allowed: expect.arrayContaining(['All tools', 'Read', 'WebFetch: loaded when it is needed']) },
    ],
  ])('are told of %s', (_what, line, rows) => {
    expect(rowsOf(effectiveOf(line), 'tools')).toMatchObject(rows);
  });

  it('are told of what is denied', () => {
    expect(rowsOf(effectiveOf('tools: Read, Write', 'disallowedTools: Write, Bash(rm *), Foo'), 'tools')).toMatchObject(
      {
        Allowed: ['Read'],
        Denied: [
          'Write: taken away',
          'Bash(rm *): the whole tool is taken away, whatever stands in parentheses',
          'Foo: Claude Code knows no such tool, so this denies nothing',
        ],
        Dropped: ['Write: disallowedTools takes it away'],
      },
    );
  });

  it('are widened by memory', () => {
    expect(rowsOf(effectiveOf('tools: Bash', 'memory: user'), 'tools')).toMatchObject({
      Allowed: ['Bash', 'Write: added by memory', 'Edit: added by memory', 'Read: added by memory'],
    });
  });
});

describe('how it runs', () => {
  it.each([
    ['no model', '', { Model: ['Inherits that of its parent'] }],
    ['an alias', 'model: Haiku', { Model: ['Haiku: The current Haiku: fast and cheap.'] }],
    [
      'a full id',
      'model: claude-opus-5',
      { Model: ['claude-opus-5: A full model id, which is sent as it is written.'] },
    ],
    [
      'a retired id',
      'model: claude-3-opus-20240229',
      { Model: ['claude-3-opus-20240229: Retired on 5 January 2026, so the agent may fail when it starts.'] },
    ],
    [
      'a name that is no model',
      'model: gpt-4o',
      {
        Model: [
          'gpt-4o: Claude Code knows no such model, and sends it as it is written, so the agent fails when it starts.',
        ],
      },
    ],
    ['a mode', 'permissionMode: plan', { 'Permission mode': ['plan: Reads and plans, and changes nothing.'] }],
    ['a number in a text', 'maxTurns: 10 turns', { maxTurns: [expect.stringMatching(/^10: /u)] }],
    ['the background', 'background: true', { background: ['true: Always runs in the background.'] }],
  ])('is told of %s', (_what, line, rows) => {
    expect(rowsOf(effectiveOf(line), 'runs')).toMatchObject(rows);
  });
});

describe('what it is given', () => {
  it('are skills, servers and hooks, those that come to nothing with why', () => {
    const groups = effectiveOf(
      'skills: sql, other',
      'mcpServers:\n  - db\n  - broken:\n      type: stdio',
      'hooks:\n  Stop:\n    - matcher: x\n      hooks:\n        - type: command\n          command: ./a.sh\n  AfterAll: []',
    );
    expect(rowsOf(groups, 'given')).toEqual({
      Skills: [
        'sql: its text is given at the start',
        'other: not found in this workspace; an unknown skill is passed over',
      ],
      'MCP servers': ['db: a server that is set up elsewhere', 'broken: Claude Code cannot start it as it is written'],
      Hooks: ['Stop, x: command: ./a.sh', 'AfterAll: Claude Code has no such event'],
    });
  });
});

describe('what has no effect', () => {
  it('are keys and values, each with why', () => {
    const groups = effectiveOf(
      'alowedTools: Read',
      'temperature: 1',
      'tags: a',
      'effort: enormous',
      'color: mauve',
      'color: pinkish',
    );
    expect(rowsOf(groups, 'ignored')).toEqual({
      Keys: [
        'alowedTools: not read',
        'temperature: not read; a key of other programs',
        'tags: not read; a note for people',
        'color: the key is there again below, and the last one counts',
      ],
      Values: [
        "effort: Claude Code does not take this value, so the model's default applies",
        'color: Claude Code does not take this value, so the default applies',
      ],
    });
  });

  it('are keys that a plugin loses', () => {
    const path = 'file:///kit/agents/a.md';
    const groups = previewOf(agentWith('permissionMode: plan'), {}, path).effective;
    expect(rowsOf(groups, 'ignored')).toEqual({
      Keys: ['permissionMode: not read in an agent of a plugin; move the agent to .claude/agents or remove the key'],
    });
  });
});

describe('rivals', () => {
  it('are told of both ways, with a link to each', () => {
    const { workspace, derived } = placed({ 'a.md': agentWith() });
    const file = workspace.file(uriOf('a.md'));
    if (!file) throw new Error('no file');
    const rival: AgentRef = {
      uri: 'file:///home/a.md',
      name: 'a',
      scope: 'user',
      root: 'file:///home/ada/',
      path: 'a.md',
    };
    const summary = { ...derived.summary(file), shadowedBy: rival, shadows: [rival], namesakes: [rival] };
    const groups = effectiveGroups(file, workspace, summary);
    expect(rowsOf(groups, 'rivals')).toEqual({
      'Shadowed by': ['a.md: user, in ada'],
      'Shares its name with': ['a.md: user, in ada'],
      Shadows: ['a.md: user, in ada'],
    });
    expect(groups.find(({ id }) => id === 'rivals')?.rows[0]?.items[0]?.href).toBe('file:file:///home/a.md');
  });
});

describe('an agent of the name of one that is part of the program', () => {
  const named = (name: string, path?: string) =>
    rowsOf(previewOf(agentWith().replace('name: a', `name: ${name}`), {}, path).effective, 'rivals');

  it('takes its place', () => {
    expect(named('Explore')).toEqual({ Replaces: ['The agent Explore that is part of Claude Code'] });
  });

  it.each([
    ['another name', 'explore', 'a.md'],
    ['an agent of a plugin, which bears its name', 'Explore', 'file:///kit/agents/a.md'],
    ['a file that is not found', 'Explore', 'file:///else/a.md'],
  ])('is not %s', (_what, name, path) => {
    expect(named(name, path)).toEqual({});
  });
});

it('says nothing of a file that is no agent', () => {
  expect(previewOf('# Notes\n').effective).toEqual([]);
});
