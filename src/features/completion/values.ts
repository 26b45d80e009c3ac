/** Completions of values from a closed set: modes, models, colours, true and false. */
import { type CompletionItem, CompletionItemKind } from 'vscode-languageserver-types';
import type { Host, Value } from '../../core/hosts/host';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import { valuesOf } from './documentation';
import { markdown } from './markdown';
import { afterEditors } from './order';
import { leadOf, type ValuePlace } from './place';

export const valueItems = (view: DocumentView, place: ValuePlace, offset: number): readonly CompletionItem[] => {
  const { entry, content, form, row, quote, isOpen } = place;
  const { text, host } = view.file.loaded;
  const isBehind = offset < content.start || content.end < offset;
  if ((form !== 'text' && form !== 'free') || row === 'further' || isBehind) return [];
  const range = rangeOf(view.lines, content);
  const lead = form === 'text' ? leadOf(text, place, content.start) : '';
  const isCutOff = quote !== '' && isOpen && text[content.end] !== quote;
  return valuesOf(entry.key, host).map(({ name, summary }, index) => ({
    label: name,
    ...look(entry.key, { name, summary }, host),
    sortText: `${afterEditors}${String(index).padStart(2, '0')}`,
    textEdit: { range, newText: `${lead}${name}${isCutOff ? quote : ''}` },
  }));
};

const look = (key: string, { name, summary }: Value, host: Host): Pick<CompletionItem, 'kind' | 'documentation'> => {
  const swatch = key === 'color' ? swatchOf(name, host) : undefined;
  if (swatch !== undefined) return { kind: CompletionItemKind.Color, documentation: swatch };
  const kind = key === 'model' ? CompletionItemKind.Value : CompletionItemKind.EnumMember;
  return summary === '' ? { kind } : { kind, documentation: markdown(summary) };
};

/** A documentation that is nothing but a colour is shown as a square of it. */
const swatchOf = (name: string, { colors }: Host): string | undefined => {
  const rgb = colors.find((color) => color.name === name)?.rgb;
  return rgb && `#${rgb.map((part) => part.toString(16).padStart(2, '0')).join('')}`;
};
