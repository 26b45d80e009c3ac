/** Claude Code reading the `agents/` folder of a plugin: the same words, other rules for what is missing or broken. */
import { claudeCode } from './claude-code';
import type { Host } from './host';

export const claudeCodePlugin = {
  ...claudeCode,
  id: 'claude-code-plugin',
  folder: { of: 'plugin', path: '/agents/' },
  reading: { ...claudeCode.reading, unescapesDescription: false, makesText: true },
  name: { ...claudeCode.name, from: 'file', mustDiffer: false },
  descriptionFallbacks: ['when_to_use', 'when-to-use'],
  loadsPlaceholders: true,
  inertKeys: ['permissionMode', 'hooks', 'mcpServers', 'initialPrompt', 'observer', 'observerMessage', 'observeSubagents'],
} as const satisfies Host;
