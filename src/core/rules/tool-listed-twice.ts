import { defineRule, type Related } from '../lint/rule';
import type { AgentFile } from '../workspace/workspace';
import { namesTools } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { removeToken } from './tokenEdits';

export const toolListedTwice = defineRule({
  id: 'tool-listed-twice',
  summary: 'Disallow the same tool twice or in both lists',
  group: 'tools',
  consequence: 'silently-ignored',
  severity: 'hint',
  overlap: 'none',
  messages: {
    twice: "'{token}' adds nothing because '{other}' is already listed; remove it.",
    denied: "{host} does not give '{token}' because 'disallowedTools' wins; remove it from one of the two lists.",
  },
  concerns: namesTools,

  *check(file, { settings }) {
    const { text, host } = file.loaded;
    for (const concern of concernsOf('tool-listed-twice', file.loaded, settings.knownTools)) {
      const { token, list, index, other } = concern;
      if (!other) continue;
      const edits = removeToken(text, list.tokens, index);
      const report = { at: token.span, related: related(file, concern) };
      if (other.isDenial) {
        const title = `Remove '${token.text}' from 'tools'`;
        const data = { host: host.title, token: token.text };
        yield {
          ...report,
          message: 'denied',
          severity: 'information',
          data,
          fixes: [{ title, kind: 'suggestion', edits }],
        };
        continue;
      }
      yield {
        ...report,
        message: 'twice',
        tags: ['unnecessary'],
        data: { token: token.text, other: other.token.text },
        fixes: [{ title: `Remove '${token.text}'`, kind: 'safe', edits }],
      };
    }
  },
});

const related = ({ uri }: AgentFile, { other }: Concern): readonly Related[] => {
  if (!other) return [];
  const message = other.isDenial ? 'It is denied here.' : 'It is listed here.';
  return [{ uri, span: other.token.span, message }];
};
