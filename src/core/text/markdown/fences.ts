/** Finds the code fences of a Markdown text as CommonMark reads them, inside lists and quotations too. */
import { type Span, span } from '../span';
import { type HtmlEnd, htmlEnd } from './htmlBlocks';
import { LineCursor } from './lineCursor';
import { isSetextUnderline, isThematicBreak, type ListMark, listMark } from './marks';

export interface Fence {
  /** The opening line, from its first backtick or tilde on. */
  readonly open: Span;
  /** The closing line in the same way; undefined where the text or what holds the fence ends first. */
  readonly close: Span | undefined;
  /** From the opening line to the end of the last line that belongs to it. */
  readonly whole: Span;
  readonly mark: '`' | '~';
  /** How many of them. */
  readonly length: number;
  /** What is written behind them: `ts`. */
  readonly info: string;
  /** Nothing closes it before the text ends. */
  readonly isOpenAtEnd: boolean;
}

export const fencesIn = (text: string, { start, end }: Span): readonly Fence[] => {
  const reader = new BlockReader(text);
  for (let at = start; at < end; ) {
    const feed = text.indexOf('\n', at);
    const stop = feed === -1 || feed >= end ? end : feed;
    reader.line(at, text[stop - 1] === '\r' && stop > at ? stop - 1 : stop);
    at = stop + 1;
  }
  return reader.finish();
};

/** A quotation, or a list item with the columns that its lines are indented. `isEmpty` until something stands in it. */
type Container = { readonly kind: 'quote' } | { readonly kind: 'item'; readonly indent: number; isEmpty: boolean };

interface OpenFence {
  readonly open: Span;
  readonly mark: '`' | '~';
  readonly length: number;
  readonly info: string;
  readonly indent: number;
  end: number;
}

type Leaf =
  | { readonly kind: 'none' | 'paragraph' }
  | { readonly kind: 'html'; readonly end: HtmlEnd }
  | { readonly kind: 'fence'; readonly fence: OpenFence };

const blank = 0x20;

const none: Leaf = { kind: 'none' };
const paragraph: Leaf = { kind: 'paragraph' };

class BlockReader {
  readonly #text: string;
  readonly #containers: Container[] = [];
  readonly #fences: Fence[] = [];
  #leaf: Leaf = none;

  constructor(text: string) {
    this.#text = text;
  }

