import type { Host } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import type { ToolKind } from '../load/toolKind';
import { listEdits } from './meantNames';
import { namesTools } from './namedTools';
import { nearestTools } from './nearestTool';
import { concernsOf } from './tokenConcerns';
import { onlyAt } from './tokenEdits';

export const toolsSeparator = defineRule({
  id: 'tools-separator',
  summary: 'Require commas or spaces between tool names',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'none',
  messages: {
    glued: "{host} takes '{token}' for one tool name and drops it; separate the names with commas.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    for (const { token, sort, list, index } of concernsOf('tools-separator', loaded, settings.knownTools)) {
      if (sort.kind !== 'separated') continue;
      const writing = ({ title, kind, names }: Names): Fix => ({
        title,
        kind,
        edits: listEdits(loaded, list, onlyAt(index, names, list.tokens)),
      });
      yield {
        message: 'glued',
        at: token.span,
        data: { host: loaded.host.title, token: token.text.replaceAll(/\s+/g, ' ') },
        fixes: namesFor(token.base, sort, loaded.host).map(writing),
        ...(list.key === 'disallowedTools' && { consequence: 'loses-restriction' as const }),
      };
    }
  },
});

interface Names extends Pick<Fix, 'title' | 'kind'> {
  readonly names: readonly string[];
}

/** What stands around parentheses that do not fit is for a person to write. */
const namesFor = (base: string, { pieces, areKnown }: Separated, host: Host): readonly Names[] => {
  const separated = { title: 'Separate the names with commas', names: pieces } as const;
  if (areKnown) return [{ ...separated, kind: 'safe' }];
  if (/[()]/.test(base)) return [];
  const names = nearestTools(pieces, host);
  const spelt = names ? [{ title: `Write '${names.join(', ')}'`, kind: 'suggestion', names } as const] : [];
  return [...spelt, { ...separated, kind: 'suggestion' }];
};

type Separated = Extract<ToolKind, { readonly kind: 'separated' }>;
