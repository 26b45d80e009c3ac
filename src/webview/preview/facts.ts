/** What an agent is given, and where it stands, as a list of terms. */
import type { AgentPreview, AgentSummary } from '../../protocol/server';
import { element, revealButton } from './element';
import { placeWords, problemWords } from './words';

export const facts = (preview: AgentPreview): HTMLElement => {
  const { summary } = preview;
  const problems = problemWords(summary);
  return element(
    'dl',
    { class: 'facts' },
    ...(summary.isRead ? given(preview) : []),
    problems ? fact('Problems', element('span', {}, problems)) : null,
    fact('File', file(summary), element('p', { class: 'quiet' }, placeWords(summary))),
  );
};

const given = (preview: AgentPreview): readonly HTMLElement[] => {
  const { summary, permissionMode } = preview;
  return [
    fact('Model', element('span', {}, summary.model ?? 'Inherits that of its parent')),
    fact('Tools', tools(summary.tools), dropped(preview)),
    fact('Permission mode', element('span', {}, permissionMode ?? 'Inherits that of its parent')),
    fact('Colour', element('span', { class: 'swatch', 'aria-hidden': 'true' }), summary.color ?? 'Not set'),
  ];
};

const fact = (term: string, ...details: (Node | string | null)[]): HTMLElement =>
  element('div', {}, element('dt', {}, term), element('dd', {}, ...details));

const tools = (given: AgentSummary['tools']): HTMLElement => {
  if (given === 'all') return element('span', {}, 'All');
  if (given.length === 0) return element('span', {}, 'None');
  return element('ul', { class: 'chips' }, ...given.map((name) => element('li', {}, name)));
};

const dropped = ({ summary: { droppedTools }, host }: AgentPreview): HTMLElement | null => {
  if (droppedTools.length === 0) return null;
  const chips = droppedTools.map((name) => element('li', {}, element('s', {}, name)));
  return element(
    'div',
    { class: 'dropped' },
    element('p', { class: 'quiet' }, `Listed in the file, but not given by ${host}:`),
    element('ul', { class: 'chips not-given' }, ...chips),
  );
};

const file = ({ path, nameRange }: AgentSummary): HTMLElement => revealButton(`Go to ${path}`, path, nameRange.start);
