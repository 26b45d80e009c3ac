/** Marks hidden characters in what the page draws as plain text. */
import type { AgentPreview, AgentSummary, EffectiveGroup, Reason } from '../../protocol/server';
import { markHidden } from './hiddenCharacters';

const orNull = (text: string | null): string | null => (text === null ? null : markHidden(text));

const visibleReason = (reason: Reason): Reason => ({ ...reason, message: markHidden(reason.message) });

const visibleSummary = (summary: AgentSummary): AgentSummary => ({
  ...summary,
  name: markHidden(summary.name),
  path: markHidden(summary.path),
  model: orNull(summary.model),
  color: orNull(summary.color),
  tools: summary.tools === 'all' ? 'all' : summary.tools.map(markHidden),
  droppedTools: summary.droppedTools.map(markHidden),
  reasons: summary.reasons.map(visibleReason),
  fault: summary.fault && visibleReason(summary.fault),
  shadowedBy: summary.shadowedBy && { ...summary.shadowedBy, path: markHidden(summary.shadowedBy.path) },
});

const visibleGroup = (group: EffectiveGroup): EffectiveGroup => ({
  ...group,
  rows: group.rows.map((row) => ({
    ...row,
    text: orNull(row.text),
    items: row.items.map((item) => ({ ...item, text: markHidden(item.text), why: orNull(item.why) })),
  })),
});

/** The last step before a preview leaves the server; the HTML fields are marked where they are made. */
export const visiblePreview = (preview: AgentPreview): AgentPreview => ({
  ...preview,
  summary: visibleSummary(preview.summary),
  permissionMode: orNull(preview.permissionMode),
  effective: preview.effective.map(visibleGroup),
});
