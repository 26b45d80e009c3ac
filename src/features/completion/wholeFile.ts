/** The frontmatter of an agent in an empty file. */
import { type CompletionItem, CompletionItemKind, InsertTextFormat } from 'vscode-languageserver-types';
import type { Host, Key } from '../../core/hosts/host';
import { lineEndOf } from '../../core/text/lineEnd';
import { span } from '../../core/text/span';
import { rangeOf } from '../convert';
import type { DocumentView } from '../view';
import { isRequired } from './keys';
import { forFile } from './snippet';

/** One item on the first line, in folders where agents are read, and only for files that are named like agents. */
export const wholeFileItems = ({ file, lines }: DocumentView, offset: number): readonly CompletionItem[] => {
  const { text, host } = file.loaded;
  const { scope, isDocument, stem } = file.placement;
  const [firstLine = ''] = /^[^\r\n]*/.exec(text) ?? [];
  if (scope === 'loose' || isDocument || offset > firstLine.length) return [];
  const lineEnd = lineEndOf(text);
  return [
    {
      label: `New agent '${stem}'`,
      kind: CompletionItemKind.Snippet,
      detail: 'The frontmatter that an agent needs',
      insertTextFormat: InsertTextFormat.Snippet,
      textEdit: { range: rangeOf(lines, span(0, firstLine.length)), newText: block(host, stem).join(lineEnd) },
    },
  ];
};

const block = (host: Host, stem: string): readonly string[] => {
  const keys = Object.entries<Key>(host.keys).filter(([key]) => isRequired(key, host));
  const fields = keys.map(([key, { snippet = '$1' }], index) => `${key}: ${renumbered(snippet, index + 1, stem)}`);
  return ['---', ...fields, '---', '', '$0'];
};

/** Each key's own snippet counts from 1. */
const renumbered = (snippet: string, stop: number, stem: string): string =>
  forFile(snippet, stem).replace('${1:', `\${${stop}:`);
