/** Places that belong to hosts whose tables are not here yet; their files follow other rules, so nothing is said of them. */

/** Folders, as they stand in a path. */
export const otherHostFolders: readonly string[] = [
  '/.github/agents/',
  '/.github/chatmodes/',
  '/.copilot/agents/',
  '/.opencode/agent/',
  '/.opencode/agents/',
  '/.config/opencode/agent/',
  '/.config/opencode/agents/',
  '/.kilo/agents/',
  '/.codex/agents/',
  '/.cursor/agents/',
  '/.gemini/agents/',
  '/.qwen/agents/',
  '/.factory/droids/',
  '/.kiro/agents/',
];

export const otherHostEndings: readonly string[] = ['.agent.md', '.chatmode.md', '.prompt.md', '.instructions.md'];

export const belongsToOtherHost = (path: string): boolean => otherHostFolders.some((folder) => path.includes(folder)) || otherHostEndings.some((ending) => path.endsWith(ending));
