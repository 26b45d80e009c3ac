/** Offsets to lines and columns and back; the only place where the two worlds meet. */

/** Counted from 0, columns in UTF-16 units, as in LSP. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

/** Knows where the lines of one text begin. Lines end at LF, CRLF or a lone CR, as in LSP; U+2028 ends none. */
export class LineIndex {
  readonly #text: string;
  /** Found as far as somebody asked, since most questions are about the first lines of a long text. */
  readonly #starts: number[] = [0];
  readonly #nextStart: (from: number) => number | undefined;

  constructor(text: string) {
    this.#text = text;
    this.#nextStart = text.includes('\r') ? behindAnyEnd(text) : behindFeed(text);
  }

  get lineCount(): number {
    this.#readTo(this.#text.length);
    return this.#starts.length;
  }

  /** The place of an offset; offsets outside the text count as its nearer end. */
  position(offset: number): Position {
    const at = Math.max(0, Math.min(offset, this.#text.length));
    this.#readTo(at);
    let low = 0;
    let high = this.#starts.length - 1;
    while (low < high) {
      const middle = (low + high + 1) >> 1;
      if ((this.#starts[middle] ?? 0) <= at) low = middle;
      else high = middle - 1;
    }
    return { line: low, character: at - (this.#starts[low] ?? 0) };
  }

  /** The offset of a place; a column beyond its line counts as the end of that line, before its line end. */
  offset({ line, character }: Position): number {
    const start = this.#startOf(line);
    if (start === undefined) return this.#text.length;
    return Math.min(start + Math.max(0, character), this.#endOf(line));
  }

  #endOf(line: number): number {
    const next = this.#startOf(line + 1);
    if (next === undefined) return this.#text.length;
    return next - (this.#text.slice(next - 2, next) === '\r\n' ? 2 : 1);
  }

  #startOf(line: number): number | undefined {
    while (line >= this.#starts.length && this.#readOn());
    return this.#starts[line];
  }

  /** So far that the last start found is behind an offset, or there is no more. */
  #readTo(offset: number): void {
    while ((this.#starts.at(-1) ?? 0) <= offset && this.#readOn());
  }

  #readOn(): boolean {
    const next = this.#nextStart(this.#starts.at(-1) ?? 0);
    if (next === undefined) return false;
    this.#starts.push(next);
    return true;
  }
}

const behindFeed =
  (text: string) =>
  (from: number): number | undefined => {
    const feed = text.indexOf('\n', from);
    return feed === -1 ? undefined : feed + 1;
  };

const behindAnyEnd = (text: string): ((from: number) => number | undefined) => {
  const lineEnd = /\r\n|\r|\n/g;
  return (from) => {
    lineEnd.lastIndex = from;
    return lineEnd.test(text) ? lineEnd.lastIndex : undefined;
  };
};
