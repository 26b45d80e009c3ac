import { defineRule, type Fix } from '../lint/rule';
import { inWords, listEdits } from './meantNames';
import { namesTools } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { onlyAt, removeToken } from './tokenEdits';

export const toolFromOtherHost = defineRule({
  id: 'tool-from-other-host',
  summary: 'Disallow tool names of another host',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'warning',
  overlap: 'none',
  messages: {
    write: "{host} drops '{token}', which is a tool of {other}; write {names}.",
    remove: "{host} drops '{token}', which is a tool of {other} and has no equivalent here; remove it.",
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    for (const concern of concernsOf('tool-from-other-host', loaded, settings.knownTools)) {
      const { token, sort, list, index } = concern;
      if (sort.kind !== 'foreign') continue;
      const data = { host: loaded.host.title, token: token.text, other: sort.title };
      if (sort.names.length === 0) {
        const edits = removeToken(loaded.text, list.tokens, index);
        const fixes: readonly Fix[] = [{ title: `Remove '${token.text}'`, kind: 'suggestion', edits }];
        yield { message: 'remove', at: token.span, data, fixes };
        continue;
      }
      const wanted = onlyAt(index, sort.names, list.tokens);
      const fix: Fix = {
        title: titleOf(concern, sort.names),
        kind: 'suggestion',
        edits: listEdits(loaded, list, wanted),
      };
      yield { message: 'write', at: token.span, data: { ...data, names: inWords(sort.names) }, fixes: [fix] };
    }
  },
});

/** A group may be more than was meant, which a person should know before taking it. */
const titleOf = ({ token, list }: Concern, names: readonly string[]): string => {
  const missing = names.filter((name) => !list.tokens.some(({ text }) => text === name));
  if (missing.length === 0) return `Remove '${token.text}', since ${inWords(names)} ${isOrAre(names)} there already`;
  const title = `Replace by ${inWords(missing)}`;
  return names.length > 1 ? `${title}: all that '${token.text}' can stand for` : title;
};

const isOrAre = (names: readonly string[]): string => (names.length > 1 ? 'are' : 'is');
