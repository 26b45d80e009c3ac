/** Buttons that copy a text to the letter. */
import type { AgentPreview } from '../../protocol/server';
import { element } from './element';

/** `what` names the text; a block of code is beside its button. */
export const copyButton = (what: string, label: string): HTMLElement =>
  element('button', { type: 'button', class: 'copy', 'data-copy': what, 'aria-label': label }, 'Copy');

export const textToCopy = (button: Element, preview: AgentPreview): string => {
  switch (button.getAttribute('data-copy')) {
    case 'tools':
      return effectiveTools(preview);
    case 'listing':
      return preview.model.listing?.exact ?? '';
    case 'sent-prompt':
      return preview.model.prompt.exact;
    default:
      return writtenIn(button.parentElement?.querySelector('pre'));
  }
};

/** The names of the tools that are given, as `tools` takes them. */
const effectiveTools = ({ effective: groups }: AgentPreview): string =>
  groups
    .filter(({ id }) => id === 'tools')
    .flatMap(({ rows }) => rows.flatMap(({ items }) => items))
    .filter(({ state }) => state === 'given')
    .map(({ text }) => text)
    .join(', ');

/** With hidden characters in the place of their marks. */
const writtenIn = (block: Element | null | undefined): string => {
  if (!block) return '';
  const copy = document.createElement('div');
  copy.append(...[...block.childNodes].map((node) => node.cloneNode(true)));
  for (const mark of copy.querySelectorAll('.hidden-character')) {
    const code = Number.parseInt(/U\+([0-9A-F]+)/u.exec(mark.textContent)?.[1] ?? '', 16);
    if (code <= 0x10ffff) mark.replaceWith(String.fromCodePoint(code));
  }
  return copy.textContent;
};
