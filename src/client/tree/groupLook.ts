/** What a group of agents looks like. Knows no editor. */

import { stateLooks } from '../../protocol/agentState';
import { counted, type Look } from './look';
import type { Common, GroupNode } from './nodes';
import { oneLine } from './plainText';
import { countFailing } from './rows';
import { type Folder, kinds, sourceName } from './sources';

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
