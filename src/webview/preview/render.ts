/** Draws one agent, or the message that there is none. */
import type { AgentPreview } from '../../protocol/server';
import { description } from './description';
import { element, rendered } from './element';
import { facts } from './facts';
import { header } from './header';
import { patchChildren } from './patch';

/** Replaces what `page` shows by `preview`, and touches only what differs. */
export const showPreview = (page: Element, preview: AgentPreview): void =>
  patchChildren(page, element('div', {}, agent(preview)));

export const showMessage = (page: Element, message: string): void =>
  patchChildren(
    page,
    element('div', {}, element('main', { class: 'message', 'aria-live': 'polite' }, element('h1', {}, message))),
  );

const agent = (preview: AgentPreview): HTMLElement =>
  element(
    'div',
    { class: 'agent', 'data-color': preview.summary.color ?? '' },
    header(preview),
    element(
      'main',
      {},
      facts(preview),
      section('description', 'Description', description(preview.description)),
      section('prompt', 'System prompt', prompt(preview.promptHtml)),
    ),
    element('footer', {}, `As ${preview.host} reads this file.`),
  );

const section = (name: string, title: string, content: readonly Node[]): HTMLElement =>
  element(
    'section',
    { class: name, 'aria-labelledby': `${name}-title` },
    element('h2', { id: `${name}-title` }, title),
    ...content,
  );

const prompt = (html: string): HTMLElement[] =>
  html.trim() ? [rendered(html)] : [element('p', { class: 'quiet' }, 'The prompt is empty.')];
