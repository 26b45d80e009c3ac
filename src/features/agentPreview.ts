/** One agent as the preview draws it. */
import { promptOf } from '../core/load/agent';
import type { AgentFile } from '../core/workspace/workspace';
import type { AgentPreview, AgentSummary } from '../protocol/server';
import { descriptionParts } from './preview/description';
import { renderMarkdown } from './preview/markdown';
import { visiblePreview } from './preview/visible';

/** `version` is that of the open document; null for a closed file. */
export const agentPreview = (file: AgentFile, summary: AgentSummary, version: number | null): AgentPreview => {
  const { agent, host, text } = file.loaded;
  return visiblePreview({
    summary,
    version,
    description: descriptionParts(agent?.description ?? ''),
    promptHtml: renderMarkdown(agent ? promptOf(text, agent) : text),
    permissionMode: agent?.permissionMode ?? null,
    host: `${host.title} ${host.verified}`,
  });
};
