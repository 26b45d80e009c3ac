import { agent, crlf, named, testRule } from './ruleTest';

const ignores = (key: string, clause: string, meant: string): string =>
  `Claude Code ignores '${key}', so ${clause}; rename it to '${meant}'.`;
const everyTool = 'this agent runs with every tool';
const noEffect = 'it has no effect';

testRule('key-near-miss', {
  fine: {
    'keys of the host': named('tools: Read', 'model: opus', 'permissionMode: plan'),
    'a key whose right spelling is there as well': named('tools: Read', 'allowed-tools: Grep'),
    'keys of other hosts': named('mode: x', 'temperature: 1', 'handoffs: []', 'top_p: 1'),
    'keys that are near nothing': named('version: 1', 'author: me', 'display-name: x'),
    'a short key': named('tol: Read'),
    'a key that is inside another': named('metadata:', '  Tools: Read'),
    'an event at the top': named('Stop: []'),
    'a misspelt required key, which has a rule of its own': agent('Name: a', 'description: d'),
    'a key of JavaScript': named('constructor: x', '__proto__: y', 'toString: z'),
    'a skill, where the key is right': {
      text: named('allowed-tools: Read'),
      file: 'project/.claude/skills/a/SKILL.md',
    },
    'a command, where the key is right': { text: named('allowed-tools: Read'), file: 'project/.claude/commands/a.md' },
  },
  faulty: {
    'allowed-tools': {
      text: named('<|allowed-tools|>: Read, Grep'),
      message: ignores('allowed-tools', everyTool, 'tools'),
      fixes: [['safe', named('tools: Read, Grep')]],
    },
    'allowedTools in a file with CRLF': {
      text: crlf(named('<|allowedTools|>: Read')),
      message: ignores('allowedTools', everyTool, 'tools'),
      fixes: [['safe', crlf(named('tools: Read'))]],
    },
    'another case': {
      text: named('<|Tools|>: Read'),
      message: ignores('Tools', everyTool, 'tools'),
      fixes: [['safe', named('tools: Read')]],
    },
    hyphens: {
      text: named('<|disallowed-tools|>: Bash'),
      message: ignores('disallowed-tools', 'nothing is denied', 'disallowedTools'),
      fixes: [['safe', named('disallowedTools: Bash')]],
    },
    underscores: {
      text: named('<|permission_mode|>: plan'),
      message: ignores('permission_mode', 'the agent runs in the mode of its parent', 'permissionMode'),
      fixes: [['safe', named('permissionMode: plan')]],
    },
    'a limit': {
      text: named('<|max_turns|>: 5'),
      message: ignores('max_turns', 'there is no turn limit', 'maxTurns'),
      fixes: [['safe', named('maxTurns: 5')]],
    },
    'a checkout of its own': {
      text: named('<|Isolation|>: worktree'),
      message: ignores('Isolation', 'it works in your own checkout', 'isolation'),
      fixes: [['safe', named('isolation: worktree')]],
    },
    'hooks without a guard': {
      text: named('<|Hooks|>:', '  Stop: []'),
      message: ignores('Hooks', 'no hook runs', 'hooks'),
      fixes: [['safe', named('hooks:', '  Stop: []')]],
    },
    servers: {
      text: named('<|mcp-servers|>:', '  - a'),
      message: ignores('mcp-servers', 'no server starts', 'mcpServers'),
      fixes: [['safe', named('mcpServers:', '  - a')]],
    },
    'a key that restricts nothing': {
      text: named('<|Model|>: opus'),
      message: ignores('Model', noEffect, 'model'),
      severity: 'warning',
      fixes: [['safe', named('model: opus')]],
    },
    'two letters in the wrong order': {
      text: named('<|modle|>: opus'),
      message: ignores('modle', noEffect, 'model'),
      severity: 'warning',
      fixes: [['suggestion', named('model: opus')]],
    },
    'a letter too many': {
      text: named('<|colour|>: red'),
      message: ignores('colour', noEffect, 'color'),
      severity: 'warning',
      fixes: [['suggestion', named('color: red')]],
    },
    'a letter too few': {
      text: named('<|tool|>: Read'),
      message: ignores('tool', everyTool, 'tools'),
      fixes: [['suggestion', named('tools: Read')]],
    },
    'a key in quotes': {
      text: named('<|"Tools"|>: Read'),
      message: ignores('Tools', everyTool, 'tools'),
      fixes: [['safe', named('tools: Read')]],
    },
    'a key after an emoji': {
      text: agent('name: a', 'description: 🚀', '<|Tools|>: Read'),
      message: ignores('Tools', everyTool, 'tools'),
      fixes: [['safe', agent('name: a', 'description: 🚀', 'tools: Read')]],
    },
    'a key of a file that does not load, once it is mended': {
      text: agent('name: a', 'description: - b', '<|allowed-tools|>: Read'),
      message: ignores('allowed-tools', everyTool, 'tools'),
      fixes: [['safe', agent('name: a', 'description: - b', 'tools: Read')]],
    },
    'a key whose value would be an error under the right one': {
      text: named('<|allowed-tools|>:', '  allowed: [Read]'),
      message: ignores('allowed-tools', everyTool, 'tools'),
      fixes: [['suggestion', named('tools:', '  allowed: [Read]')]],
    },
    'a plugin agent': {
      text: named('<|allowed-tools|>: Read'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: ignores('allowed-tools', everyTool, 'tools'),
      fixes: [['safe', named('tools: Read')]],
    },
  },
});
