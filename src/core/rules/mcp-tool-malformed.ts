import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { isRecord } from '../load/reading';
import { listEdits } from './meantNames';
import { namesTools } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { onlyAt } from './tokenEdits';

export const mcpToolMalformed = defineRule({
  id: 'mcp-tool-malformed',
  summary: 'Enforce the form of MCP tool names',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'warning',
  overlap: 'none',
  messages: {
    form: "{host} takes no tool from '{token}'; write mcp__server__tool, or mcp__server for all tools of a server.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    for (const concern of concernsOf('mcp-tool-malformed', loaded, settings.knownTools)) {
      const { token } = concern;
      yield {
        message: 'form',
        at: token.span,
        data: { host: loaded.host.title, token: token.text },
        fixes: fixes(loaded, concern),
      };
    }
  },
});

/** Only a server that the file itself declares is sure to be meant. */
const fixes = (loaded: LoadedFile, { token, list, index }: Concern): readonly Fix[] => {
  const servers = declaredServers(loaded);
  const names = token.base === 'mcp__*' ? servers.map((server) => `mcp__${server}`) : wellFormed(token.base, servers);
  if (names.length === 0) return [];
  const wanted = onlyAt(index, names, list.tokens);
  return [{ title: `Write '${names.join(', ')}'`, kind: 'suggestion', edits: listEdits(loaded, list, wanted) }];
};

/** `github/create_issue` and `mcp_github_create_issue` as `mcp__github__create_issue`. */
const wellFormed = (base: string, servers: readonly string[]): readonly string[] => {
  const rest = base.replace(/^mcp[_.:/-]+/i, '');
  return servers.flatMap((server) => {
    if (!rest.toLowerCase().startsWith(server.toLowerCase())) return [];
    const behind = rest.slice(server.length);
    if (/^[_.:/-]*\*?$/.test(behind)) return `mcp__${server}`;
    const [, tool] = /^[_.:/-]+([\w-]+)$/.exec(behind) ?? [];
    return tool === undefined ? [] : `mcp__${server}__${tool}`;
  });
};

const declaredServers = ({ reading, host }: LoadedFile): readonly string[] => {
  const entries = reading?.values.get('mcpServers');
  if (!Array.isArray(entries) || host.inertKeys.includes('mcpServers')) return [];
  return entries.flatMap((entry: unknown) =>
    typeof entry === 'string' ? entry : isRecord(entry) ? Object.keys(entry) : [],
  );
};
