/** One line of a file with a mark under the place that a finding is about. */
import type { Span } from '../../core/text/span';
import type { Place } from '../findings';
import { printable } from './printable';

/** Cells of a terminal that the source may take; a longer line is cut around the place. */
const widest = 100;
/** Of a cut line, how much stands before the place. */
const lead = 30;
const tabWidth = 4;

type Placed = Place & { readonly at: Span };

export interface Frame {
  readonly source: string;
  readonly mark: string;
}

/** The first line of the place; the mark of one that goes on ends with its line. */
export const frameOf = (text: string, { at, column, line, endLine }: Placed): Frame => {
  const start = at.start - (column - 1);
  const length = text.slice(start).search(/[\r\n]/);
  const source = length === -1 ? text.slice(start) : text.slice(start, start + length);
  const from = Math.min(column - 1, source.length);
  const to = endLine === line ? Math.max(from + 1, at.end - start) : source.length;
  return plain(source, from, to) ?? drawn(cut(source, from, to));
};

/** A line of ASCII that need not be cut, as most are: every character takes one cell. */
const plain = (source: string, from: number, to: number): Frame | undefined => {
  if (source.length > widest || !/^[ -~]*$/.test(source)) return undefined;
  const end = Math.max(from + 1, Math.min(to, source.length));
  return { source, mark: ' '.repeat(from) + '^'.repeat(end - from) };
};

interface Cell {
  readonly shown: string;
  readonly width: number;
  readonly isMarked: boolean;
}

interface Piece {
  readonly source: string;
  readonly start: number;
}

/** Made when the first line needs it, since that takes some milliseconds. */
let graphemes: Intl.Segmenter | undefined;

const piecesOf = (source: string): readonly Piece[] => {
  if (/^[\0-\x7f]*$/.test(source)) return Array.from(source, (character, start) => ({ source: character, start }));
  graphemes ??= new Intl.Segmenter('en', { granularity: 'grapheme' });
  return Array.from(graphemes.segment(source), ({ segment, index }) => ({ source: segment, start: index }));
};

const cut = (source: string, from: number, to: number): readonly Cell[] => {
  const start = source.length > widest && from > lead ? wholeCharacter(source, from - lead) : 0;
  const cells: Cell[] = start > 0 ? [dots] : [];
  let width = cells.length;
  for (const piece of piecesOf(source.slice(start, start + 4 * widest))) {
    const at = start + piece.start;
    const cell = cellOf(piece, width, at < to && at + piece.source.length > from);
    width += cell.width;
    if (width > widest) return [...cells, dots];
    cells.push(cell);
  }
  return cells;
};

/** Not between the halves of one. */
const wholeCharacter = (source: string, at: number): number =>
  /^[\udc00-\udfff]/.test(source.slice(at)) ? at - 1 : at;

const dots: Cell = { shown: '…', width: 1, isMarked: false };

const cellOf = ({ source }: Piece, column: number, isMarked: boolean): Cell => {
  const width = tabWidth - (column % tabWidth);
  if (source === '\t') return { shown: ' '.repeat(width), width, isMarked };
  const shown = printable(source);
  return { shown, width: shown === source ? widthOf(source) : shown.length, isMarked };
};

const wide =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\u3000-\u303e\uff01-\uff60\uffe0-\uffe6]|\p{Emoji_Presentation}|\ufe0f/u;

/** Cells that most terminals give to one character as people see it. */
const widthOf = (grapheme: string): number => {
  if (grapheme.length === 1 && grapheme < '\u0300') return 1;
  if (wide.test(grapheme)) return 2;
  return /^[\p{M}\u200c\u200d]+$/u.test(grapheme) ? 0 : 1;
};

const drawn = (cells: readonly Cell[]): Frame => {
  const marks = cells.map(({ width, isMarked }) => (isMarked ? '^' : ' ').repeat(width)).join('');
  // What begins behind the last character is marked there.
  return {
    source: cells.map(({ shown }) => shown).join(''),
    mark: marks.includes('^') ? marks.trimEnd() : `${marks}^`,
  };
};
