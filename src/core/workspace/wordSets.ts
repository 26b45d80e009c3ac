/**
 * Finds sets of words that are nearly the same. Words are put in one order, the rarest first. Of two sets that share
 * four words in five, the beginnings share one, so that only sets with such a word in common are ever compared.
 */
export interface WordSet {
  readonly id: string;
  /** In the one order. */
  readonly words: readonly number[];
}

export class WordSets {
  readonly #sets = new Map<string, WordSet>();
  readonly #order = new Map<string, number>();
  /** By one of the words that it begins with, and by size. */
  readonly #byWord = new Map<number, Map<number, Set<WordSet>>>();
  readonly #builtFrom: number;
  #lastOfNew = 0;

  constructor(texts: ReadonlyMap<string, ReadonlySet<string>>) {
    this.#builtFrom = texts.size;
    const counts = new Map<string, number>();
    for (const words of texts.values()) for (const word of words) counts.set(word, (counts.get(word) ?? 0) + 1);
    const sorted = [...counts].sort(([a, first], [b, second]) => first - second || (a < b ? -1 : 1));
    for (const [index, [word]] of sorted.entries()) this.#order.set(word, index);
    for (const [id, words] of texts) this.set(id, words);
  }

  /** The order was made for far fewer sets, so that words which count as rare may be common by now. */
  get isOutgrown(): boolean {
    return this.#sets.size > 2 * this.#builtFrom + 64;
  }

  get(id: string): WordSet | undefined {
    return this.#sets.get(id);
  }

  set(id: string, words: ReadonlySet<string>): void {
    this.delete(id);
    const made = { id, words: [...words].map((word) => this.#place(word)).sort((a, b) => a - b) };
    this.#sets.set(id, made);
    for (const word of beginning(made)) this.#alike(word, made.words.length).add(made);
  }

  delete(id: string): void {
    const old = this.#sets.get(id);
    if (!old) return;
    this.#sets.delete(id);
    for (const word of beginning(old)) this.#alike(word, old.words.length).delete(old);
  }

  /** Every other set that is nearly the same, each once, in no order. */
  *near(set: WordSet): Generator<WordSet> {
    const seen = new Set<WordSet>([set]);
    for (const [place, word] of beginning(set).entries()) {
      for (const [size, others] of this.#byWord.get(word) ?? []) {
        // Words before this one are not shared with any that has not been met.
        if (Math.min(set.words.length - place, size) < leastShared(set.words.length, size)) continue;
        for (const other of others) {
          if (seen.has(other)) continue;
          seen.add(other);
          if (areNear(set, other)) yield other;
        }
      }
    }
  }

  #alike(word: number, size: number): Set<WordSet> {
    const bySize = this.#byWord.get(word) ?? new Map<number, Set<WordSet>>();
    const sets = bySize.get(size) ?? new Set();
    this.#byWord.set(word, bySize.set(size, sets));
    return sets;
  }

  /** A new word counts as rarer than any. */
  #place(word: string): number {
    const known = this.#order.get(word);
    if (known !== undefined) return known;
    this.#lastOfNew--;
    this.#order.set(word, this.#lastOfNew);
    return this.#lastOfNew;
  }
}

/** Of two sets that are alike, the first words of each that are enough to share one. */
const beginning = ({ words }: WordSet): readonly number[] =>
  words.slice(0, words.length - Math.ceil((4 * words.length) / 5) + 1);

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
