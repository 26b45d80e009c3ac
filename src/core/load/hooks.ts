/** Whether `hooks` lets an agent load: the host refuses it when a hook that guards something cannot be read. */
import type { HookRules } from '../hosts/host';
import { type EntryProblem, entryProblems } from './hookFields';
import { isRecord, type Reading } from './reading';

export interface HookFault {
  readonly reason: 'not-a-map' | 'guard-at-top-level' | 'guard-outside' | 'guard-unreadable' | 'guard-nested';
  /** Keys and indices from the top of the frontmatter: `['hooks', 'PreToolUse', 0]`. Ends in the guard if that is misplaced. */
  readonly path: readonly (string | number)[];
  /** What is wrong with an unreadable guard that is a list. */
  readonly problem?: EntryProblem;
}

/** The fault that stops the load, or undefined (seen run, cases `c10*`, `h01` to `h16`, and those of `test/cases`). */
export const hookFault = (reading: Reading, rules: HookRules): HookFault | undefined => {
  for (const [key, value] of reading.values) {
    if (isGuard(key, value, rules)) return { reason: 'guard-at-top-level', path: [key] };
    if (typeof value !== 'object' || rules.unsearched.includes(key)) continue;
    const inner = guardIn(value, rules);
    if (inner) return { reason: 'guard-outside', path: [key, ...inner] };
  }
  const hooks = reading.values.get('hooks');
  if (!hooks) return undefined;
  if (!isRecord(hooks)) return { reason: 'not-a-map', path: ['hooks'] };
  for (const [event, value] of Object.entries(hooks)) {
    const fault = eventFault(event, value, rules);
    if (fault) return fault;
  }
  return undefined;
};

/** A guard with nothing in it is none. */
const isGuard = (key: string, value: unknown, { guards }: HookRules): boolean =>
  guards.includes(key) && value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0);

const eventFault = (event: string, value: unknown, rules: HookRules): HookFault | undefined => {
  const isGuarding = rules.guards.includes(event) && value !== null && value !== undefined;
  const isEvent = isGuarding || rules.events.includes(event);
  if (isEvent && Array.isArray(value)) return entriesFault(event, value, isGuarding, rules);
  if (isGuarding) return { reason: 'guard-unreadable', path: ['hooks', event] };
  return nested(['hooks', event], guardIn(value, rules));
};

const entriesFault = (
  event: string,
  entries: readonly unknown[],
  isGuarding: boolean,
  rules: HookRules,
): HookFault | undefined => {
  for (const [index, entry] of entries.entries()) {
    const path = ['hooks', event, index];
    const [problem] = isGuarding ? entryProblems(entry, rules) : [];
    if (problem) return { reason: 'guard-unreadable', path: [...path, ...problem.path], problem };
    const fault = nested(path, guardInEntry(entry, rules));
    if (fault) return fault;
  }
  return undefined;
};

type Path = readonly (string | number)[];

const nested = (outer: Path, inner: Path | undefined): HookFault | undefined =>
  inner && { reason: 'guard-nested', path: [...outer, ...inner] };

/** A hook with a type is searched on its surface only: its fields may hold anything. */
const guardInEntry = (entry: unknown, rules: HookRules): Path | undefined => {
  const hooks = isRecord(entry) ? entry['hooks'] : undefined;
  if (!isRecord(entry) || !Array.isArray(hooks)) return guardIn(entry, rules);
  const others = guardIn(Object.fromEntries(Object.entries(entry).filter(([key]) => key !== 'hooks')), rules);
  if (others) return others;
  for (const [index, hook] of hooks.entries()) {
    const found = guardIn(hook, rules, isRecord(hook) && typeof hook['type'] === 'string' ? 0 : deepest - 2);
    if (found) return ['hooks', index, ...found];
  }
  return undefined;
};

/** Maps and lists within one another that the host looks into. */
const deepest = 3;

/** The way to the first guard inside. Each map and list counts once per level, so that aliases of aliases cost nothing. */
const guardIn = (value: unknown, rules: HookRules, levels = deepest): Path | undefined => {
  let level: ReadonlyMap<unknown, Path> = new Map([[value, []]]);
  for (let left = levels; left >= 0; left--) {
    const next = new Map<unknown, Path>();
    for (const [part, path] of level) {
      for (const [key, inner] of partsOf(part)) {
        if (typeof key === 'string' && isGuard(key, inner, rules)) return [...path, key];
        if (!next.has(inner)) next.set(inner, [...path, key]);
      }
    }
    level = next;
  }
  return undefined;
};

const partsOf = (part: unknown): readonly (readonly [string | number, unknown])[] => {
  if (Array.isArray(part)) return [...part.entries()];
  return isRecord(part) ? Object.entries(part) : [];
};
