import { defineRule, type Fix } from '../lint/rule';
import { span } from '../text/span';
import { namesTools } from './namedTools';
import { concernsOf } from './tokenConcerns';
import { isAsWritten, removeToken } from './tokenEdits';

export const toolWrongCase = defineRule({
  id: 'tool-wrong-case',
  summary: 'Enforce the exact spelling of tool names',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'none',
  messages: {
    write: "{host} drops '{token}' because tool names are case-sensitive; write '{name}'.",
    remove: "{host} drops '{token}' because tool names are case-sensitive; remove it, since '{name}' is there already.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    const { text, host } = loaded;
    for (const { token, sort, list, index } of concernsOf('tool-wrong-case', loaded, settings.knownTools)) {
      if (sort.kind !== 'wrong-case') continue;
      const at = isAsWritten(text, token) ? span(token.span.start, token.span.start + token.base.length) : token.span;
      const { name } = sort;
      const isThere = list.tokens.some((other) => other.text === name);
      const fix: Fix = isThere
        ? { title: `Remove '${token.text}'`, kind: 'safe', edits: removeToken(text, list.tokens, index) }
        : { title: `Write '${name}'`, kind: 'safe', edits: isAsWritten(text, token) ? [{ span: at, text: name }] : [] };
      yield {
        message: isThere ? 'remove' : 'write',
        at,
        data: { host: host.title, token: token.base, name },
        fixes: [fix],
      };
    }
  },
});
