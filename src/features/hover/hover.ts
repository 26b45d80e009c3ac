/** What is known about the word under the mouse: a key, a value, a tool, the name of the agent. */
import type { Hover } from 'vscode-languageserver-types';
import { withoutSecrets } from '../../core/text/secrets';
import { contains, isEmpty, textAt } from '../../core/text/span';
import { keyRow } from '../completion/documentation';
import { type Draft, draftOf } from '../completion/draft';
import { markdown } from '../completion/markdown';
import { placeAt, type ValuePlace } from '../completion/place';
import { wordAt } from '../completion/slot';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import type { Explanation } from './explanation';
import { hookText } from './hookText';
import { keyText } from './keyText';
import { nameText } from './nameText';
import { toolText } from './toolText';
import { valueText } from './valueText';

export const hover = (view: DocumentView, offset: number): Hover | null => {
  const draft = draftOf(view);
  const found = draft && explanationAt(view, draft, offset);
  if (!found) return null;
  const value = withoutSecrets(found.paragraphs.filter((paragraph) => paragraph !== '').join('\n\n'));
  return value === '' ? null : { contents: markdown(value), range: rangeOf(view.lines, found.at) };
};

const explanationAt = (view: DocumentView, draft: Draft, offset: number): Explanation | undefined => {
  const place = placeAt(draft, offset);
  if (!place) return hookText(view, draft, offset);
  if (place.kind === 'value')
    return contains(place.content, offset) ? aboutValue(view, draft, place, offset) : undefined;
  if (!place.hasColon) return undefined;
  return { at: place.word, paragraphs: keyText(view, draft, textAt(draft.text, place.word)) };
};

const aboutValue = (
  view: DocumentView,
  { text }: Draft,
  place: ValuePlace,
  offset: number,
): Explanation | undefined => {
  const { content, entry } = place;
  if (entry.key === 'name') return { at: content, paragraphs: nameText(view) };
  if (keyRow(entry.key, view.file.loaded.host)?.type !== 'tools') {
    return { at: content, paragraphs: valueText(view, entry.key, textAt(text, content)) };
  }
  const word = wordAt(text, content, offset);
  if (isEmpty(word)) return undefined;
  return { at: word, paragraphs: toolText(view, entry.key, textAt(text, word), word) };
};
