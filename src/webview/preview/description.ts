/** The description, its examples drawn as conversations. */
import type { DescriptionPart, Turn } from '../../protocol/server';
import { element, rendered } from './element';
import { speakerName } from './words';

export const description = (parts: readonly DescriptionPart[]): HTMLElement[] => {
  if (parts.length === 0) return [element('p', { class: 'quiet' }, 'There is no description.')];
  const total = parts.filter(({ kind }) => kind === 'example').length;
  let number = 0;
  return parts.map((part) => {
    if (part.kind === 'text') return rendered(part.html);
    number += 1;
    return example(total === 1 ? 'Example' : `Example ${number}`, part.turns);
  });
};

const example = (title: string, turns: readonly Turn[]): HTMLElement =>
  element('div', { class: 'example' }, element('h3', {}, title), element('ol', {}, ...turns.map(turnItem)));

const turnItem = (turn: Turn): HTMLElement => {
  const speaker = speakerName(turn);
  const name = speaker ? element('span', { class: 'speaker' }, speaker) : null;
  const note: Record<string, string> = turn.speaker === 'commentary' ? { role: 'note' } : {};
  return element(
    'li',
    { class: 'turn', 'data-speaker': turn.speaker },
    element('div', { class: 'bubble', ...note }, name, element('span', { class: 'said' }, turn.text)),
  );
};
