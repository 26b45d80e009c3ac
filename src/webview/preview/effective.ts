/** What the program makes of the file, group by group. */
import type { AgentPreview, EffectiveGroup, EffectiveItem, EffectiveRow } from '../../protocol/server';
import { copyButton } from './copy';
import { element, revealButton } from './element';

export const effective = ({ effective: groups, host, summary }: AgentPreview): HTMLElement[] => {
  if (groups.length === 0) {
    return [element('p', { class: 'quiet' }, `${host} finds no agent in this file, so nothing of it has an effect.`)];
  }
  const isLost = summary.verdict === 'does-not-load';
  const note = isLost
    ? [element('p', { class: 'quiet' }, 'It does not load; this is what it would be once mended.')]
    : [];
  return [...note, ...groups.map(groupSection)];
};

const groupSection = ({ id, title, rows }: EffectiveGroup): HTMLElement =>
  element(
    'section',
    { class: `group ${id}`, 'aria-labelledby': `${id}-title` },
    element(
      'div',
      { class: 'titled' },
      element('h2', { id: `${id}-title` }, title),
      id === 'tools' ? copyButton('tools', 'Copy the effective tools') : null,
    ),
    element('dl', { class: 'facts' }, ...rows.map(factOf)),
  );

const factOf = ({ term, text, items, note }: EffectiveRow): HTMLElement =>
  element(
    'div',
    {},
    element('dt', {}, term),
    element(
      'dd',
      {},
      text === null ? null : element('p', {}, text),
      items.length > 0 ? element('ul', { class: 'items' }, ...items.map(itemOf)) : null,
      note === null ? null : element('p', { class: 'quiet' }, note),
    ),
  );

const itemOf = (item: EffectiveItem): HTMLElement => {
  const { state, why, range } = item;
  const line = range ? range.start.line + 1 : 0;
  return element(
    'li',
    { 'data-state': state, ...(why === null ? {} : { class: 'explained' }) },
    element('span', { class: 'what' }, nameOf(item)),
    why === null ? null : element('span', { class: 'why' }, why),
    range && state === 'lost' ? revealButton(`Go to line ${line}: ${item.text}`, `Line ${line}`, range.start) : null,
  );
};

const nameOf = ({ text, state, href }: EffectiveItem): Node | string => {
  if (href !== null) return element('a', { href }, text);
  return state === 'lost' ? element('s', {}, text) : text;
};
