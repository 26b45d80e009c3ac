/** What a button of the page asks of the extension. */
import type { FromPage } from '../../protocol/preview';
import type { AgentPreview } from '../../protocol/server';
import { textToCopy } from './copy';

const numberOf = (button: Element, name: string): number => Number(button.getAttribute(name) ?? 0);

export const askedBy = (button: Element, preview: AgentPreview): FromPage => {
  const rule = button.getAttribute('data-rule');
  if (rule !== null) return { type: 'openRule', rule };
  if (button.matches('.copy')) return { type: 'copy', text: textToCopy(button, preview) };
  if (button.matches('.fix')) {
    return { type: 'fix', revision: numberOf(button, 'data-revision'), index: numberOf(button, 'data-fix') };
  }
  return { type: 'reveal', line: numberOf(button, 'data-line'), character: numberOf(button, 'data-character') };
};
