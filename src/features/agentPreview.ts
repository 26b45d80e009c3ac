/** One agent as the preview draws it. */
import type { Finding } from '../core/lint/lint';
import { promptOf } from '../core/load/agent';
import { fieldNamed } from '../core/load/reading';
import { LineIndex } from '../core/text/lineIndex';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { AgentPreview, AgentSummary } from '../protocol/server';
import { descriptionParts } from './preview/description';
import { effectiveGroups } from './preview/effective';
import { previewFindings } from './preview/findings';
import { renderMarkdown } from './preview/markdown';
import { linkMentions } from './preview/mentions';
import { modelView } from './preview/modelView';
import { targetsFor } from './preview/targets';
import { visiblePreview } from './preview/visible';

export interface PreviewSource {
  readonly file: AgentFile;
  readonly workspace: Workspace;
  readonly summary: AgentSummary;
  /** As people set them. */
  readonly findings: readonly Finding[];
  readonly version: number | null;
  readonly revision: number;
}

export const agentPreview = (source: PreviewSource): AgentPreview => {
  const { file, workspace, summary, findings, version, revision } = source;
  const { agent, host, text, reading } = file.loaded;
  const lines = new LineIndex(text);
  const targets = targetsFor(file, workspace);
  const used = new Set<string>();
  const link = (html: string): string => linkMentions(html, targets, used);
  const firstLine = agent ? lines.position(agent.prompt.start).line : 0;
  const description = fieldNamed(reading, 'description');
  const effective = effectiveGroups(file, workspace, summary);
  for (const { href } of effective.flatMap(({ rows }) => rows.flatMap(({ items }) => items))) if (href) used.add(href);
  return visiblePreview({
    summary,
    version,
    revision,
    description: descriptionParts(agent?.description ?? '', link),
    promptHtml: renderMarkdown(agent ? promptOf(text, agent) : text, { firstLine, link }),
    lines: {
      description: description ? lines.position(description.keySpan.start).line : null,
      prompt: firstLine,
      count: lines.lineCount,
    },
    permissionMode: agent?.permissionMode ?? null,
    effective,
    model: modelView(file, summary),
    findings: previewFindings(file, findings),
    targets: Object.fromEntries([...used].flatMap((href) => uriOf(href, targets))),
    host: `${host.title} ${host.verified}`,
  });
};

const uriOf = (href: string, targets: ReadonlyMap<string, string>): readonly (readonly [string, string])[] => {
  const uri = href.startsWith('file:') ? href.slice('file:'.length) : targets.get(href);
  return uri === undefined ? [] : [[href, uri]];
};
