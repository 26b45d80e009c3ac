/** What a group of agents looks like. Knows no editor. */

import { stateLooks } from '../../protocol/agentState';
import type { Scope } from '../../protocol/server';
import { counted, type Look } from './look';
import type { Common, GroupNode } from './nodes';
import { oneLine } from './plainText';
import { countFailing } from './rows';

/** A workspace folder; its URI has no slash at the end. */
export interface Folder {
  readonly uri: string;
  readonly name: string;
}

const kinds = {
  project: { label: 'Project', icon: 'root-folder' },
  plugin: { label: 'Plugin', icon: 'extensions' },
  user: { label: 'User', icon: 'account' },
  managed: { label: 'Managed', icon: 'organization' },
  loose: { label: 'Other Files', icon: 'files' },
} as const satisfies Record<Scope, { readonly label: string; readonly icon: string }>;

interface Heading {
  readonly label: string;
  readonly icon: string;
  readonly words: readonly string[];
  /** Where the words of every agent in it would say so anyway. */
  readonly tellsState?: boolean;
}

export const groupLook = ({ common, agents }: GroupNode, folders: readonly Folder[]): Look => {
  const heading = headingOf(common, folders);
  const label = oneLine(heading.label);
  const failing = heading.tellsState ? 0 : countFailing(agents);
  const words = [
    ...heading.words,
    ...counted(agents.length, 'agent'),
    ...(failing > 0 ? [`${failing} ${failing === 1 ? 'does' : 'do'} not load`] : []),
  ];
  return {
    label,
    description: words.join(' · '),
    icon: { id: heading.icon, color: undefined },
    spoken: [label, ...words].join(', '),
  };
};

const headingOf = (common: Common, folders: readonly Folder[]): Heading => {
  if (common.by === 'model') {
    if (common.model === null) return { label: 'No Model', icon: 'symbol-misc', words: ['inherits'] };
    return { label: common.model, icon: 'symbol-misc', words: [] };
  }
  if (common.by === 'state') {
    const { long, icon } = stateLooks[common.state];
    return { label: long, icon, words: [], tellsState: true };
  }
  const { label: kind, icon } = kinds[common.scope];
  const source = sourceName(common.scope, common.root, folders);
  const isKind = source === kind;
  if (common.by === 'source' || common.path === '')
    return { label: source, icon, words: isKind ? [] : [kind.toLowerCase()] };
  return { label: common.path, icon: 'folder', words: [isKind ? kind.toLowerCase() : source] };
};

/** The folder, plugin or place that agents come from. */
export const sourceName = (scope: Scope, root: string, folders: readonly Folder[]): string =>
  name(scope, owner(root), folders) ?? kinds[scope].label;

/** The folder that has the agents: `file:///a/.claude/agents/` gives `file:///a`. */
const owner = (root: string): string => root.replace(/(\/\.claude)?\/agents\/?$/, '').replace(/\/$/, '');

/** Undefined where the kind says enough: of the only workspace folder, and of what has no folder to name. */
const name = (scope: Scope, uri: string, folders: readonly Folder[]): string | undefined => {
  if (scope === 'plugin') return pluginName(uri);
  if (scope !== 'project') return undefined;
  const folder = folders.find((candidate) => `${uri}/`.startsWith(`${candidate.uri}/`));
  if (!folder) return decoded(uri.split('/').at(-1) ?? uri);
  const inside = decoded(uri.slice(folder.uri.length + 1));
  if (folders.length === 1) return inside === '' ? undefined : inside;
  return inside === '' ? folder.name : `${folder.name}/${inside}`;
};

/** An installed plugin lies in a folder of its version: `cache/market/garden/1.2.0` gives `garden 1.2.0`. */
const pluginName = (uri: string): string => {
  const [, name, version] = /\/plugins\/cache\/[^/]+\/([^/]+)\/([^/]+)$/.exec(uri) ?? [];
  return decoded(name === undefined ? (uri.split('/').at(-1) ?? uri) : `${name} ${version}`);
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
