/** The only file that turns spans into LSP ranges and back. */
import type { Range, TextEdit } from 'vscode-languageserver-types';
import type { Edit } from '../core/text/edit';
import type { LineIndex } from '../core/text/lineIndex';
import type { Span } from '../core/text/span';

export const rangeOf = (lines: LineIndex, { start, end }: Span): Range => ({
  start: lines.position(start),
  end: lines.position(end),
});

export const spanOf = (lines: LineIndex, { start, end }: Range): Span => ({
  start: lines.offset(start),
  end: lines.offset(end),
});

export const textEditOf = (lines: LineIndex, { span, text }: Edit): TextEdit => ({
  range: rangeOf(lines, span),
  newText: text,
});
