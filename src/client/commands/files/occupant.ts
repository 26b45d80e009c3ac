/** Which entry of a folder stands in the way of a name. Knows no editor. */

/**
 * The entry of this very name; else, where the disk finds the name all the same, the one that differs in case or in the
 * way its letters are composed, as on Windows and macOS.
 */
export const occupant = (name: string, entries: readonly string[], isFound: boolean): string | undefined => {
  if (entries.includes(name)) return name;
  if (!isFound) return undefined;
  return entries.find((entry) => folded(entry) === folded(name)) ?? name;
};

const folded = (name: string): string => name.normalize('NFC').toLowerCase();
