import { defineRule } from '../lint/rule';
import { span } from '../text/span';
import { namesTools } from './namedTools';
import { concernsOf } from './tokenConcerns';
import { isAsWritten } from './tokenEdits';

export const toolRenamed = defineRule({
  id: 'tool-renamed',
  summary: 'Warn about tool names that have a newer form',
  group: 'tools',
  consequence: 'portability',
  severity: 'hint',
  overlap: 'none',
  messages: {
    old: "{host} still takes '{old}' for '{name}', but newer texts and lists use only the new name; write '{name}'.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    for (const { token, sort } of concernsOf('tool-renamed', loaded, settings.knownTools)) {
      if (sort.kind !== 'renamed') continue;
      const isExact = isAsWritten(loaded.text, token);
      const at = isExact ? span(token.span.start, token.span.start + token.base.length) : token.span;
      // Never safe: versions before the change, and lists of other programs, know the old name alone.
      const edits = isExact ? [{ span: at, text: sort.name }] : [];
      yield {
        message: 'old',
        at,
        tags: ['deprecated'],
        data: { host: loaded.host.title, old: token.base, name: sort.name },
        fixes: [{ title: `Write '${sort.name}'`, kind: 'suggestion', edits }],
      };
    }
  },
});
