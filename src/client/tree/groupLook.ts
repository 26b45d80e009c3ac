/** What a group of agents looks like. Knows no editor. */
import type { Scope } from '../../protocol/server';
import { counted, type Look } from './look';
import type { GroupNode } from './nodes';
import { oneLine } from './plainText';

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

export const groupLook = ({ scope, root, agents }: GroupNode, folders: readonly Folder[]): Look => {
  const { label: kind, icon } = kinds[scope];
  const label = oneLine(name(scope, owner(root), folders) ?? kind);
  const failing = agents.filter(({ summary }) => summary.verdict === 'does-not-load').length;
  const words = [
    ...(label === kind ? [] : [kind.toLowerCase()]),
    ...counted(agents.length, 'agent'),
    ...(failing > 0 ? [`${failing} ${failing === 1 ? 'does' : 'do'} not load`] : []),
  ];
  return {
    label,
    description: words.join(' · '),
    icon: { id: icon, color: undefined },
    tooltip: '',
    spoken: [label, ...words].join(', '),
  };
};

/** The folder that has the agents: `file:///a/.claude/agents/` gives `file:///a`. */
const owner = (root: string): string => root.replace(/(\/\.claude)?\/agents\/?$/, '').replace(/\/$/, '');

/** Undefined where the kind says enough: of the only workspace folder, and of what has no folder to name. */
const name = (scope: Scope, uri: string, folders: readonly Folder[]): string | undefined => {
  if (scope === 'plugin') return decoded(uri.split('/').at(-1) ?? uri);
  if (scope !== 'project') return undefined;
  const folder = folders.find((candidate) => `${uri}/`.startsWith(`${candidate.uri}/`));
  if (!folder) return decoded(uri.split('/').at(-1) ?? uri);
  const inside = decoded(uri.slice(folder.uri.length + 1));
  if (folders.length === 1) return inside === '' ? undefined : inside;
  return inside === '' ? folder.name : `${folder.name}/${inside}`;
};

const decoded = (text: string): string => {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
};
