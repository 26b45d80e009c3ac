// What changed in the program's behaviour from one set of records to another, each change once with its files.

/** @typedef {{ what: string, files: string[] }} Change */

/**
 * @param {import('./records.mjs').GroupRecords | undefined} before
 * @param {import('./records.mjs').GroupRecords} after
 * @returns {Change[]}
 */
export function changesBetween(before, after) {
  if (!before) return [{ what: 'there are no records yet', files: Object.keys(after.cases) }];
  /** @type {Map<string, string[]>} */
  const changes = new Map();
  const note = (/** @type {string} */ what, /** @type {string} */ file) =>
    changes.set(what, [...(changes.get(what) ?? []), file]);
  for (const name of /** @type {const} */ (['usual', 'background'])) {
    for (const what of valueChanges(before.pools[name], after.pools[name])) note(what, `any agent, ${name}`);
  }
  for (const file of new Set([...Object.keys(before.cases), ...Object.keys(after.cases)])) {
    for (const what of caseChanges(before.cases[file], after.cases[file])) note(what, file);
  }
  return [...changes].map(([what, files]) => ({ what, files }));
}

/**
 * @param {import('./records.mjs').CaseRecord | undefined} before
 * @param {import('./records.mjs').CaseRecord | undefined} after
 * @returns {string[]}
 */
function caseChanges(before, after) {
  if (!before) return ['a new case'];
  if (!after) return ['the case is gone'];
  if (before.loaded !== after.loaded) return [before.loaded ? 'no longer loads' : 'loads now'];
  const { spawned: spawnedBefore = {}, ...restBefore } = before;
  const { spawned: spawnedAfter = {}, ...restAfter } = after;
  const spawnChanges = valueChanges(spawnedBefore, spawnedAfter).map((change) => `spawned: ${change}`);
  return [...valueChanges(restBefore, restAfter), ...spawnChanges];
}

/**
 * @param {object} before
 * @param {object} after
 * @returns {string[]}
 */
function valueChanges(before, after) {
  const [old, current] = [new Map(Object.entries(before)), new Map(Object.entries(after))];
  return [...new Set([...old.keys(), ...current.keys()])].flatMap((field) => {
    const [from, to] = [old.get(field), current.get(field)];
    if (JSON.stringify(from) === JSON.stringify(to)) return [];
    return Array.isArray(from) && Array.isArray(to)
      ? listChange(field, from, to)
      : [`${field}: ${show(from)} → ${show(to)}`];
  });
}

/**
 * @param {string} field
 * @param {string[]} from
 * @param {string[]} to
 */
function listChange(field, from, to) {
  const gained = to.filter((item) => !from.includes(item)).map((item) => `+${item}`);
  const lost = from.filter((item) => !to.includes(item)).map((item) => `-${item}`);
  return `${field}: ${[...gained, ...lost].join(' ') || 'another order'}`;
}

/** @param {unknown} value */
const show = (value) => (value === undefined ? 'nothing' : JSON.stringify(value));

/**
 * @param {Change[]} changes
 * @returns {string[]} lines for a terminal
 */
export const changeLines = (changes) =>
  changes.map(({ what, files }) => {
    const others = files.length > 4 ? ` and ${files.length - 4} more` : '';
    return `  ${what}  (${files.slice(0, 4).join(', ')}${others})`;
  });
