/** Takes several changes back, one after another. */
import { DoneElsewhere, type Reversal } from './history';

/** What was taken back is not taken back again where a later one fails and is tried once more. */
export const undoAll = (reversals: readonly Reversal[]): Reversal => {
  const left = [...reversals];
  const back: Reversal[] = [];
  return async () => {
    for (let next = left[0]; next; next = left[0]) {
      const reverse = await unlessElsewhere(next);
      if (reverse) back.unshift(reverse);
      left.shift();
    }
    if (back.length === 0) throw new DoneElsewhere();
    return undoAll(back);
  };
};

const unlessElsewhere = async (reverse: Reversal): Promise<Reversal | undefined> => {
  try {
    return await reverse();
  } catch (error) {
    if (error instanceof DoneElsewhere) return undefined;
    throw error;
  }
};
