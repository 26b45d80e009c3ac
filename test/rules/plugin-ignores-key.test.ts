import { crlf, named, testRule } from './ruleTest';

const place = { file: 'kit/agents/a.md', plugin: 'kit/' } as const;
const ignored = (key: string, clause: string, action: string): string =>
  `Claude Code ignores '${key}' in a plugin agent, so ${clause}; ${action}.`;
const severity = 'warning';

testRule('plugin-ignores-key', {
  fine: {
    'keys that plugins have': { ...place, text: named('tools: Read', 'model: opus', 'isolation: worktree') },
    'an agent of a project': named('permissionMode: plan', 'isolation: remote'),
    'a folder without a manifest': { text: named('permissionMode: plan'), file: 'kit/agents/a.md' },
    'keys without a value': { ...place, text: named('hooks: {}', 'mcpServers:', 'initialPrompt: ""') },
    'a wrong value, of which another check speaks': { ...place, text: named('isolation: docker') },
  },
  faulty: {
    'a mode': {
      ...place,
      text: named('<|permissionMode|>: plan', 'model: opus'),
      message: ignored(
        'permissionMode',
        'the agent runs in the mode of its parent',
        'move the agent to .claude/agents or remove the key',
      ),
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
    'hooks in a file with CRLF': {
      ...place,
      text: crlf(named('<|hooks|>:', '  PreToolUse:', '    - hooks: []', 'model: opus')),
      message: ignored('hooks', 'nothing is checked before a tool runs', 'move them to the hooks of the plugin'),
      severity,
      fixes: [['suggestion', crlf(named('model: opus'))]],
    },
    servers: {
      ...place,
      text: named('<|mcpServers|>: [tickets]', 'model: opus'),
      message: ignored('mcpServers', 'no server starts', 'move them to the servers of the plugin'),
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
    'what only the main conversation reads': {
      ...place,
      text: named('<|initialPrompt|>: "Hello"', '<|observer|>: judge', 'model: opus'),
      message: ignored('initialPrompt', 'it has no effect', 'remove it'),
      severity,
      fixes: [['suggestion', named('observer: judge', 'model: opus')]],
    },
    'a place that plugins do not have': {
      ...place,
      text: named('<|isolation|>: remote', 'model: opus'),
      message:
        "Claude Code ignores this value of 'isolation' in a plugin agent, so it works in your own checkout; remove it.",
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
  },
});
