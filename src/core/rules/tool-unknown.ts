import { defineRule, type Fix } from '../lint/rule';
import { span } from '../text/span';
import { allowName } from './allowName';
import { namesTools } from './namedTools';
import { nearestTool } from './nearestTool';
import { concernsOf } from './tokenConcerns';
import { isAsWritten } from './tokenEdits';

export const toolUnknown = defineRule({
  id: 'tool-unknown',
  summary: 'Warn about names that are no tool we know',
  group: 'tools',
  consequence: 'silently-ignored',
  severity: 'hint',
  overlap: 'none',
  messages: {
    unknown: "{host} drops '{token}' if it has no such tool; check the spelling.",
    near: "{host} drops '{token}' if it has no such tool; check the spelling, perhaps '{name}'.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    const { host, text } = loaded;
    for (const { token } of concernsOf('tool-unknown', loaded, settings.knownTools)) {
      const data = { host: host.title, token: token.text };
      const allowing = allowName('knownTools', token.base);
      const name = nearestTool(token.base, host);
      if (name === undefined) {
        yield { message: 'unknown', at: token.span, data, fixes: [allowing] };
        continue;
      }
      const { start } = token.span;
      const edits = isAsWritten(text, token) ? [{ span: span(start, start + token.base.length), text: name }] : [];
      const fixes: readonly Fix[] = [{ title: `Write '${name}'`, kind: 'suggestion', edits }, allowing];
      yield { message: 'near', at: token.span, data: { ...data, name }, fixes };
    }
  },
});
