/** The top of the page: the agent's name, and what becomes of its file. */
import type { AgentPreview, Reason, VerdictKind } from '../../protocol/server';
import { element, icon, revealButton } from './element';
import { circle, verdictWords } from './words';

const strokes: Readonly<Record<VerdictKind, string>> = {
  loads: `${circle}M5 8.3l2.1 2.1L11 6`,
  'loads-repaired': 'M8 1.8 14.8 13.8H1.2ZM8 6.2v3.6M8 11.9v.1',
  'does-not-load': `${circle}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`,
  'not-an-agent': `${circle}M5 8h6`,
};

export const header = ({ summary }: AgentPreview): HTMLElement =>
  element(
    'header',
    {},
    element('h1', {}, element('span', { class: 'swatch', 'aria-hidden': 'true' }), summary.name),
    verdict(summary.verdict, summary.reasons),
  );

const verdict = (kind: VerdictKind, reasons: readonly Reason[]): HTMLElement =>
  element(
    'div',
    { class: 'verdict', 'data-verdict': kind, 'aria-live': 'polite', 'aria-atomic': 'true' },
    element('p', { class: 'badge' }, icon(strokes[kind]), verdictWords[kind]),
    reasons.length > 0 ? element('ul', { class: 'reasons' }, ...reasons.map(reasonItem)) : null,
  );

const reasonItem = ({ message, range: { start } }: Reason): HTMLElement => {
  const line = `Line ${start.line + 1}`;
  return element('li', {}, element('span', {}, message), ' ', revealButton(`Go to ${line}`, line, start));
};
