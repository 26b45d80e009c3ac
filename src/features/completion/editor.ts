/** What the editor's own completion offers at a place of a document that it shares with us. */
import {
  editorBuiltIns as builtIns,
  type KeySpot,
  type ToolSpot,
  type ValueSpot,
} from '../../core/hosts/editorBuiltIns';
import { textAt } from '../../core/text/span';
import type { Draft } from './draft';
import type { KeyPlace, ValuePlace } from './place';
import { editorReads } from './reach';
import type { Slot } from './slot';
import { valueStyle } from './valueStyle';

const none: ReadonlySet<string> = new Set();

export const editorKeys = (place: KeyPlace): ReadonlySet<string> =>
  builtIns.spots.keys[keySpot(place)] ? new Set(builtIns.keys) : none;

export const editorValues = (draft: Draft, place: ValuePlace): ReadonlySet<string> => {
  const { key } = place.entry;
  const isOffered = builtIns.spots.values[valueSpot(draft.text, place)] && editorReads(draft, place.entry);
  return isOffered ? new Set(builtIns.values[key]) : none;
};

export interface ListPlace {
  readonly draft: Draft;
  readonly place: ValuePlace;
  readonly slot: Slot;
  readonly offset: number;
}

export const editorTools = (list: ListPlace): ReadonlySet<string> => {
  const isOffered = builtIns.spots.tools[toolSpot(list)] && editorReads(list.draft, list.place.entry);
  return isOffered ? new Set(builtIns.tools) : none;
};

const keySpot = ({ hasColon, above }: KeyPlace): KeySpot => {
  const style = above && valueStyle(above);
  if (style === 'block-scalar') return 'after-block-scalar';
  if (hasColon) return 'in-key';
  return style === 'map' ? 'after-map' : 'free-line';
};

const valueSpot = (text: string, place: ValuePlace): ValueSpot => {
  if (isGlued(text, place)) return 'glued';
  if (place.row === 'key-line') return 'on-key-line';
  return place.form === 'free' ? 'on-blank-line' : 'in-word-below';
};

const toolSpot = ({ draft, place, slot, offset }: ListPlace): ToolSpot => {
  const { text } = draft;
  const { form, quote, row } = place;
  const before = text.slice(text.lastIndexOf('\n', offset - 1) + 1, offset);
  if (isGlued(text, place)) return 'glued';
  if (form !== 'text' && quote !== '') return holdsOneWord(text, place, slot) ? 'in-quoted-item' : 'among-words';
  if (/[:,[]\s*$/.test(before)) return 'after-separator';
  if (form === 'text' && row === 'further') return 'in-continued-line';
  if (slot.word.start === slot.word.end) return emptySpot(place, before);
  if (!holdsOneWord(text, place, slot)) return 'among-words';
  // Its places in a text between quotes are one too low, so the end of a word lies outside of it.
  return quote !== '' && offset === slot.word.end ? 'in-quoted-text' : 'in-word';
};

const emptySpot = ({ form, quote, content }: ValuePlace, before: string): ToolSpot => {
  if (before.endsWith('-')) return content.start === content.end ? 'at-dash' : 'after-blank';
  if (/^\s*-\s+$/.test(before)) return 'after-dash';
  if (before.trim() === '') return 'on-blank-line';
  return form === 'text' && quote !== '' && before.endsWith(quote) ? 'in-quoted-text' : 'after-blank';
};

/** Texts are cut at commas, items of lists are not. */
const holdsOneWord = (text: string, { form, content }: ValuePlace, { word }: Slot): boolean => {
  if (form !== 'text') return word.start === content.start && word.end === content.end;
  const [before = ''] = /[^,]*$/.exec(text.slice(content.start, word.start)) ?? [];
  const [after = ''] = /^[^,]*/.exec(text.slice(word.end, content.end)) ?? [];
  return before.trim() === '' && after.trim() === '' && !textAt(text, word).includes(' ');
};

/** `tools:Re|`: it knows no key without a blank behind the colon. */
const isGlued = (text: string, { form, entry }: ValuePlace): boolean =>
  form === 'text' && /^[^\s#]/.test(text.slice(entry.valueStart));
