/** Which agents a command is about. */
import { Uri, window } from 'vscode';
import type { AgentSummary } from '../../protocol/server';
import type { Server } from '../server';

/** URIs of the rows that are selected in the side bar. */
export type Selection = () => readonly string[];

/** What a keybinding of the side bar gives in place of a row; VS Code puts the row that has the focus after it. */
const fromSelection = 'selection';

/** A row or the selection, from a menu or a key of the list; nothing from the palette, a file from an editor. */
export const isFromList = (argument: unknown): boolean => argument !== undefined && !(argument instanceof Uri);

/** The rows that were chosen, the selection of the side bar, or the text that is being edited; each once. */
export const targetUris = (argument: unknown, others: unknown, selection: Selection): readonly Uri[] => {
  const rows = Array.isArray(others) ? others.flatMap(uriOf) : [];
  const chosen = rows.length > 0 ? rows : (byKey(argument, selection) ?? uriOf(argument));
  const active = window.activeTextEditor?.document.uri.toString();
  const isAsked = argument !== undefined;
  const uris = chosen.length > 0 || isAsked || active === undefined ? chosen : [active];
  if (uris.length === 0) throw new Error('choose an agent in the side bar, or open its file, first.');
  return [...new Set(uris)].map((uri) => Uri.parse(uri, true));
};

/** Arrow keys move the focus alone: then a key means that row, and not those that were selected before. */
const byKey = (argument: unknown, selection: Selection): readonly string[] | undefined => {
  if (!Array.isArray(argument) || argument[0] !== fromSelection) return undefined;
  const focused: unknown = argument[1];
  const selected = selection();
  if (focused === undefined || focused === null) return selected;
  const [uri] = uriOf(focused);
  if (uri === undefined) return [];
  return selected.includes(uri) ? selected : [uri];
};

const uriOf = (row: unknown): readonly string[] => {
  if (row instanceof Uri) return [row.toString()];
  const uri = typeof row === 'object' && row !== null && 'uri' in row ? row.uri : undefined;
  return typeof uri === 'string' ? [uri] : [];
};

export interface Target {
  readonly uri: Uri;
  readonly agent: AgentSummary;
}

/** With what the server knows of them now, which may be newer than the row. */
export type Targets = (argument: unknown, others?: unknown) => Promise<readonly Target[]>;

export const agentTargets =
  (server: Pick<Server, 'call'>, selection: Selection): Targets =>
  async (argument, others) => {
    const uris = targetUris(argument, others, selection);
    const agents = new Map((await server.call('agentAuthor/agents', null)).map((agent) => [agent.uri, agent]));
    return uris.map((uri) => {
      const agent = agents.get(uri.toString());
      if (!agent) throw new Error(`${uri.path.slice(uri.path.lastIndexOf('/') + 1)} is no agent; choose another file.`);
      return { uri, agent };
    });
  };

/** The only one; several are too many for commands that ask for a name. */
export const onlyOne = (targets: readonly Target[]): Target => {
  const [first, ...others] = targets;
  if (!first || others.length > 0) throw new Error('choose a single agent.');
  return first;
};
