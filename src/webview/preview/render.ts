/** Draws one agent, or the message that there is none. */
import type { PreviewTab } from '../../protocol/preview';
import type { AgentPreview, PreviewFixes } from '../../protocol/server';
import { type Anchor, patchWithAnchors } from './anchors';
import { description } from './description';
import { effective } from './effective';
import { element, rendered } from './element';
import { facts } from './facts';
import { findings } from './findings';
import { header } from './header';
import { placeImages } from './images';
import { model } from './model';
import { patchChildren } from './patch';
import { tabList, tabPanels } from './tabs';

export interface Shown {
  readonly preview: AgentPreview;
  readonly images: Readonly<Record<string, string>>;
  readonly fixes?: PreviewFixes | undefined;
  readonly isTrusted: boolean;
}

/** Replaces what `page` shows, and touches only what differs; answers with what stands on which line. */
export const showPreview = (page: Element, shown: Shown, tab: PreviewTab): readonly Anchor[] => {
  const made = element('div', {}, agent(shown, tab));
  placeImages(made, shown.images);
  return patchWithAnchors(page, made);
};

export const showMessage = (page: Element, message: string): void =>
  patchChildren(
    page,
    element('div', {}, element('main', { class: 'message', 'aria-live': 'polite' }, element('h1', {}, message))),
  );

const agent = (shown: Shown, tab: PreviewTab): HTMLElement =>
  element(
    'div',
    { class: 'agent', 'data-color': shown.preview.summary.color ?? '' },
    header(shown.preview),
    element('main', {}, tabList(tab, shown.preview.findings.length), ...tabPanels(tab, contents[tab](shown))),
    element('footer', {}, `As ${shown.preview.host} reads this file.`),
  );

const contents: Readonly<Record<PreviewTab, (shown: Shown) => readonly HTMLElement[]>> = {
  agent: ({ preview }) => [facts(preview), ...(preview.summary.isRead ? parts(preview) : [wholeFile(preview)])],
  effective: ({ preview }) => effective(preview),
  model: ({ preview }) => model(preview),
  findings: ({ preview, fixes, isTrusted }) => [
    ...(isTrusted || preview.findings.length === 0 ? [] : [element('p', { class: 'quiet' }, untrustedWords)]),
    ...findings(preview, isTrusted ? fixes : undefined),
  ],
};

const parts = ({ lines, description: written, promptHtml }: AgentPreview): readonly HTMLElement[] => [
  section('description', 'Description', lines.description, description(written)),
  section('prompt', 'System prompt', lines.prompt, prompt(promptHtml)),
];

const wholeFile = ({ host, promptHtml }: AgentPreview): HTMLElement =>
  section('prompt', 'The file', 0, [
    element('p', { class: 'quiet' }, `${host} finds no agent in it, and uses nothing of it.`),
    ...prompt(promptHtml),
  ]);

const untrustedWords =
  'Nothing is written in Restricted Mode, so there are no fixes here until you trust this workspace.';

const section = (name: string, title: string, line: number | null, content: readonly Node[]): HTMLElement =>
  element(
    'section',
    { class: name, 'aria-labelledby': `${name}-title`, ...(line === null ? {} : { 'data-line': String(line) }) },
    element('h2', { id: `${name}-title` }, title),
    ...content,
  );

const prompt = (html: string): HTMLElement[] =>
  html.trim() ? [rendered(html)] : [element('p', { class: 'quiet' }, 'The prompt is empty.')];
