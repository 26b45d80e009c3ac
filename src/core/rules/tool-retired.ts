import type { RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { currentToolName } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import { retirementOf } from '../load/retired';
import type { ToolToken } from '../load/toolList';
import { removeToken } from './tokenEdits';

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

  *check({ loaded }) {
    const { host, text, agent } = loaded;
    if (agent?.tools.isRefused) return;
    const tokens = listedTokens(loaded);
    const listed = new Set(tokens.map(({ base }) => currentToolName(base, host)));
    const remaining = tokens.filter(({ base }) => !retirementOf(base, host)).length;
    for (const [index, token] of tokens.entries()) {
      const retired = retirementOf(token.base, host);
      if (!retired) continue;
      const { successor } = retired;
      const isListed = successor !== undefined && listed.has(successor);
      const data = { host: host.title, token: token.text };
      const fixes = fixesFor({ text, tokens, index, token }, retired, { isListed, isAlone: remaining === 0 });
      const report = { at: token.span, tags: ['unnecessary'], fixes } as const;
      if (successor === undefined || isListed) yield { ...report, message: 'removed', data };
      else yield { ...report, message: 'replaced', data: { ...data, successor } };
    }
  },
});

/** Those of a map's allow list too: people write them, and the names are wrong wherever they stand. */
const listedTokens = ({ agent }: LoadedFile): readonly ToolToken[] =>
  agent?.toolMap?.allowed ?? agent?.allowed?.tokens ?? [];

interface Place {
  readonly text: string;
  readonly tokens: readonly ToolToken[];
  readonly index: number;
  readonly token: ToolToken;
}

interface Others {
  /** The successor is there already. */
  readonly isListed: boolean;
  /** Nothing would be left that is a tool, or may be one. */
  readonly isAlone: boolean;
}

const fixesFor = (
  { text, tokens, index, token }: Place,
  retired: RetiredTool,
  { isListed, isAlone }: Others,
): readonly Fix[] => {
  const { successor } = retired;
  const removal = { title: `Remove '${token.text}'`, edits: removeToken(text, tokens, index) };
  if (isListed || successor === undefined) return [{ ...removal, kind: isAlone ? 'suggestion' : 'safe' }];
  const replacement = { title: `Replace by '${successor}'`, edits: [{ span: token.span, text: successor }] };
  return [
    { ...replacement, kind: retired.sameReach ? 'safe' : 'suggestion' },
    ...(isAlone ? [] : [{ ...removal, kind: 'suggestion' as const }]),
  ];
};
