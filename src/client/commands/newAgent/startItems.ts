/** What New Agent may start from, as a list to pick from. */
import { type QuickPickItem, QuickPickItemKind } from 'vscode';
import type { AgentSummary, AgentTemplate } from '../../../protocol/server';
import type { Start } from './start';

/** Without a start: another agent, which is asked for next. */
export interface StartItem extends QuickPickItem {
  readonly start?: Start;
}

export const startItems = (
  templates: readonly AgentTemplate[],
  agents: readonly AgentSummary[],
  chosen: Start | undefined,
): { readonly items: readonly StartItem[]; readonly current: StartItem | undefined } => {
  const blank: StartItem = { label: 'Blank', description: 'A short prompt to fill in', start: { kind: 'blank' } };
  const copy: StartItem = { label: 'Copy of another agent…', description: 'Its tools, model, colour and prompt' };
  const ready = templates.map(
    (template): StartItem => ({
      label: template.label,
      description: template.summary,
      start: { kind: 'template', template },
    }),
  );
  const separator: StartItem = { label: 'templates', kind: QuickPickItemKind.Separator };
  const items = [blank, ...(agents.length > 0 ? [copy] : []), separator, ...ready];
  return { items, current: chosen && items.find((item) => isSame(item.start, chosen)) };
};

const isSame = (start: Start | undefined, chosen: Start): boolean => {
  if (chosen.kind === 'template') return start?.kind === 'template' && start.template.label === chosen.template.label;
  return chosen.kind === 'copy' ? start === undefined : start?.kind === 'blank';
};
