import type { Tool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { own } from '../text/own';
import { type Span, span } from '../text/span';
import { namesTools, toolMeant } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { isAsWritten, removeToken, rewriteTokens } from './tokenEdits';

export const toolPatternIgnored = defineRule({
  id: 'tool-pattern-ignored',
  summary: 'Disallow patterns behind tool names where they are not applied',
  group: 'tools',
  consequence: 'loses-restriction',
  severity: 'warning',
  overlap: 'none',
  messages: {
    listed:
      '{host} gives this agent all of {name} and ignores the pattern; enforce it with a permission rule or a PreToolUse hook.',
    denied:
      '{host} takes all of {name} away and ignores the pattern; use a permission rule if only part of it is meant.',
    agents:
      '{host} applies this list of agents only when the agent runs as the main thread; do not count on it for a subagent.',
  },
  concerns: namesTools,

  *check({ loaded }, { settings }) {
    const all = concernsOf('tool-pattern-ignored', loaded, settings.knownTools);
    const agentLists = all.filter((concern) => isAgentList(concern, loaded));
    for (const concern of all) {
      const { token, list } = concern;
      const at = patternSpan(loaded, concern);
      const host = loaded.host.title;
      if (agentLists.includes(concern)) {
        const fixes = concern === agentLists[0] ? joined(loaded, agentLists) : [];
        yield { message: 'agents', at, severity: 'information', data: { host }, fixes };
        continue;
      }
      const message = list.key === 'tools' ? 'listed' : 'denied';
      yield { message, at, data: { host, name: toolMeant(concern) ?? token.base }, fixes: bare(loaded, concern) };
    }
  },
});

/** The one pattern that has a meaning, though not for a subagent. */
const isAgentList = (concern: Concern, { host }: LoadedFile): boolean => {
  const tool = own<Tool>(host.tools, toolMeant(concern) ?? '');
  return concern.list.key === 'tools' && tool?.hasPatternInMainThread === true;
};

/** From the opening to the closing parenthesis. */
const patternSpan = ({ text }: LoadedFile, { token }: Concern): Span =>
  isAsWritten(text, token) ? span(token.span.start + token.base.length, token.span.end) : token.span;

/** What happens already, said plainly: once, however many patterns there are. */
const bare = (loaded: LoadedFile, { token, list, index }: Concern): readonly Fix[] => {
  const isThere = list.tokens.some(({ text }) => text === token.base);
  const wanted = list.tokens.map(({ base, text }) => (base === token.base && text !== base ? [base] : undefined));
  const edits = isThere
    ? removeToken(loaded.text, list.tokens, index)
    : rewriteTokens(loaded.text, list.tokens, wanted);
  const title = isThere ? `Remove '${token.text}'` : `Write '${token.base}', which is what happens`;
  return [{ title, kind: 'suggestion', edits }];
};

/** `Agent(a), Agent(b)` as `Agent(a, b)`. */
const joined = (loaded: LoadedFile, concerns: readonly Concern[]): readonly Fix[] => {
  const [first] = concerns;
  if (!first || concerns.length < 2 || loaded.agent?.toolMap) return [];
  const patterns = concerns.flatMap(({ token }) => token.pattern?.split(',').map((name) => name.trim()) ?? []);
  const one = `${first.token.base}(${[...new Set(patterns)].join(', ')})`;
  const wanted = first.list.tokens.map((_, at) => {
    if (at === first.index) return [isBareFlowItem(loaded, first) ? `"${one}"` : one];
    return concerns.some(({ index }) => index === at) ? [] : undefined;
  });
  const edits = rewriteTokens(loaded.text, first.list.tokens, wanted);
  return [{ title: `Join them to '${one}'`, kind: 'suggestion', edits }];
};

/** In `[Agent(a), Read]` a comma would end the item. */
const isBareFlowItem = ({ text, agent }: LoadedFile, { token }: Concern): boolean =>
  text[agent?.allowed?.field.valueSpan.start ?? -1] === '[' && !/["']/.test(text[token.span.start - 1] ?? '');
