/** A column of the table of Claude Code by itself, small enough for whoever needs no more of it. */
export const managedAgents = {
  linux: '/etc/claude-code/.claude/agents',
  darwin: '/Library/Application Support/ClaudeCode/.claude/agents',
  win32: 'C:/Program Files/ClaudeCode/.claude/agents',
} as const;
