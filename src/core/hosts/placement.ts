/** Where a file lies, and so which host reads it and by which rules. Decided by path alone, never by an editor's language. */
import { claudeCode } from './claude-code';
import { claudeCodePlugin } from './claude-code-plugin';
import type { Host } from './host';
import { belongsToOtherHost } from './otherHosts';

export type Scope = 'project' | 'user' | 'plugin' | 'loose';

export interface Placement {
  readonly host: Host;
  readonly scope: Scope;
  /** The agents folder, or for a loose file the folder it lies in; with a slash at the end. */
  readonly folder: string;
  /** From that folder: `team/reviewer.md`. */
  readonly path: string;
  /** File name without its ending. */
  readonly stem: string;
  /** A name that people give to documents and templates, not to agents: `README.md`, `_draft.md`. */
  readonly isDocument: boolean;
  /** In a place where no agent lies, whatever the file contains. */
  readonly isExcluded: boolean;
}

/** What is known about folders before any file is looked at. All with a slash at the end. */
export interface KnownFolders {
  /** The agents folder of the user. */
  readonly user?: string;
  /** Folders that hold a plugin manifest. */
  readonly plugins: ReadonlySet<string>;
  /** Files that somebody named, and not only their folder: judged by what they hold, whatever they are called. */
  readonly asked?: ReadonlySet<string>;
}

const agentsFolder = '/.claude/agents/';

/** `path` is absolute, with forward slashes; a URI serves as well. */
export const placementOf = (path: string, known: KnownFolders): Placement => {
  const name = path.slice(path.lastIndexOf('/') + 1);
  const stem = name.replace(/\.md$/, '');
  const isAsked = known.asked?.has(path) === true;
  const base = { stem, isDocument: !isAsked && isDocumentName(stem), isExcluded: false };
  const within = (folder: string) => ({ folder, path: path.slice(folder.length) });
  if (known.user && path.startsWith(known.user)) return { ...base, ...within(known.user), host: claudeCode, scope: 'user' };
  const scanned = path.indexOf(agentsFolder);
  if (scanned !== -1) return { ...base, ...within(path.slice(0, scanned + agentsFolder.length)), host: claudeCode, scope: 'project' };
  const plugin = pluginAgents(path, known.plugins);
  if (plugin) return { ...base, ...within(plugin), host: claudeCodePlugin, scope: 'plugin' };
  const loose = within(path.slice(0, path.lastIndexOf('/') + 1));
  return { ...base, ...loose, host: claudeCode, scope: 'loose', isExcluded: belongsToOtherHost(path) || (!isAsked && (base.isDocument || liesElsewhere(path))) };
};

/** Text files that are agents for nobody end otherwise; the ending is case-sensitive in the program. */
export const isAgentPath = (path: string): boolean => path.endsWith('.md');

const pluginAgents = (path: string, plugins: ReadonlySet<string>): string | undefined => {
  for (let at = path.indexOf('/agents/'); at !== -1; at = path.indexOf('/agents/', at + 1)) {
    if (plugins.has(path.slice(0, at + 1))) return path.slice(0, at + '/agents/'.length);
  }
  return undefined;
};

const elsewhere = new Set(['commands', 'skills', 'agent-memory', 'agent-memory-local', 'templates', 'examples', 'fixtures', 'references', 'node_modules']);

const liesElsewhere = (path: string): boolean =>
  path
    .split('/')
    .slice(0, -1)
    .some((folder) => elsewhere.has(folder));

const isDocumentName = (stem: string): boolean =>
  /^(readme|index|changelog|contributing|license)$/i.test(stem) || /^(AGENTS|CLAUDE|GEMINI|SECURITY|SKILL)$/.test(stem) || stem.startsWith('_') || /(^|[-._ ])template$/i.test(stem);
