/** Texts with a cursor in them, and what becomes of a text when a completion is accepted. */
import { type CompletionItem, InsertTextFormat, type TextEdit } from 'vscode-languageserver-types';
import { applyEdits } from '../../src/core/text/edit';
import { LineIndex } from '../../src/core/text/lineIndex';
import { spanOf } from '../../src/features/convert';

export interface Marked {
  readonly text: string;
  readonly offset: number;
}

/** `|` is the cursor, `\|` a bar: `tools: Re|` is `tools: Re` with the cursor behind it. */
export const marked = (source: string): Marked => {
  const at = source.search(/(?<!\\)\|/);
  if (at === -1) throw new Error(`There is no cursor in ${source}`);
  const [before, after] = [source.slice(0, at), source.slice(at + 1)].map((part) => part.replaceAll('\\|', '|'));
  return { text: `${before}${after}`, offset: before?.length ?? 0 };
};

/** The text once an item is accepted and every placeholder left at what it suggests. */
export const accept = (
  text: string,
  { textEdit, additionalTextEdits = [], insertTextFormat, label }: CompletionItem,
): string => {
  if (!textEdit || !('range' in textEdit)) throw new Error(`${label} has no edit`);
  const isSnippet = insertTextFormat === InsertTextFormat.Snippet;
  const main = isSnippet ? { ...textEdit, newText: withDefaults(textEdit.newText) } : textEdit;
  return applied(text, [main, ...additionalTextEdits]);
};

const applied = (text: string, edits: readonly TextEdit[]): string => {
  const lines = new LineIndex(text);
  return applyEdits(
    text,
    edits.map(({ range, newText }) => ({ span: spanOf(lines, range), text: newText })),
  );
};

/** `${1:Use ${2:it}}` is `Use it`, `${1|a,b|}` is `a`, `$0` nothing. */
const withDefaults = (snippet: string): string => {
  const hidden = snippet.replaceAll(/\\([\\$},|])/g, (_, character: string) => hide(character));
  const chosen = hidden.replaceAll(/\$\{\d+\|([^,|]*)[^|]*\|\}/g, '$1').replaceAll(/\$(\d+|\{\d+\})/g, '');
  return shown(innermostFirst(chosen));
};

const innermostFirst = (snippet: string): string => {
  const next = snippet.replace(/\$\{\w+:([^$}]*)\}/, '$1');
  return next === snippet ? snippet : innermostFirst(next);
};

/** Escaped characters wait in the private use area. */
const hide = (character: string): string => String.fromCharCode(0xe000 + character.charCodeAt(0));

const shown = (text: string): string =>
  text.replaceAll(/[\ue000-\ue07f]/g, (character) => String.fromCharCode(character.charCodeAt(0) - 0xe000));
