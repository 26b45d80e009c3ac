/** One agent as a row of the tree. */

import type { Examination, Finding } from '../core/lint/lint';
import { reasonsOf } from '../core/lint/reasons';
import { promptOf } from '../core/load/agent';
import { placeOf } from '../core/load/decide';
import { givenTools } from '../core/load/givenTools';
import type { LoadedFile } from '../core/load/load';
import { loads } from '../core/load/loads';
import { fieldNamed } from '../core/load/reading';
import { LineIndex } from '../core/text/lineIndex';
import { span } from '../core/text/span';
import { calledAs } from '../core/workspace/calledAs';
import { namesakesOf } from '../core/workspace/namesakes';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import { hasNoTools } from '../protocol/agentState';
import type { AgentRef, AgentSummary, Reason } from '../protocol/server';
import { rangeOf } from './convert';

export const summaryOf = (file: AgentFile, examination: Examination, workspace: Workspace): AgentSummary => {
  const { all, shown } = examination;
  const { loaded, placement, uri } = file;
  const { agent } = loaded;
  const { by, over } = workspace.standing(file);
  const lines = new LineIndex(loaded.text);
  const reason = ({ rule, message, at }: Finding): Reason => ({ rule, message, range: rangeOf(lines, at) });
  const tools = agent ? givenTools(agent) : [];
  const namesakes = namesakesOf(file, workspace);
  const fault = faultOf(loaded, { isEmpty: hasNoTools({ tools }), isUncertain: namesakes.length > 0 }, examination);
  const count = (severity: string): number => shown.filter((finding) => finding.severity === severity).length;
  return {
    uri,
    name: nameOf(file),
    mention: mentionOf(file),
    description: agent?.description ?? null,
    verdict: loaded.verdict,
    isRead: agent !== undefined,
    reasons: reasonsOf(file, all).map(reason),
    fault: fault ? reason(fault) : null,
    scope: placement.scope,
    root: placement.folder,
    path: decodeURIComponent(placement.path),
    color: agent?.color ?? null,
    model: agent?.model ?? null,
    tools,
    isRefused: loads(loaded) && agent?.tools.isRefused === true,
    droppedTools: agent?.tools.dropped.map(({ token }) => token.text) ?? [],
    tokens: tokensOf(loaded),
    shadowedBy: by ? refTo(by) : null,
    shadows: over.map(refTo),
    namesakes: namesakes.map(refTo),
    usedBy: workspace.users(file).length,
    errors: count('error'),
    warnings: count('warning'),
    informations: count('information'),
    nameRange: rangeOf(lines, placeOf(fieldNamed(loaded.reading, 'name'), loaded.block?.open ?? span(0, 0))),
  };
};

/** What leaves it without tools, or unused, counts whether or not people want to hear of it. */
const faultOf = (
  loaded: LoadedFile,
  { isEmpty, isUncertain }: { readonly isEmpty: boolean; readonly isUncertain: boolean },
  { all, shown }: Examination,
): Finding | undefined => {
  if (!loads(loaded)) return undefined;
  const emptied = isEmpty ? all.find(({ consequence }) => consequence === 'loads-without-tools') : undefined;
  const unused = isUncertain ? all.find(({ consequence }) => consequence === 'does-not-load') : undefined;
  return emptied ?? unused ?? shown.find(({ severity }) => severity === 'error');
};

const nameOf = ({ loaded, placement }: AgentFile): string => loaded.agent?.name ?? placement.stem;

const mentionOf = (file: AgentFile): string | null => {
  const name = loads(file.loaded) ? calledAs(file) : undefined;
  return name !== undefined && file.loaded.host.mentionable.test(name) ? `@agent-${name}` : null;
};

const refTo = (file: AgentFile): AgentRef => ({
  uri: file.uri,
  name: nameOf(file),
  scope: file.placement.scope,
  root: file.placement.folder,
  path: decodeURIComponent(file.placement.path),
});

/** As the host estimates them: so many characters a token. */
const tokensOf = ({ text, agent, host }: LoadedFile): AgentSummary['tokens'] => {
  const { charactersPerToken } = host.descriptionBudget;
  const estimate = (words: string): number => Math.round(words.length / charactersPerToken);
  return { description: estimate(agent?.description ?? ''), prompt: estimate(agent ? promptOf(text, agent) : '') };
};
