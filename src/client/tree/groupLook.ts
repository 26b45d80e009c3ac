/** What a group of agents looks like. Knows no editor. */
import type { Scope } from '../../protocol/server';
import { counted, type Look } from './look';
import type { GroupNode } from './nodes';
import { oneLine } from './plainText';

const kinds = {
  project: { label: 'Project', icon: 'root-folder' },
  plugin: { label: 'Plugin', icon: 'extensions' },
  user: { label: 'User', icon: 'account' },
  loose: { label: 'Other Files', icon: 'files' },
} as const satisfies Record<Scope, { readonly label: string; readonly icon: string }>;

/** `names` are those of the workspace folders, by their URI; with one folder, its agents are simply the project's. */
export const groupLook = ({ scope, root, agents }: GroupNode, names: ReadonlyMap<string, string>): Look => {
  const { label: kind, icon } = kinds[scope];
  const isNamed = scope === 'plugin' || (scope === 'project' && names.size > 1);
  const label = isNamed ? oneLine(names.get(root) ?? lastSegment(root)) : kind;
  const failing = agents.filter(({ summary }) => summary.verdict === 'does-not-load').length;
  const words = [
    ...(isNamed ? [kind.toLowerCase()] : []),
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

/** `file:///a/my%20plugin/` gives `my plugin`. */
const lastSegment = (root: string): string => {
  const segment = root.replace(/\/+$/, '').split('/').at(-1) ?? root;
  try {
    return decodeURIComponent(segment);
  } catch {
    return segment;
  }
};
