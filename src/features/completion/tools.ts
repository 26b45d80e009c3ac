/** Tools to choose from: those that a subagent can get, and MCP tools that other agents of the workspace list. */
import { CompletionItemKind } from 'vscode-languageserver-types';
import type { Host, Tool } from '../../core/hosts/host';
import { currentToolName, isMcpTool } from '../../core/load/effectiveTools';
import type { Workspace } from '../../core/workspace/workspace';
import { toolDocumentation } from './documentation';
import type { Candidate } from './listItems';

export const toolCandidates = (host: Host, workspace: Workspace, listed: readonly string[]): readonly Candidate[] => {
  const taken = new Set(listed.map((name) => currentToolName(name, host) ?? name));
  return [...builtIn(host), ...mcpTools(workspace)].filter(({ name }) => !taken.has(name));
};

const ranks = { always: 0, named: 0, plan: 2, elsewhere: 3 } as const;

const builtIn = (host: Host): readonly Candidate[] =>
  Object.entries<Tool>(host.tools).flatMap(([name, tool]) => {
    if (tool.given === 'never') return [];
    return { name, kind: CompletionItemKind.Function, about: toolDocumentation(tool), rank: ranks[tool.given] };
  });

const mcpTools = (workspace: Workspace): readonly Candidate[] => {
  const agents = workspace.files().flatMap(({ loaded }) => loaded.agent ?? []);
  const tokens = agents.flatMap(({ allowed, denied }) => [...(allowed?.tokens ?? []), ...(denied?.tokens ?? [])]);
  const names = new Set(tokens.map(({ base }) => base).filter(isMcpTool));
  return [...names].map((name) => ({
    name,
    kind: CompletionItemKind.Interface,
    about: 'Listed by an agent of this workspace.',
    rank: 1,
  }));
};
