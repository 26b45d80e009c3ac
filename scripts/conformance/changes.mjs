// What changed in the program's behaviour from one set of records to another.

/** @typedef {{ what: string, where: string }} Change */

/**
 * @param {string} group
 * @param {import('./records.mjs').GroupRecords | undefined} before
 * @param {import('./records.mjs').GroupRecords} after
 * @returns {Change[]}
 */
export function changesBetween(group, before, after) {
  if (!before) return [{ what: 'there are no records yet', where: group }];
  const files = [...new Set([...Object.keys(before.cases), ...Object.keys(after.cases)])];
  return [
    ...poolChanges(before.pools.usual, after.pools.usual, 'any agent'),
    ...poolChanges(before.pools.background, after.pools.background, 'any agent in the background'),
    ...files.flatMap((file) =>
      caseChanges(comparable(before.cases[file], before.pools), comparable(after.cases[file], after.pools)).map(
        (what) => ({ what, where: `${group}/${file}` }),
      ),
    ),
  ];
}

/**
 * Lines for a terminal, each change once with the files that show it.
 *
 * @param {Change[]} changes
 * @returns {string[]}
 */
export function changeLines(changes) {
  /** @type {Map<string, Set<string>>} */
  const places = new Map();
  for (const { what, where } of changes) places.set(what, (places.get(what) ?? new Set()).add(where));
  return [...places].map(([what, all]) => {
    const [shown, others] = [[...all].slice(0, 4).join(', '), all.size > 4 ? ` and ${all.size - 4} more` : ''];
    return `  ${what}  (${shown}${others})`;
  });
}

/**
 * @param {import('./records.mjs').Pool} before
 * @param {import('./records.mjs').Pool} after
 * @param {string} where
 * @returns {Change[]}
 */
const poolChanges = (before, after, where) =>
  valueChanges({ ...before, tools: everything(before) }, { ...after, tools: everything(after) }).map((what) => ({
    what,
    where,
  }));

/** @param {{ tools: readonly string[], deferred?: readonly string[] }} given */
const everything = ({ tools, deferred = [] }) => [...tools, ...deferred].sort();

/**
 * A record in which only what is its own stands: the parent's model, and tools that any agent gained or lost, are said
 * once for all.
 *
 * @param {import('./records.mjs').CaseRecord | undefined} record
 * @param {import('./records.mjs').Pools} pools
 */
function comparable(record, { usual, background }) {
  if (!record) return undefined;
  const { spawned, ...rest } = record;
  if (!spawned) return rest;
  const { tools, model, effort, deferred, ...others } = spawned;
  const pool = tools === 'all-in-background' ? background : usual;
  const given =
    typeof tools === 'string' ? everything(pool) : everything({ tools: tools ?? [], ...(deferred && { deferred }) });
  const missing = everything(usual).filter((tool) => !given.includes(tool));
  const own = given.filter((tool) => !everything(usual).includes(tool));
  const isWide = missing.length < given.length;
  return {
    ...rest,
    ...others,
    'model sent': model === usual.model ? 'that of its parent' : model,
    effort: effort === usual.effort ? 'the usual' : effort,
    ...(isWide ? { 'tools beside the usual': own, 'tools that it lacks': missing } : { 'the only tools': given }),
  };
}

/**
 * @param {Readonly<Record<string, unknown>> | undefined} before
 * @param {Readonly<Record<string, unknown>> | undefined} after
 * @returns {string[]}
 */
function caseChanges(before, after) {
  if (!before) return ['a new case'];
  if (!after) return ['the case is gone'];
  if (before['loaded'] !== after['loaded']) return [before['loaded'] ? 'no longer loads' : 'loads now'];
  return valueChanges(before, after);
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
