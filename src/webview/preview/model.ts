/** What reaches the models, to the letter. */
import type { AgentPreview, ModelView, SentPiece, SentText } from '../../protocol/server';
import { copyButton } from './copy';
import { element } from './element';

export const model = ({ model: view, lines }: AgentPreview): HTMLElement[] => [
  part('listing', 'What the main conversation is told', view.listingNotes, [
    view.listing ? sent(view.listing, {}) : null,
  ]),
  part('sent-prompt', 'The system prompt', view.promptNotes, [
    view.prompt.exact
      ? sent(view.prompt, { 'data-line': String(lines.prompt), 'data-end': String(lines.count) })
      : element('p', { class: 'quiet' }, 'The prompt is empty.'),
  ]),
  tokens(view),
];

const copyable: Readonly<Record<string, string>> = {
  listing: 'Copy the line for the main conversation',
  'sent-prompt': 'Copy the system prompt',
};

const part = (id: string, title: string, notes: readonly string[], content: readonly (Node | null)[]): HTMLElement =>
  element(
    'section',
    { class: id, 'aria-labelledby': `${id}-title` },
    element(
      'div',
      { class: 'titled' },
      element('h2', { id: `${id}-title` }, title),
      content.some((each) => each instanceof HTMLPreElement) ? copyButton(id, copyable[id] ?? 'Copy') : null,
    ),
    ...notes.map((note) => element('p', { class: 'quiet' }, note)),
    ...content,
  );

const sent = ({ pieces }: SentText, place: Readonly<Record<string, string>>): HTMLElement =>
  element('pre', { class: 'sent', ...place }, ...pieces.map(pieceOf));

const pieceOf = ({ kind, shown }: SentPiece): Node | string => {
  if (kind === 'plain') return shown;
  return element('span', { class: kind === 'hidden' ? 'hidden-character' : 'comment' }, shown);
};

const tokens = ({ tokens: parts }: ModelView): HTMLElement =>
  element(
    'section',
    { class: 'tokens', 'aria-labelledby': 'tokens-title' },
    element('h2', { id: 'tokens-title' }, 'Approximate tokens'),
    element(
      'dl',
      { class: 'facts' },
      ...parts.map(({ part: name, tokens: count }) =>
        element('div', {}, element('dt', {}, name), element('dd', {}, count.toLocaleString('en'))),
      ),
    ),
  );
