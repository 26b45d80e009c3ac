import { defineRule, type Fix } from '../lint/rule';
import { listEdits } from './meantNames';
import { namesTools } from './namedTools';
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
      const wanted = onlyAt(index, sort.pieces, list.tokens);
      const fixes: readonly Fix[] = sort.areKnown
        ? [{ title: 'Separate the names with commas', kind: 'safe', edits: listEdits(loaded, list, wanted) }]
        : [];
      yield {
        message: 'glued',
        at: token.span,
        data: { host: loaded.host.title, token: token.text.replaceAll(/\s+/g, ' ') },
        fixes,
        ...(list.key === 'disallowedTools' && { consequence: 'loses-restriction' as const }),
      };
    }
  },
});
