/** Takes several changes back, one after another. */
import type { Reversal } from './history';

/** What was taken back is not taken back again where a later one fails and is tried once more. */
export const undoAll = (reversals: readonly Reversal[]): Reversal => {
  const left = [...reversals];
  const back: Reversal[] = [];
  return async () => {
    for (let next = left[0]; next; next = left[0]) {
      back.unshift(await next());
      left.shift();
    }
    return undoAll(back);
  };
};
