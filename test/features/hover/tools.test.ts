/** Hovers over names of tools. */
import { describe, expect, it } from 'vitest';
import { header, withCarriageReturns } from '../completion/asked';
import { hoveredAt } from './hovered';

describe('a tool', () => {
  it.each([
    ['tools: Re|ad, Bash', 'Read', 'Reads a file.\n\nAgents without a `tools` key have it as well.'],
    ['tools: [Read, "Wri|te"]', 'Write', 'Writes a whole file.\n\nAgents without a `tools` key have it as well.'],
    ['tools:\n  - |Edit', 'Edit', 'Replaces text in a file.\n\nAgents without a `tools` key have it as well.'],
    [
      'tools: Read, Gr|ep',
      'Grep',
      'Searches the text of files. Left out beside Bash, which searches itself.\n\nAn agent gets it only where `tools` names it.',
    ],
    [
      'tools: Bash, Gr|ep',
      'Grep',
      'Searches the text of files. Left out beside Bash, which searches itself.\n\nSo this agent does not get it.',
    ],
    [
      'tools: Read, AskUser|Question',
      'AskUserQuestion',
      'Asks the person a question. Never given to a subagent.\n\nSo this agent does not get it.',
    ],
    [
      'tools: Read, ExitPlan|Mode',
      'ExitPlanMode',
      'Ends planning. Given only with `permissionMode: plan`.\n\nSo this agent does not get it.',
    ],
    [
      'permissionMode: plan\ntools: ExitPlan|Mode',
      'ExitPlanMode',
      'Ends planning. Given only with `permissionMode: plan`.',
    ],
    [
      'tools: Read, PowerShell|',
      'PowerShell',
      'Runs a PowerShell command; on Windows.\n\nWhether this agent gets it depends on version and login.',
    ],
    [
      'tools: Read, Wri|te\ndisallowedTools: Write',
      'Write',
      'Writes a whole file.\n\nThis agent does not get it, because of `disallowedTools`.',
    ],
    [
      'tools: Edit(src|/**), Read',
      'Edit(src/**)',
      'Replaces text in a file.\n\nAgents without a `tools` key have it as well.\n\nIt gets the whole tool: what stands in the parentheses is not applied.',
    ],
    ['disallowedTools: Wri|te', 'Write', 'Writes a whole file.\n\nTaken away from this agent.'],
    [
      'disallowedTools: Edit(a|)',
      'Edit(a)',
      'Replaces text in a file.\n\nThe whole tool is taken away, whatever stands in the parentheses.',
    ],
    [
      'tools: Read, Kill|Shell',
      'KillShell',
      '`KillShell` is now called `TaskStop`; the old name still works.\n\nStops a command or agent that runs in the background.\n\nAgents without a `tools` key have it as well.',
    ],
    [
      'tools: Multi|Edit, Read',
      'MultiEdit',
      'Claude Code no longer has this tool, so this agent does not get it. `Edit` does the same.',
    ],
    [
      'tools: L|S, Read',
      'LS',
      'Claude Code no longer has this tool, so this agent does not get it. `Glob` comes nearest to it.',
    ],
    ['disallowedTools: Bash|Output', 'BashOutput', 'Claude Code no longer has this tool, so this denies nothing.'],
    [
      'tools: re|ad, Bash',
      'read',
      'Claude Code knows no tool of this name, so this agent does not get it. `Read` was probably meant; capitals count.',
    ],
    ['tools: Fo|o, Bash', 'Foo', 'Claude Code knows no tool of this name, so this agent does not get it.'],
    ['tools: mcp__git__|log', 'mcp__git__log', 'The tool `log` of the MCP server `git`, where that is connected.'],
    ['tools: mcp__git|', 'mcp__git', 'All tools of the MCP server `git`, where that is connected.'],
    ['disallowedTools: mcp__git__|*', 'mcp__git__*', 'All tools of the MCP server `git`: taken away from this agent.'],
    ['tools: "|*"', '*', 'Every tool, as without the key.'],
    ['disallowedTools: "|*"', '*', 'Denies nothing: each tool is to be named.'],
    ['tools: a`b|', 'a`b', 'Claude Code knows no tool of this name, so this agent does not get it.'],
  ])('says what it is and whether this agent gets it: %j', (source, word, says) => {
    expect(hoveredAt(header(source))).toEqual({ word, says });
    expect(hoveredAt(withCarriageReturns(header(source)))).toEqual({ word, says });
  });

  it.each(['tools: Read, | Bash', 'tools: Read,  |', 'tools: [|]'])('is none at %j', (source) => {
    expect(hoveredAt(header(source))).toBeUndefined();
  });
});

describe('a tool beside the hover of VS Code', () => {
  it.each([
    ['tools: Gr|ep, Bash', 'Claude Code: Left out beside Bash, which searches itself. So this agent does not get it.'],
    [
      'tools: Ta|sk',
      'Claude Code: `Task` is now called `Agent`; the old name still works. `Agent(name)` limits which, in the main conversation only.',
    ],
    ['tools: MCP|Search, Read', 'Claude Code knows no tool of this name, so this agent does not get it.'],
    [
      'tools: Age|nt',
      'Starts another agent and waits for its answer. `Agent(name)` limits which, in the main conversation only.\n\nAgents without a `tools` key have it as well.\n\nSince 2.1.63.',
    ],
    ['disallowedTools: Re|ad', 'Claude Code: Taken away from this agent.'],
  ])('adds what VS Code lacks: %j', (source, says) => {
    expect(hoveredAt(header(source), { isShared: true })?.says).toBe(says);
  });

  it.each(['tools: Re|ad', 'tools: Wri|te, Read'])('is left to VS Code where there is nothing to add: %j', (source) => {
    expect(hoveredAt(header(source), { isShared: true })).toBeUndefined();
  });
});
