/** The findings of the file, each with its place, its page and its fixes. */
import type { AgentPreview, PreviewFinding, PreviewFixes } from '../../protocol/server';
import { element, icon, revealButton } from './element';
import { severityStrokes, severityWords } from './words';

export const findings = (preview: AgentPreview, fixes: PreviewFixes | undefined): HTMLElement[] => {
  const { findings: all, revision } = preview;
  if (all.length === 0) return [element('p', { class: 'quiet' }, 'Nothing was found in this file.')];
  const tried = fixes?.revision === revision ? fixes : undefined;
  return [element('ol', { class: 'findings' }, ...all.map((finding, index) => findingItem(finding, index, tried)))];
};

const findingItem = (finding: PreviewFinding, index: number, tried: PreviewFixes | undefined): HTMLElement => {
  const { rule, severity, message, range } = finding;
  const line = range.start.line + 1;
  return element(
    'li',
    { 'data-severity': severity },
    element(
      'p',
      { class: 'message-line' },
      icon(severityStrokes[severity]),
      element('strong', {}, `${severityWords[severity]}: `),
      message,
    ),
    element(
      'p',
      { class: 'actions' },
      revealButton(`Go to line ${line}`, `Line ${line}`, range.start),
      element('button', { type: 'button', class: 'reveal', 'data-rule': rule, 'aria-label': `Explain ${rule}` }, rule),
      ...fixButtons(index, tried),
    ),
  );
};

const fixButtons = (finding: number, tried: PreviewFixes | undefined): HTMLElement[] =>
  (tried?.fixes ?? []).flatMap((fix, index) =>
    fix.finding === finding
      ? [
          element(
            'button',
            { type: 'button', class: 'fix', 'data-fix': String(index), 'data-revision': String(tried?.revision ?? 0) },
            fix.title,
          ),
        ]
      : [],
  );
