import type { RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { toolMeant } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { onlyAt, removeToken, rewriteTokens } from './tokenEdits';

export const toolRetired = defineRule({
  id: 'tool-retired',
  summary: 'Disallow tools that no longer exist',
  group: 'tools',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    replaced: "{host} no longer has '{token}' and drops it; use '{successor}' instead.",
    removed: "{host} no longer has '{token}' and drops it; remove it.",
  },
  concerns: ({ agent }) => agent?.allowed !== undefined,

  *check({ loaded }, { settings }) {
    const { host, text } = loaded;
    for (const concern of concernsOf('tool-retired', loaded, settings.knownTools)) {
      const { token, sort, list } = concern;
      if (sort.kind !== 'retired') continue;
      const { successor } = sort.retired;
      const isListed = successor !== undefined && list.sorted.some((each) => toolMeant(each) === successor);
      const data = { host: host.title, token: token.text };
      const fixes = fixesFor(text, concern, sort.retired, isListed);
      const report = { at: token.span, tags: ['unnecessary'], fixes } as const;
      if (successor === undefined || isListed) yield { ...report, message: 'removed', data };
      else yield { ...report, message: 'replaced', data: { ...data, successor } };
    }
  },
});

const fixesFor = (
  text: string,
  { token, list, index }: Concern,
  { successor, sameReach }: RetiredTool,
  isListed: boolean,
): readonly Fix[] => {
  // Nothing would be left that is a tool, or may be one.
  const isAlone = list.sorted.every(({ sort }) => sort.kind === 'retired');
  const removal = { title: `Remove '${token.text}'`, edits: removeToken(text, list.tokens, index) };
  if (isListed || successor === undefined) return [{ ...removal, kind: isAlone ? 'suggestion' : 'safe' }];
  const wanted = onlyAt(index, [successor], list.tokens);
  const edits = rewriteTokens(text, list.tokens, wanted);
  return [
    { title: `Replace by '${successor}'`, edits, kind: sameReach ? 'safe' : 'suggestion' },
    ...(isAlone ? [] : [{ ...removal, kind: 'suggestion' as const }]),
  ];
};
