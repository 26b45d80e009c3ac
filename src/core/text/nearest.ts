/** The word that was probably meant. */

/** The only candidate within `most` edits of a word; undefined if there is none, or a tie. */
export const nearest = (word: string, candidates: Iterable<string>, most = 2): string | undefined => {
  let best: string | undefined;
  let bestDistance = most + 1;
  for (const candidate of candidates) {
    const distance = editDistance(word, candidate, bestDistance);
    if (distance > bestDistance || distance > most) continue;
    best = distance === bestDistance ? undefined : candidate;
    bestDistance = distance;
  }
  return best;
};

/** Levenshtein distance, or any number above `limit` once it must be larger. */
const editDistance = (a: string, b: string, limit: number): number => {
  if (Math.abs(a.length - b.length) > limit) return limit + 1;
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row++) {
    const current = [row];
    let least = row;
    for (let column = 1; column <= b.length; column++) {
      const substitution = (previous[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const gap = Math.min(previous[column] ?? 0, current[column - 1] ?? 0) + 1;
      const cell = Math.min(substitution, gap);
      current.push(cell);
      least = Math.min(least, cell);
    }
    if (least > limit) return limit + 1;
    previous = current;
  }
  return previous[b.length] ?? 0;
};
