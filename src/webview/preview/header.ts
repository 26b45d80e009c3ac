/** The top of the page: the agent's name, and what becomes of its file. */
import { outcomeOf, type State, type Tone } from '../../protocol/agentState';
import type { AgentPreview, AgentSummary, Reason } from '../../protocol/server';
import { element, icon, revealButton } from './element';
import { circle } from './words';

const triangle = 'M8 1.8 14.8 13.8H1.2Z';

const strokes: Readonly<Record<State, string>> = {
  'does-not-load': `${circle}M5.7 5.7l4.6 4.6M10.3 5.7l-4.6 4.6`,
  shadowed: 'M1.5 6.5c3.2 3.4 9.8 3.4 13 0M3.4 8.1 2 10.2M8 9.1v2.6M12.6 8.1l1.4 2.1',
  refused: 'M5.3 1.5h5.4l3.8 3.8v5.4l-3.8 3.8H5.3l-3.8-3.8V5.3ZM5 8h6',
  'no-tools': `${circle}M3.4 12.6l9.2-9.2`,
  uncertain: `${circle}M6.1 6.3c0-2.6 3.9-2.5 3.9-.2 0 1.5-2 1.6-2 3.2M8 11.6v.1`,
  repaired: `${triangle}M8 6.2v3.6M8 11.9v.1`,
  loads: `${circle}M5 8.3l2.1 2.1L11 6`,
  'not-an-agent': `${circle}M5 8h6`,
};

export const header = ({ summary }: AgentPreview): HTMLElement =>
  element(
    'header',
    {},
    element('h1', {}, element('span', { class: 'swatch', 'aria-hidden': 'true' }), summary.name),
    verdict(summary),
  );

const verdict = (summary: AgentSummary): HTMLElement => {
  const { state, tone, title } = outcomeOf(summary);
  const reasons = reasonItems(summary, state);
  return element(
    'div',
    { class: 'verdict', 'data-tone': tone, 'aria-live': 'polite', 'aria-atomic': 'true' },
    element('p', { class: 'badge' }, icon(strokesOf(state, tone)), title),
    reasons.length > 0 ? element('ul', { class: 'reasons' }, ...reasons) : null,
  );
};

/** What loads with errors is marked as what loads after repair is. */
const strokesOf = (state: State, tone: Tone): string =>
  strokes[state === 'loads' && tone === 'warning' ? 'repaired' : state];

const reasonItems = ({ shadowedBy, reasons, fault }: AgentSummary, state: State): readonly HTMLElement[] => {
  const rival = state === 'shadowed' && shadowedBy ? [rivalItem(shadowedBy)] : [];
  const isFirst = fault !== null && state !== 'does-not-load' && !reasons.some((reason) => isSame(reason, fault));
  return [...rival, ...(isFirst ? [fault, ...reasons] : reasons).map(reasonItem)];
};

const isSame = (a: Reason, b: Reason): boolean => a.rule === b.rule && a.range.start.line === b.range.start.line;

const rivalItem = ({ uri, path }: NonNullable<AgentSummary['shadowedBy']>): HTMLElement =>
  element(
    'li',
    {},
    'The agent of the same name in ',
    element('a', { href: `file:${uri}` }, path),
    ' is used in its place.',
  );

const reasonItem = ({ message, range: { start } }: Reason): HTMLElement => {
  const line = `Line ${start.line + 1}`;
  return element('li', {}, element('span', {}, message), ' ', revealButton(`Go to ${line}`, line, start));
};
