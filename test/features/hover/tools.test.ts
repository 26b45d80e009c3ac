/** Hovers over names of tools. */
import { describe, expect, it } from 'vitest';
import { header, withCarriageReturns } from '../completion/asked';
import { hoveredAt } from './hovered';

const everywhere = 'Agents without a `tools` key have it as well.';
const unknown = 'Claude Code knows no tool of this name, so this agent does not get it.';
const notHere = 'So this agent does not get it.';

describe('a tool', () => {
  it.each([
    ['tools: Re|ad, Bash', 'Read', ['Reads a file.', everywhere]],
    ['tools: [Read, "Wri|te"]', 'Write', ['Writes a whole file.', everywhere]],
    ['tools:\n  - |Edit', 'Edit', ['Replaces text in a file.', everywhere]],
    [
      'tools: Read, Gr|ep',
      'Grep',
      [
        'Searches the text of files. Left out beside Bash, which searches itself.',
        'An agent gets it only where `tools` names it.',
      ],
    ],
    [
      'tools: Bash, Gr|ep',
      'Grep',
      ['Searches the text of files. Left out beside Bash, which searches itself.', notHere],
    ],
    [
      'tools: Read, AskUser|Question',
      'AskUserQuestion',
      ['Asks the person a question. Never given to a subagent.', notHere],
    ],
    ['tools: Read, ExitPlan|Mode', 'ExitPlanMode', ['Ends planning. Given only with `permissionMode: plan`.', notHere]],
    [
      'permissionMode: plan\ntools: ExitPlan|Mode',
      'ExitPlanMode',
      ['Ends planning. Given only with `permissionMode: plan`.'],
    ],
    [
      'tools: Read, PowerShell|',
      'PowerShell',
      ['Runs a PowerShell command; on Windows.', 'Whether this agent gets it depends on version and login.'],
    ],
    [
      'tools: Read, Wri|te\ndisallowedTools: Write',
      'Write',
      ['Writes a whole file.', 'This agent does not get it, because of `disallowedTools`.'],
    ],
    [
      'tools: Edit(src|/**), Read',
      'Edit(src/**)',
      [
        'Replaces text in a file.',
        everywhere,
        'It gets the whole tool: what stands in the parentheses is not applied.',
      ],
    ],
    ['disallowedTools: Wri|te', 'Write', ['Writes a whole file.', 'Taken away from this agent.']],
    [
      'disallowedTools: Edit(a|)',
      'Edit(a)',
      ['Replaces text in a file.', 'The whole tool is taken away, whatever stands in the parentheses.'],
    ],
    [
      'tools: Read, Kill|Shell',
      'KillShell',
      [
        '`KillShell` is now called `TaskStop`; the old name still works.',
        'Stops a command or agent that runs in the background.',
        everywhere,
      ],
    ],
    [
      'tools: Multi|Edit, Read',
      'MultiEdit',
      ['Claude Code no longer has this tool, so this agent does not get it. `Edit` does the same.'],
    ],
    [
      'tools: L|S, Read',
      'LS',
      ['Claude Code no longer has this tool, so this agent does not get it. `Glob` comes nearest to it.'],
    ],
    ['disallowedTools: Bash|Output', 'BashOutput', ['Claude Code no longer has this tool, so this denies nothing.']],
    ['tools: re|ad, Bash', 'read', [`${unknown} \`Read\` was probably meant; capitals count.`]],
    ['tools: Fo|o, Bash', 'Foo', [unknown]],
    ['tools: WebSer|ch, Bash', 'WebSerch', [`${unknown} \`WebSearch\` was probably meant.`]],
    ['tools: mcp__git__|log', 'mcp__git__log', ['The tool `log` of the MCP server `git`, where that is connected.']],
    ['tools: mcp__git|', 'mcp__git', ['All tools of the MCP server `git`, where that is connected.']],
    [
      'disallowedTools: mcp__git__|*',
      'mcp__git__*',
      ['All tools of the MCP server `git`: taken away from this agent.'],
    ],
    ['tools: "|*"', '*', ['Every tool, as without the key.']],
    ['disallowedTools: "|*"', '*', ['Denies nothing: each tool is to be named.']],
    ['tools: a`b|', 'a`b', [unknown]],
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
    [
      'tools: Gr|ep, Bash',
      ['Claude Code: Left out beside Bash, which searches itself. So this agent does not get it.'],
    ],
    [
      'tools: Ta|sk',
      [
        'Claude Code: `Task` is now called `Agent`; the old name still works. ' +
          '`Agent(name)` limits which, in the main conversation only.',
      ],
    ],
    ['tools: MCP|Search, Read', [unknown]],
    [
      'tools: Age|nt',
      [
        'Starts another agent and waits for its answer. `Agent(name)` limits which, in the main conversation only.',
        everywhere,
        'Since 2.1.63.',
      ],
    ],
    ['disallowedTools: Re|ad', ['Claude Code: Taken away from this agent.']],
  ])('adds what VS Code lacks: %j', (source, says) => {
    expect(hoveredAt(header(source), { isShared: true })?.says).toEqual(says);
  });

  it.each(['tools: Re|ad', 'tools: Wri|te, Read'])('is left to VS Code where there is nothing to add: %j', (source) => {
    expect(hoveredAt(header(source), { isShared: true })).toBeUndefined();
  });
});
