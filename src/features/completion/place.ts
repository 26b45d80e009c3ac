/** Where the cursor stands in a header, told from its lines alone: what is being typed is no YAML yet. */
import { isBlank, type Line } from '../../core/load/lines';
import { type Span, span } from '../../core/text/span';
import { type Draft, type DraftEntry, valueEnd } from './draft';
import { flowItemAt } from './flow';
import { type Piece, pieceAt, quotedPieceAt } from './piece';
import { type ValueStyle, valueStyle } from './valueStyle';

export interface KeyPlace {
  readonly kind: 'key';
  /** `mo|del`; empty on a blank line. */
  readonly word: Span;
  /** `mo|del: x` */
  readonly hasColon: boolean;
  /** The key above. */
  readonly above: DraftEntry | undefined;
}

export interface ValuePlace {
  readonly kind: 'value';
  readonly entry: DraftEntry;
  /** `tools: Read, |` is text, `[Read, |]` flow, `- |` an item; a blank line below the key is free. */
  readonly form: 'text' | 'flow' | 'item' | 'free';
  /** On the line of the key, on the first line with a value below it, or further down. */
  readonly row: 'key-line' | 'below' | 'further';
  /** What a value would replace: a whole text or item without its quotes; empty where nothing is written. */
  readonly content: Span;
  readonly quote: Piece['quote'];
  /** A quote stands before it and none behind it. */
  readonly isOpen: boolean;
}

export type Place = KeyPlace | ValuePlace;

/** Undefined outside the header, in comments, and in the middle of a text of several lines. */
export const placeAt = (draft: Draft, offset: number): Place | undefined => {
  const index = draft.lines.findIndex(({ start, end }) => start <= offset && offset <= end);
  const line = draft.lines[index];
  if (!line) return undefined;
  const entry = draft.entries.findLast(({ firstLine }) => firstLine <= index);
  if (!entry) return freeKey(line, undefined);
  return entry.firstLine === index
    ? onKeyLine({ draft, entry, line, offset })
    : belowKey({ draft, entry, line, offset });
};

interface Spot {
  readonly draft: Draft;
  readonly entry: DraftEntry;
  readonly line: Line;
  readonly offset: number;
}

const onKeyLine = (spot: Spot): Place | undefined => {
  const { draft, entry, offset } = spot;
  if (offset <= entry.keySpan.end) {
    const above = draft.entries.findLast(({ firstLine }) => firstLine < entry.firstLine);
    return { kind: 'key', word: entry.keySpan, hasColon: true, above };
  }
  if (offset < entry.valueStart) return undefined;
  const style = valueStyle(entry);
  if (style === 'flow') return inFlow(spot);
  if (style === 'map' || style === 'block-scalar') return undefined;
  return inText(spot, entry.valueStart, 'key-line');
};

const belowKey = (spot: Spot): Place | undefined => {
  const { draft, entry, line } = spot;
  const style = valueStyle(entry);
  if (style === 'flow' && !isClosedBefore(draft, entry, line)) return inFlow(spot);
  if (style === 'quoted' && !isClosedBefore(draft, entry, line)) return undefined;
  if (style === 'list' && /^\s*-(\s|$)/.test(line.text)) return inItem(spot);
  if (isFreeForKey(line, entry)) return freeKey(line, entry);
  return /^\s/.test(line.text) ? inIndented(spot, style) : undefined;
};

/** A blank line within a value is none for a key: what follows would become the value of another. */
const isFreeForKey = (line: Line, { lines }: DraftEntry): boolean => {
  if (/^\w[\w.-]*$/.test(line.text)) return true;
  if (line.text !== '') return false;
  const next = lines.slice(lines.indexOf(line) + 1).find((later) => !isBlank(later));
  return next === undefined || /^[^\s-]/.test(next.text);
};

/** What a value needs before it: a hyphen on a free line, a blank right behind a colon or hyphen. */
export const leadOf = (text: string, { entry, form, quote }: ValuePlace, at: number): '' | ' ' | '- ' => {
  if (form === 'free') return '- ';
  if (quote !== '') return '';
  return at === entry.valueStart || (form === 'item' && text[at - 1] === '-') ? ' ' : '';
};

const freeKey = (line: Line, above: DraftEntry | undefined): KeyPlace | undefined =>
  /^[\w.-]*$/.test(line.text) ? { kind: 'key', word: span(line.start, line.end), hasColon: false, above } : undefined;

const inIndented = (spot: Spot, style: ValueStyle): ValuePlace | undefined => {
  const { entry, line, offset } = spot;
  if (isBlank(line)) return style === 'empty' || style === 'list' ? onFreeLine(entry, line, offset) : undefined;
  if (style === 'plain') return inText(spot, line.start, 'further');
  if (style !== 'below') return undefined;
  const isFirst = entry.lines.slice(1).find((other) => !isBlank(other)) === line;
  return inText(spot, line.start, isFirst ? 'below' : 'further');
};

/** As deep as the items that are there, or a new list anywhere. */
const onFreeLine = (entry: DraftEntry, line: Line, offset: number): ValuePlace | undefined => {
  const [, depth] = entry.lines.map(({ text }) => /^(\s*)-(\s|$)/.exec(text)).find((found) => found !== null) ?? [];
  if (depth !== undefined && depth !== line.text) return undefined;
  const common = { kind: 'value', entry, quote: '', isOpen: false } as const;
  return { ...common, form: 'free', row: 'below', content: span(offset, offset) };
};

const inText = ({ draft, entry, line, offset }: Spot, from: number, row: ValuePlace['row']): ValuePlace | undefined => {
  const piece = pieceAt(draft.text, span(from, line.end), offset);
  return piece && { kind: 'value', entry, form: 'text', row, ...piece };
};

const inItem = ({ draft, entry, line, offset }: Spot): ValuePlace | undefined => {
  const behindDash = line.start + line.text.indexOf('-') + 1;
  const piece = offset < behindDash ? undefined : pieceAt(draft.text, span(behindDash, line.end), offset);
  return piece && { kind: 'value', entry, form: 'item', row: 'below', ...piece };
};

const inFlow = ({ draft, entry, line, offset }: Spot): ValuePlace | undefined => {
  const { text } = draft;
  const opening = text.indexOf('[', entry.valueStart) + 1;
  if (offset < opening) return undefined;
  const item = flowItemAt(text, span(opening, valueEnd(entry.lines, opening)), offset);
  if (!item) return undefined;
  const onLine = span(Math.max(item.start, line.start), Math.min(item.end, line.end));
  const piece = quotedPieceAt(text, onLine, offset);
  const row = line === entry.lines[0] ? 'key-line' : 'further';
  return piece && { kind: 'value', entry, form: 'flow', row, ...piece };
};

/** Whether a list in brackets or a text in quotes ends before a line. */
const isClosedBefore = ({ text }: Draft, { valueStart }: DraftEntry, { start }: Line): boolean =>
  /^\s*(\[[^\]]*\]|"(?:[^"\\]|\\[\s\S])*"|'(?:[^']|'')*')/.test(text.slice(valueStart, start));
