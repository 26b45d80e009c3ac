/** One agent as a row of the tree. */
import type { Examination } from '../core/lint/lint';
import { reasonsOf } from '../core/lint/reasons';
import { promptOf } from '../core/load/agent';
import { placeOf } from '../core/load/decide';
import type { LoadedFile } from '../core/load/load';
import { fieldNamed } from '../core/load/reading';
import { LineIndex } from '../core/text/lineIndex';
import { span } from '../core/text/span';
import type { AgentFile } from '../core/workspace/workspace';
import type { AgentSummary } from '../protocol/server';
import { rangeOf } from './convert';

export const summaryOf = (file: AgentFile, { all, shown }: Examination): AgentSummary => {
  const { loaded, placement, uri } = file;
  const { agent } = loaded;
  const lines = new LineIndex(loaded.text);
  const count = (severity: string): number => shown.filter((finding) => finding.severity === severity).length;
  return {
    uri,
    name: agent?.name ?? placement.stem,
    description: agent?.description ?? null,
    verdict: loaded.verdict,
    reasons: reasonsOf(file, all).map(({ rule, message, at }) => ({ rule, message, range: rangeOf(lines, at) })),
    scope: placement.scope,
    root: placement.folder,
    path: decodeURIComponent(placement.path),
    color: agent?.color ?? null,
    model: agent?.model ?? null,
    tools: agent?.tools.tools ?? [],
    droppedTools: agent?.tools.dropped.map(({ token }) => token.text) ?? [],
    tokens: tokensOf(loaded),
    shadowedBy: null,
    shadows: [],
    usedBy: 0,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    nameRange: rangeOf(lines, placeOf(fieldNamed(loaded.reading, 'name'), loaded.block?.open ?? span(0, 0))),
  };
};

/** As the host estimates them: so many characters a token. */
const tokensOf = ({ text, agent, host }: LoadedFile): AgentSummary['tokens'] => {
  const { charactersPerToken } = host.descriptionBudget;
  const estimate = (words: string): number => Math.round(words.length / charactersPerToken);
  return { description: estimate(agent?.description ?? ''), prompt: estimate(agent ? promptOf(text, agent) : '') };
};
