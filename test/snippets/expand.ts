// Expands a snippet as an editor does when nothing is typed: placeholders keep their default, choices their first item.

/** `name: ${1:${TM_FILENAME_BASE:reviewer}}` gives `name: reviewer`, or the value given for that variable. */
export function expandSnippet(body: readonly string[], variables: Readonly<Record<string, string>> = {}): string {
  return new Expansion(body.join('\n'), variables).text('');
}

const simple = /\$(?:(\d+)|([A-Za-z_]\w*))/y;
const choice = /\$\{\d+\|((?:\\.|[^\\|])*)\|\}/y;
const opening = /\$\{(?:(\d+)|([A-Za-z_]\w*))/y;
const transform = /\/(?:\\.|[^\\/])*\/(?:\\.|\$\{[^}]*\}|[^\\/])*\/[a-z]*/y;

class Expansion {
  readonly #source: string;
  readonly #variables: Readonly<Record<string, string>>;
  readonly #defaults = new Map<string, string>();
  #offset = 0;

  constructor(source: string, variables: Readonly<Record<string, string>>) {
    this.#source = source;
    this.#variables = variables;
  }

  /** Reads up to the character that ends the part, or to the end; a repeated placeholder repeats its default. */
  text(end: string): string {
    let text = '';
    while (this.#offset < this.#source.length && this.#peek() !== end) text += this.#next();
    return text;
  }

  #next(): string {
    if (this.#peek() === '\\') return this.#escaped();
    if (this.#peek() !== '$') return this.#take(1);
    const items = this.#match(choice);
    if (items) return firstChoice(items[1] ?? '');
    const plain = this.#match(simple);
    if (plain) return this.#value(plain[1], plain[2], '');
    const braced = this.#match(opening);
    return braced ? this.#braced(braced[1], braced[2]) : this.#take(1);
  }

  #braced(placeholder: string | undefined, variable: string | undefined): string {
    this.#match(transform);
    let fallback = '';
    if (this.#peek() === ':') {
      this.#take(1);
      fallback = this.text('}');
    }
    this.#take(1);
    return this.#value(placeholder, variable, fallback);
  }

  #value(placeholder: string | undefined, variable: string | undefined, fallback: string): string {
    if (variable !== undefined) return this.#variables[variable] ?? fallback;
    if (placeholder === undefined) return fallback;
    const value = fallback || (this.#defaults.get(placeholder) ?? '');
    this.#defaults.set(placeholder, value);
    return value;
  }

  /** A backslash makes `$`, `}` and itself plain; before anything else it is text. */
  #escaped(): string {
    const [, next = ''] = this.#source.slice(this.#offset, this.#offset + 2);
    if (!'$}\\'.includes(next) || next === '') return this.#take(1);
    this.#offset += 1;
    return this.#take(1);
  }

  #match(pattern: RegExp): RegExpExecArray | null {
    pattern.lastIndex = this.#offset;
    const match = pattern.exec(this.#source);
    if (match) this.#offset += match[0].length;
    return match;
  }

  #peek(): string {
    return this.#source.charAt(this.#offset);
  }

  #take(length: number): string {
    const text = this.#source.slice(this.#offset, this.#offset + length);
    this.#offset += length;
    return text;
  }
}

function firstChoice(items: string): string {
  const [first = ''] = items.match(/^(?:\\.|[^\\,])*/) ?? [];
  return first.replace(/\\([\\,|$}])/g, '$1');
}
