/** Makes one change of several that follow each other. */
import { type Edit, inOrder } from './edit';
import { span } from './span';

/** A stretch of the first text that is still there, or text that has come in. */
type Piece = { readonly start: number; readonly end: number } | string;

/** Edits of the first text that do what all of these do, each list being edits of the text that the one before left. */
export const composeEdits = (text: string, passes: readonly (readonly Edit[])[]): readonly Edit[] => {
  let pieces: readonly Piece[] = [{ start: 0, end: text.length }];
  for (const edits of passes) pieces = edited(pieces, edits);
  return [...editsOf(pieces, text)];
};

const edited = (pieces: readonly Piece[], edits: readonly Edit[]): readonly Piece[] => {
  const result: Piece[] = [];
  let rest = pieces;
  let at = 0;
  for (const edit of inOrder(edits)) {
    const [before, from] = cut(rest, edit.span.start - at);
    const [, behind] = cut(from, edit.span.end - edit.span.start);
    result.push(...before, edit.text);
    rest = behind;
    at = edit.span.end;
  }
  return [...result, ...rest];
};

const lengthOf = (piece: Piece): number => (typeof piece === 'string' ? piece.length : piece.end - piece.start);

/** The pieces up to a length, and the others; one of them may have to be divided. */
const cut = (pieces: readonly Piece[], length: number): readonly [readonly Piece[], readonly Piece[]] => {
  let left = length;
  for (const [index, piece] of pieces.entries()) {
    const size = lengthOf(piece);
    if (left >= size) {
      left -= size;
      continue;
    }
    if (left === 0) return [pieces.slice(0, index), pieces.slice(index)];
    const [head, tail] = divided(piece, left);
    return [
      [...pieces.slice(0, index), head],
      [tail, ...pieces.slice(index + 1)],
    ];
  }
  return [pieces, []];
};

const divided = (piece: Piece, at: number): readonly [Piece, Piece] => {
  if (typeof piece === 'string') return [piece.slice(0, at), piece.slice(at)];
  const middle = piece.start + at;
  return [
    { start: piece.start, end: middle },
    { start: middle, end: piece.end },
  ];
};

function* editsOf(pieces: readonly Piece[], text: string): Generator<Edit> {
  let at = 0;
  let added = '';
  for (const piece of [...pieces, { start: text.length, end: text.length }]) {
    if (typeof piece === 'string') {
      added += piece;
      continue;
    }
    if (text.slice(at, piece.start) !== added) yield { span: span(at, piece.start), text: added };
    at = piece.end;
    added = '';
  }
}
