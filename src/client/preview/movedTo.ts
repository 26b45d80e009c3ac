/** Where a file lies after it, or a folder above it, was renamed. Knows no editor. */

interface Renamed {
  readonly oldUri: { toString(): string };
  readonly newUri: { toString(): string };
}

/** Undefined where it stayed. */
export const movedTo = (uri: string, renamed: readonly Renamed[]): string | undefined => {
  for (const { oldUri, newUri } of renamed) {
    const from = oldUri.toString();
    if (uri === from) return newUri.toString();
    if (uri.startsWith(`${from}/`)) return newUri.toString() + uri.slice(from.length);
  }
  return undefined;
};
