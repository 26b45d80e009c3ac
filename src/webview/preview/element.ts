/** Makes DOM nodes; text is always text, never markup. */

type Attributes = Readonly<Record<string, string>>;
type Children = readonly (Node | string | null)[];

/** `element('p', { class: 'note' }, 'text')`; null children are left out. */
export const element = <Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  attributes: Attributes = {},
  ...children: Children
): HTMLElementTagNameMap[Name] => fill(document.createElement(name), attributes, children);

const fill = <Made extends Element>(made: Made, attributes: Attributes, children: Children): Made => {
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value);
  made.append(...children.filter((child) => child !== null));
  return made;
};

const svg = 'http://www.w3.org/2000/svg';

/** A drawing of strokes on a field of 16 by 16, for the eye only: words stand beside it. */
export const icon = (strokes: string): SVGElement =>
  fill(document.createElementNS(svg, 'svg'), { class: 'icon', viewBox: '0 0 16 16', 'aria-hidden': 'true' }, [
    fill(document.createElementNS(svg, 'path'), { d: strokes }, []),
  ]);

/** Goes to a place in the file; line and character count from 0. */
export const revealButton = (label: string, words: string, place: { line: number; character: number }): HTMLElement =>
  element(
    'button',
    {
      type: 'button',
      class: 'reveal',
      'aria-label': label,
      'data-line': String(place.line),
      'data-character': String(place.character),
    },
    words,
  );

/** What the server's Markdown consists of. A policy of the page cannot stop everything else: `<meta>` may leave it. */
const ownElements =
  'a, blockquote, br, code, del, div, em, h3, h4, h5, h6, hr, input, li, ol, p, pre, span, strong, table, tbody, td, th, thead, tr, ul';

/** `agent:reviewer` is an address of our own, which says nothing to people. */
const leadsTo = (href: string): string => {
  const [, kind, name] = /^(agent|skill):(.*)$/su.exec(href) ?? [];
  return kind === undefined ? href : `Open the ${kind} ${name}`;
};

/** HTML that the server made; each link tells where it goes, and each block of code can be copied. */
export const rendered = (html: string): HTMLElement => {
  const template = document.createElement('template');
  template.innerHTML = html;
  for (const foreign of template.content.querySelectorAll(`:not(${ownElements})`)) foreign.remove();
  for (const link of template.content.querySelectorAll('a')) {
    link.title = [link.title, leadsTo(link.getAttribute('href') ?? '')].join(' ').trim();
  }
  for (const block of template.content.querySelectorAll('pre')) {
    const button = element('button', { type: 'button', class: 'copy', 'aria-label': 'Copy this code' }, 'Copy');
    const frame = element('div', { class: 'code' }, button);
    block.replaceWith(frame);
    frame.prepend(block);
  }
  return element('div', { class: 'rendered' }, template.content);
};
