/** Claude Code reading the `agents/` folder of a plugin: the same words, other rules for what is missing or broken. */
import { claudeCode } from './claude-code';
import type { Host } from './host';

const { accepts: _, ...color } = claudeCode.keys.color;

export const claudeCodePlugin = {
  ...claudeCode,
  id: 'claude-code-plugin',
  folder: { of: 'plugin', path: '/agents/' },
  /** Its agents are called by the name of their plugin as well. */
  precedence: [],
  reading: { ...claudeCode.reading, unescapesDescription: false, makesText: true },
  name: { ...claudeCode.name, from: 'file', mustDiffer: false },
  descriptionFallbacks: ['when_to_use', 'when-to-use'],
  loadsPlaceholders: true,
  keys: {
    ...claudeCode.keys,
    /** Passed on unchecked. */
    color,
    hooks: { ...claudeCode.keys.hooks, whenIgnored: 'nothing is checked before a tool runs' },
  },
  inertKeys: ['permissionMode', 'hooks', 'mcpServers', 'initialPrompt', 'observer', 'observerMessage', 'observeSubagents'],
  insteadOfInert: {
    permissionMode: 'move the agent to .claude/agents or remove the key',
    hooks: 'move them to the hooks of the plugin',
    mcpServers: 'move them to the servers of the plugin',
  },
  inertValues: { isolation: ['remote'] },
} as const satisfies Host;
