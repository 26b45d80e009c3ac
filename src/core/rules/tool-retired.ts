import type { RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { toolMeant } from './namedTools';
import { type Concern, concernsOf } from './tokenConcerns';
import { isAsWritten, removeToken } from './tokenEdits';

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
    let meant: ReadonlySet<string | undefined> | undefined;
    let isAlone: boolean | undefined;
    for (const concern of concernsOf('tool-retired', loaded, settings.knownTools)) {
      const { token, sort, list } = concern;
      if (sort.kind !== 'retired') continue;
      const { successor } = sort.retired;
      // Worked out once for a list, which may be long.
      meant ??= new Set(list.sorted.map(toolMeant));
      // Nothing would be left that is a tool, or may be one.
      isAlone ??= list.sorted.every((each) => each.sort.kind === 'retired');
      const isListed = successor !== undefined && meant.has(successor);
      const data = { host: host.title, token: token.text };
      const fixes = fixesFor(text, concern, sort.retired, { isListed, isAlone });
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
  { isListed, isAlone }: { readonly isListed: boolean; readonly isAlone: boolean },
): readonly Fix[] => {
  const removal = { title: `Remove '${token.text}'`, edits: removeToken(text, list.tokens, index) };
  if (isListed || successor === undefined) return [{ ...removal, kind: isAlone ? 'suggestion' : 'safe' }];
  const edits = isAsWritten(text, token) ? [{ span: token.span, text: successor }] : [];
  return [
    { title: `Replace by '${successor}'`, edits, kind: sameReach ? 'safe' : 'suggestion' },
    ...(isAlone ? [] : [{ ...removal, kind: 'suggestion' as const }]),
  ];
};
