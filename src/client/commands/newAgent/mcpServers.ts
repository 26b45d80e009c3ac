/** The names of the MCP servers that a `.mcp.json` sets up; nothing of it is started. Knows no editor. */
import { parse } from 'jsonc-parser';

/** Those that can be named in a list of tools; none where the text is no such file. */
export const serverNames = (text: string): readonly string[] => {
  const settings: unknown = parse(text);
  const servers = isRecord(settings) ? settings['mcpServers'] : undefined;
  return isRecord(servers)
    ? Object.keys(servers).filter((name) => /^[A-Za-z0-9]/.test(name) && !name.includes('__'))
    : [];
};

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
