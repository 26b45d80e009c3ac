/** Completions of one name in a list of names, with the separators that the list needs around it. */
import type { CompletionItem, CompletionItemKind, TextEdit } from 'vscode-languageserver-types';
import { span } from '../../core/text/span';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import { markdown } from './markdown';
import { afterEditors } from './order';
import { leadOf, type ValuePlace } from './place';
import type { Slot } from './slot';

export interface Candidate {
  readonly name: string;
  readonly kind: CompletionItemKind;
  readonly about?: string;
  /** Those of rank 0 come first, among the editor's own, then those of a higher one. */
  readonly rank: number;
}

export const listItems = (
  view: DocumentView,
  place: ValuePlace,
  slot: Slot,
  candidates: readonly Candidate[],
): readonly CompletionItem[] => {
  const { text } = view.file.loaded;
  const quote = quoteOf(text, place, slot);
  const comma = missingComma(view, text, place, slot);
  const lead = slot.isAfterComma ? ' ' : slot.base === undefined ? leadOf(text, place, slot.word.start) : '';
  const tail = slot.isBeforeName ? ',' : '';
  return candidates.map(({ name, kind, about, rank }) => ({
    label: name,
    kind,
    sortText: rank === 0 ? name : `${afterEditors}${rank} ${name}`,
    ...(about !== undefined && { documentation: markdown(about) }),
    textEdit: { range: rangeOf(view.lines, slot.word), newText: `${lead}${quote}${name}${quote}${tail}` },
    ...(comma && { additionalTextEdits: [comma] }),
  }));
};

/** A new item of a list whose items stand in quotes gets the same ones. */
const quoteOf = (text: string, { form, quote, entry }: ValuePlace, { word, base }: Slot): string => {
  const isNewItem = form !== 'text' && quote === '' && base === undefined && word.start === word.end;
  if (!isNewItem) return '';
  const written = text.slice(entry.valueStart, word.start);
  return /(?:[[,]|^\s*-)\s*(["'])/m.exec(written)?.[1] ?? '';
};

/** `Read |` needs a comma; a list that is separated by blanks alone needs none. */
const missingComma = (
  view: DocumentView,
  text: string,
  { content }: ValuePlace,
  { previousEnd }: Slot,
): TextEdit | undefined => {
  if (previousEnd === undefined) return undefined;
  const before = text.slice(content.start, previousEnd).replaceAll(/\([^)]*\)/g, '');
  const isSpaced = !before.includes(',') && /\s/.test(before.trim());
  return isSpaced ? undefined : { range: rangeOf(view.lines, span(previousEnd, previousEnd)), newText: ',' };
};
