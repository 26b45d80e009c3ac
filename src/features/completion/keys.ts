/** Completions of keys: those that are not there yet, the required ones first. */
import { type Command, type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Host, Key } from '../../core/hosts/host';
import { lineEndOf } from '../../core/text/lineEnd';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import { keyDocumentation, typeInWords, valuesOf } from './documentation';
import type { Draft } from './draft';
import { markdown } from './markdown';
import { afterEditors } from './order';
import type { KeyPlace } from './place';
import { forFile } from './snippet';

export const keyItems = (view: DocumentView, draft: Draft, { word, hasColon }: KeyPlace): readonly CompletionItem[] => {
  const { host, text } = view.file.loaded;
  const present = new Set(draft.entries.map(({ key }) => key));
  const lineEnd = lineEndOf(text);
  const range = rangeOf(view.lines, word);
  return Object.entries<Key>(host.keys).flatMap(([key, row], index) => {
    if (present.has(key) || host.inertKeys.includes(key)) return [];
    const inserted = hasColon ? { newText: key } : insertionOf(key, row, view, lineEnd);
    return {
      label: key,
      kind: CompletionItemKind.Property,
      detail: typeInWords[row.type],
      documentation: markdown(keyDocumentation(key, host)),
      sortText: `${afterEditors}${isRequired(key, host) ? 0 : 1} ${String(index).padStart(2, '0')}`,
      insertTextFormat: hasColon ? InsertTextFormat.PlainText : InsertTextFormat.Snippet,
      textEdit: { range, newText: inserted.newText },
      ...(inserted.command && { command: inserted.command }),
    };
  });
};

export const isRequired = (key: string, { name }: Host): boolean =>
  key === 'description' || (key === 'name' && name.from === 'key');

/** Opens the list of values behind the key that was just inserted; known to VS Code. */
const suggestAgain: Command = { title: 'Suggest values', command: 'editor.action.triggerSuggest' };

interface Insertion {
  readonly newText: string;
  readonly command?: Command;
}

const insertionOf = (key: string, row: Key, view: DocumentView, lineEnd: string): Insertion => {
  if (row.snippet !== undefined) return { newText: `${key}:${separated(row.snippet, view)}`.replaceAll('\n', lineEnd) };
  if (row.values) return { newText: `${key}: \${1|${row.values.map(({ name }) => choice(name)).join(',')}|}` };
  const isCompleted =
    row.type === 'tools' || row.completes !== undefined || valuesOf(key, view.file.loaded.host).length > 0;
  return { newText: `${key}: `, ...(isCompleted && { command: suggestAgain }) };
};

/** A snippet that begins on the next line needs no blank behind the colon. */
const separated = (snippet: string, view: DocumentView): string => {
  const named = forFile(snippet, view.file.placement.stem);
  return named.startsWith('\n') ? named : ` ${named}`;
};

const choice = (name: string): string => name.replaceAll(/[\\,|]/g, '\\$&');
