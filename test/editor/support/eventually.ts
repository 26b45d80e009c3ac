// Waiting for something that an editor does in its own time.

/**
 * Looks again and again until `look` gives something other than `undefined` or `false`, and gives that.
 * `what` completes the sentence "Waited in vain for …".
 */
export async function eventually<T>(
  what: string,
  look: () => T | undefined | false | PromiseLike<T | undefined | false>,
  limit = 10_000,
): Promise<T> {
  const deadline = Date.now() + limit;
  for (;;) {
    const found = await look();
    if (found !== undefined && found !== false) return found;
    if (Date.now() > deadline) throw new Error(`Waited in vain for ${what} (${limit / 1_000} s).`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
}