  finish(): readonly Fence[] {
    if (this.#leaf.kind === 'fence') this.#close(this.#leaf.fence, undefined, true);
    return this.#fences;
  }

  line(start: number, end: number): void {
    if (this.#isPlain(start, end) || this.#isCode(start, end)) return;
    const line = new LineCursor(this.#text, start, end);
    const matched = this.#continued(line);
    if (matched === this.#containers.length && this.#goesOn(line)) return;
    if (this.#leaf.kind === 'fence' || this.#leaf.kind === 'html') this.#leave(matched);
    this.#begin(line, matched);
  }

  /** Most lines begin with a letter, and stand in nothing. */
  #isPlain(start: number, end: number): boolean {
    if (this.#containers.length > 0 || this.#leaf.kind === 'fence' || this.#leaf.kind === 'html') return false;
    if (start < end && !isLetter(this.#text.charCodeAt(start))) return false;
    this.#leaf = start < end ? paragraph : none;
    return true;
  }

  /** A line of a fence that stands in nothing, and does not begin with its mark. */
  #isCode(start: number, end: number): boolean {
    if (this.#containers.length > 0 || this.#leaf.kind !== 'fence') return false;
    let at = start;
    while (at < end && this.#text.charCodeAt(at) === blank) at++;
    if (this.#text[at] === this.#leaf.fence.mark) return false;
    this.#leaf.fence.end = end;
    return true;
  }

  /** How many of the containers the line goes on. */
  #continued(line: LineCursor): number {
    for (const [index, container] of this.#containers.entries()) {
      if (!continues(container, line)) return index;
    }
    return this.#containers.length;
  }

  /** Whether the line is one more of a fence or of HTML. */
  #goesOn(line: LineCursor): boolean {
    const leaf = this.#leaf;
    if (leaf.kind === 'fence') {
      if (closes(this.#text, line, leaf.fence)) this.#close(leaf.fence, span(line.next, line.end), false);
      else leaf.fence.end = line.end;
      return true;
    }
    if (leaf.kind !== 'html') return false;
    const isEnd = leaf.end === 'blank line' ? line.isBlank : leaf.end.test(this.#text.slice(line.next, line.end));
    if (isEnd) this.#leaf = none;
    return true;
  }

  /** Drops containers from this one on, and with them what stands open inside. */
  #leave(matched: number): void {
    if (this.#leaf.kind === 'fence') this.#close(this.#leaf.fence, undefined, false);
    this.#containers.length = matched;
    this.#leaf = none;
  }

  #close(fence: OpenFence, close: Span | undefined, isOpenAtEnd: boolean): void {
    const { open, mark, length, info, end } = fence;
    this.#fences.push({ open, close, whole: span(open.start, close?.end ?? end), mark, length, info, isOpenAtEnd });
    this.#leaf = none;
  }

  /** Opens what the line opens, from the outside in. */
  #begin(line: LineCursor, matched: number): void {
    let isNested = matched === this.#containers.length;
    while (!line.isBlank && line.indent < 4) {
      const inParagraph = isNested && this.#leaf.kind === 'paragraph';
      const container = this.#container(line, inParagraph);
      if (!container) break;
      if (!isNested) this.#leave(matched);
      isNested = true;
      this.#fill();
      this.#containers.push(container);
      this.#leaf = none;
    }
    const isLazy = !isNested && !line.isBlank && this.#leaf.kind === 'paragraph';
    const leaf = line.isBlank ? none : line.indent < 4 ? this.#leafAt(line, isNested) : undefined;
    if (isLazy && !leaf) return;
    if (!isNested) this.#leave(matched);
    if (!line.isBlank) this.#fill();
    if (leaf) this.#leaf = leaf;
    else if (line.indent < 4) this.#leaf = paragraph;
  }

  /** An item that began with an empty line has something in it now. */
  #fill(): void {
    const last = this.#containers.at(-1);
    if (last?.kind === 'item') last.isEmpty = false;
  }

  #container(line: LineCursor, inParagraph: boolean): Container | undefined {
    if (line.code === 0x3e) {
      line.skipMark(1);
      line.skipOneBlank();
      return { kind: 'quote' };
    }
    const mark = listMark(this.#text, line, inParagraph);
    return mark && this.#item(line, mark);
  }

  #item(line: LineCursor, { width }: ListMark): Container {
    const before = line.indent;
    line.skipMark(width);
    const gap = line.isBlank || line.indent > 4 ? 1 : line.indent;
    if (line.isBlank) return { kind: 'item', indent: before + width + 1, isEmpty: true };
    line.skip(gap);
    return { kind: 'item', indent: before + width + gap, isEmpty: false };
  }

  /** Undefined for the text of a paragraph. */
  #leafAt(line: LineCursor, isNested: boolean): Leaf | undefined {
    const { code, next, end } = line;
    if (code === 0x60 || code === 0x7e) return this.#fenceAt(line, code === 0x60 ? '`' : '~');
    const isInParagraph = this.#leaf.kind === 'paragraph';
    if (code === 0x3c) {
      const rest = this.#text.slice(next, end);
      const ending = htmlEnd(rest, isInParagraph);
      if (ending === undefined) return undefined;
      return ending !== 'blank line' && ending.test(rest) ? none : { kind: 'html', end: ending };
    }
    if (code === 0x23 && /^#{1,6}(?:[ \t]|$)/.test(this.#text.slice(next, Math.min(end, next + 8)))) return none;
    if (isNested && isInParagraph && isSetextUnderline(this.#text, line)) return none;
    return isThematicBreak(this.#text, line) ? none : undefined;
  }

  #fenceAt({ next, end, indent }: LineCursor, mark: '`' | '~'): Leaf | undefined {
    const length = runLength(this.#text, next, end, mark);
    const info = this.#text.slice(next + length, end).trim();
    if (length < 3 || (mark === '`' && info.includes('`'))) return undefined;
    return { kind: 'fence', fence: { open: span(next, end), mark, length, info, indent, end } };
  }
}

const isLetter = (code: number): boolean => (code >= 0x41 && code <= 0x5a) || (code >= 0x61 && code <= 0x7a);

const continues = (container: Container, line: LineCursor): boolean => {
  if (container.kind === 'quote') {
    if (line.indent > 3 || line.code !== 0x3e) return false;
    line.skipMark(1);
    line.skipOneBlank();
    return true;
  }
  if (line.isBlank) return !container.isEmpty;
  if (line.indent < container.indent) return false;
  line.skip(container.indent);
  return true;
};

const closes = (text: string, line: LineCursor, { mark, length }: OpenFence): boolean => {
  if (line.indent > 3 || text[line.next] !== mark) return false;
  const run = runLength(text, line.next, line.end, mark);
  return run >= length && text.slice(line.next + run, line.end).trim() === '';
};

const runLength = (text: string, from: number, end: number, character: string): number => {
  let at = from;
  while (at < end && text[at] === character) at++;
  return at - from;
};
