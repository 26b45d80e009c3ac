/** Runs work that may be asked for faster than it is done. */

/**
 * Gives a function that starts `work`, or, while it runs, has it run once more afterwards; so the last run always
 * starts after the last call.
 */
export const oneAtATime = (work: () => Promise<void>): (() => Promise<void>) => {
  let isRunning = false;
  let isWanted = false;
  return async () => {
    isWanted = true;
    if (isRunning) return;
    isRunning = true;
    try {
      while (isWanted) {
        isWanted = false;
        await work();
      }
    } finally {
      isRunning = false;
    }
  };
};
