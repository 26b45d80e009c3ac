/**
 * Finds sets of words that are nearly the same. Words are put in one order, the rarest first. Of two sets that share
 * four words in five, the beginnings share one, so that only sets with such a word in common are ever compared.
 */
export interface WordSet {
  readonly id: string;
  /** Each word as its place in the one order, ascending. An array of numbers sorts itself many times faster. */
  readonly words: Int32Array;
}

/** More words than there are. */
const mostNumbers = 2 ** 30;

/** With fewer words, four in five may be chance. */
const fewestWords = 8;

export class WordSets {
  readonly #sets = new Map<string, WordSet>();
  /** Every word that was ever met, as a number. */
  readonly #numbers = new Map<string, number>();
  /** By the number of a word. */
  readonly #places: number[] = [];
  /** By the number of a word, the text in which it was last met. */
  readonly #seenIn: number[] = [];
  #textsSeen = 0;
  /** By one of the words that it begins with, and by size. */
  readonly #byWord = new Map<number, Map<number, Set<WordSet>>>();
  readonly #builtFrom: number;

  /** Words may be there more than once. */
  constructor(texts: ReadonlyMap<string, readonly string[]>) {
    const found = [...texts].map(([id, words]) => [id, this.#numbersOf(words)] as const);
    const counts = new Array<number>(this.#numbers.size).fill(0);
    for (const [, numbers] of found) for (const number of numbers) counts[number] = (counts[number] ?? 0) + 1;
    // The count before the number, so that they are sorted as one.
    const order = Float64Array.from(counts, (count, number) => count * mostNumbers + number).sort();
    for (const [place, counted] of order.entries()) this.#places[counted % mostNumbers] = place;
    for (const [id, numbers] of found) this.#put(id, numbers);
    this.#builtFrom = this.#sets.size;
  }

  /** The order was made for far fewer sets, so that words which count as rare may be common by now. */
  get isOutgrown(): boolean {
    return this.#sets.size > 2 * this.#builtFrom + 64;
  }

  /** Undefined for what has too few words. */
  get(id: string): WordSet | undefined {
    return this.#sets.get(id);
  }

  set(id: string, words: readonly string[]): void {
    this.delete(id);
    this.#put(id, this.#numbersOf(words));
  }

  delete(id: string): void {
    const old = this.#sets.get(id);
    if (!old) return;
    this.#sets.delete(id);
    for (const word of beginning(old)) this.#alike(word, old.words.length).delete(old);
  }

  /** Every other wanted set that is nearly the same, each once, in no order. */
  *near(set: WordSet, isWanted: (id: string) => boolean): Generator<WordSet> {
    const seen = new Set<WordSet>([set]);
    const own = set.words.length;
    for (const [place, word] of beginning(set).entries()) {
      const bySize = this.#byWord.get(word);
      if (!bySize || (bySize.size === 1 && bySize.get(own)?.size === 1)) continue;
      for (const [size, others] of bySize) {
        // Words before this one are not shared with any that has not been met.
        if (size < 0.8 * own || size > own / 0.8 || Math.min(own - place, size) < leastShared(own, size)) continue;
        for (const other of others) {
          if (seen.has(other)) continue;
          seen.add(other);
          if (isWanted(other.id) && areNear(set, other)) yield other;
        }
      }
    }
  }

  #put(id: string, numbers: readonly number[]): void {
    if (numbers.length < fewestWords) return;
    // A word that is new since the order was made counts as rarer than any.
    const made = { id, words: Int32Array.from(numbers, (number) => this.#places[number] ?? -number).sort() };
    this.#sets.set(id, made);
    for (const word of beginning(made)) this.#alike(word, made.words.length).add(made);
  }

  #alike(word: number, size: number): Set<WordSet> {
    const bySize = this.#byWord.get(word) ?? new Map<number, Set<WordSet>>();
    const sets = bySize.get(size) ?? new Set();
    this.#byWord.set(word, bySize.set(size, sets));
    return sets;
  }

  /** The different words of one text. */
  #numbersOf(words: readonly string[]): readonly number[] {
    this.#textsSeen++;
    const numbers: number[] = [];
    for (const word of words) {
      const number = this.#numbers.get(word) ?? this.#numbers.size;
      if (number === this.#numbers.size) this.#numbers.set(word, number);
      if (this.#seenIn[number] === this.#textsSeen) continue;
      this.#seenIn[number] = this.#textsSeen;
      numbers.push(number);
    }
    return numbers;
  }
}

/** Of two sets that are alike, the first words of each that are enough to share one. */
const beginning = ({ words }: WordSet): Int32Array =>
  words.subarray(0, words.length - Math.ceil((4 * words.length) / 5) + 1);

/** A Jaccard index of 4/5: of all words of both, four in five are in both. */
const leastShared = (size: number, other: number): number => Math.ceil((4 * (size + other)) / 9);

export const areNear = ({ words: a }: WordSet, { words: b }: WordSet): boolean => {
  const least = leastShared(a.length, b.length);
  let [left, right, shared] = [0, 0, 0];
  while (shared + Math.min(a.length - left, b.length - right) >= least) {
    const [first, second] = [a[left], b[right]];
    if (first === undefined || second === undefined) return true;
    if (first === second) shared++;
    if (first <= second) left++;
    if (second <= first) right++;
  }
  return false;
};
