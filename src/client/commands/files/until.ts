/** Waits for what another program, or VS Code itself, is about to do. */

/** Longer than either takes. Milliseconds. */
const PATIENCE = 3_000;
const PAUSE = 50;

/** Whether it came true in time. */
export const until = async (isTrue: () => boolean | Promise<boolean>): Promise<boolean> => {
  const end = Date.now() + PATIENCE;
  while (!(await isTrue())) {
    if (Date.now() > end) return false;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  return true;
};
