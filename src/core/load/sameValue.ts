/** Whether two values of YAML say the same. */

/** Lists and maps that hold themselves, or one another many times over through aliases, are compared once. */
export const isSameValue = (a: unknown, b: unknown, compared = new Map<object, Set<object>>()): boolean => {
  if (Object.is(a, b)) return true;
  if (typeof a !== 'object' || typeof b !== 'object' || a === null || b === null) return false;
  if (compared.get(a)?.has(b)) return true;
  compared.set(a, (compared.get(a) ?? new Set()).add(b));
  const [own, others] = [Object.entries(a), new Map(Object.entries(b))];
  if (Array.isArray(a) !== Array.isArray(b) || own.length !== others.size) return false;
  return own.every(([key, value]) => others.has(key) && isSameValue(value, others.get(key), compared));
};
