/** Walks through one line by columns, where a tab reaches to the next multiple of four and may be used up in parts. */

const tab = 9;
const blank = 32;

export class LineCursor {
  readonly #text: string;
  /** Where the line ends, without its line end. */
  readonly end: number;
  at: number;
  /** The column at which the character at `at` begins. */
  #begins = 0;
  /** The column up to which the line is used up; more than `#begins` inside a tab. */
  #column = 0;
  #ahead = -1;
  #next = 0;

  constructor(text: string, start: number, end: number) {
    this.#text = text;
    this.at = start;
    this.end = end;
  }

  /** Where the next character stands that is no blank; the end of the line if there is none. */
  get next(): number {
    this.#look();
    return this.#next;
  }

  /** Columns up to there. */
  get indent(): number {
    this.#look();
    return this.#ahead - this.#column;
  }

  get isBlank(): boolean {
    return this.next === this.end;
  }

  /** The code of the next character that is no blank; NaN at the end of the line. */
  get code(): number {
    return this.next < this.end ? this.#text.charCodeAt(this.next) : Number.NaN;
  }

  /** Uses up columns, which may end inside a tab. */
  skip(columns: number): void {
    const target = this.#column + columns;
    while (this.at < this.end) {
      const width = this.#text.charCodeAt(this.at) === tab ? 4 - (this.#begins % 4) : 1;
      if (this.#begins + width > target) break;
      this.#begins += width;
      this.at++;
    }
    this.#column = target;
    this.#ahead = -1;
  }

  /** The indentation and as many characters behind it. */
  skipMark(length: number): void {
    this.skip(this.indent + length);
  }

  skipOneBlank(): void {
    const code = this.at < this.end ? this.#text.charCodeAt(this.at) : Number.NaN;
    if (code === blank || code === tab) this.skip(1);
  }

  #look(): void {
    if (this.#ahead !== -1) return;
    let [at, column] = [this.at, this.#begins];
    for (; at < this.end; at++) {
      const code = this.#text.charCodeAt(at);
      if (code === blank) column++;
      else if (code === tab) column += 4 - (column % 4);
      else break;
    }
    this.#ahead = Math.max(column, this.#column);
    this.#next = at;
  }
}
