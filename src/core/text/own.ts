/** What a table says of a word that people wrote, which may be `constructor` or another name that every object has. */
export const own = <Value>(table: Readonly<Record<string, Value>>, key: string): Value | undefined =>
  Object.hasOwn(table, key) ? table[key] : undefined;
