/** Takes several changes back, one after another. */
import type { Done } from './history';

/** What was taken back is not taken back again where a later one fails and is tried once more. */
export const undoAll = (undos: readonly Done['undo'][]): Done['undo'] => {
  const left = [...undos];
  return async () => {
    for (let next = left[0]; next; next = left[0]) {
      await next();
      left.shift();
    }
  };
};
