import type { Host, RetiredTool } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { currentToolName } from '../load/effectiveTools';
import type { LoadedFile } from '../load/load';
import { retirementOf } from '../load/retired';
import type { ToolToken } from '../load/toolList';
import { toolMap } from '../load/toolMap';
import { removeToken } from './tokenEdits';

export const toolRetired = defineRule({
  id: 'tool-retired',
  summary: 'Disallow tools that no longer exist',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    replaced: "{host} no longer has '{token}' and drops it; use '{successor}' instead.",
    removed: "{host} no longer has '{token}' and drops it; remove it.",
  },

  *check({ loaded }) {
    const { host, text, agent } = loaded;
    if (agent?.tools.isRefused) return;
    const tokens = listedTokens(loaded);
    for (const [index, token] of tokens.entries()) {
      const retired = retirementOf(token.base, host);
      if (!retired) continue;
      const { successor } = retired;
      const isListed = successor !== undefined && tokens.some(({ base }) => currentToolName(base, host) === successor);
      const data = { host: host.title, token: token.text };
      const fixes = fixesFor({ text, tokens, index, host, token }, retired, isListed);
      const report = { at: token.span, tags: ['unnecessary'], fixes } as const;
      if (successor === undefined || isListed) yield { ...report, message: 'removed', data };
      else yield { ...report, message: 'replaced', data: { ...data, successor } };
    }
  },
});

/** Those of a map's allow list too: people write them, and the names are wrong wherever they stand. */
const listedTokens = ({ agent, reading, text }: LoadedFile): readonly ToolToken[] => {
  const list = agent?.allowed;
  if (!list || !reading) return [];
  return list.tokens.length > 0 ? list.tokens : (toolMap(text, reading, list.field)?.allowed ?? []);
};

interface Place {
  readonly text: string;
  readonly tokens: readonly ToolToken[];
  readonly index: number;
  readonly token: ToolToken;
  readonly host: Host;
}

const fixesFor = (
  { text, tokens, index, token, host }: Place,
  retired: RetiredTool,
  isListed: boolean,
): readonly Fix[] => {
  const { successor } = retired;
  const others = tokens.filter((other) => other !== token && !retirementOf(other.base, host));
  const removal = { title: `Remove '${token.text}'`, edits: removeToken(text, tokens, index) };
  if (isListed || successor === undefined) return [{ ...removal, kind: others.length > 0 ? 'safe' : 'suggestion' }];
  const replacement = { title: `Replace by '${successor}'`, edits: [{ span: token.span, text: successor }] };
  return [
    { ...replacement, kind: retired.sameReach ? 'safe' : 'suggestion' },
    ...(others.length > 0 ? [{ ...removal, kind: 'suggestion' as const }] : []),
  ];
};
