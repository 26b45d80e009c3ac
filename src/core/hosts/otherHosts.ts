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

/** Models of other vendors. A file in nobody's folder that names one is for a program that can run it. */
const otherModels = /^(?:[\w.-]+\/)*(?:gpt|o[1-9]|codex|gemini|gemma|grok|deepseek|llama|mistral|codestral|devstral|qwen|kimi|glm|minimax)(?![a-z])/i;

export const isModelOfOtherHost = (model: unknown): boolean => typeof model === 'string' && otherModels.test(model.trim());
