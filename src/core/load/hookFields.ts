/** Whether one hook, or an entry of hooks, has what it needs, each field in the shape that the host takes. */
import type { HookRules } from '../hosts/host';
import { own } from '../text/own';
import { fits } from './fieldShape';
import { isRecord } from './reading';

export interface HookProblem {
  readonly reason: 'not-a-map' | 'no-type' | 'unknown-type' | 'field-missing' | 'field-wrong';
  /** Where it is about one. */
  readonly field?: string;
}

export interface EntryProblem {
  readonly reason: HookProblem['reason'] | 'no-hooks' | 'matcher-not-text';
  /** From the entry: `['hooks', 1]`. */
  readonly path: readonly (string | number)[];
  readonly field?: string;
}

export const isReadableHook = (hook: unknown, rules: HookRules): boolean => hookProblem(hook, rules) === undefined;

/** An absent field may be left out unless its type requires it; null is no absence. */
export const hookProblem = (hook: unknown, { types, fields }: HookRules): HookProblem | undefined => {
  if (!isRecord(hook)) return { reason: 'not-a-map' };
  if (hook['type'] === undefined) return { reason: 'no-type' };
  const type = typeof hook['type'] === 'string' ? own(types, hook['type']) : undefined;
  if (!type) return { reason: 'unknown-type', field: 'type' };
  const missing = type.required.find((field) => hook[field] === undefined);
  if (missing !== undefined) return { reason: 'field-missing', field: missing };
  const wrong = Object.entries({ ...fields, ...type.fields }).find(
    ([field, shape]) => hook[field] !== undefined && !fits(hook[field], shape),
  );
  return wrong && { reason: 'field-wrong', field: wrong[0] };
};

/** What is left of `hooks` without the parts that the host drops; undefined where that is nothing. */
export const keptHooks = (hooks: unknown, rules: HookRules): Readonly<Record<string, unknown>> | undefined => {
  const events = Object.entries(isRecord(hooks) ? hooks : {}).flatMap(([event, entries]) => {
    if (!rules.events.includes(event) || !Array.isArray(entries)) return [];
    const kept = entries.flatMap((entry) => keptEntry(entry, rules));
    return kept.length > 0 ? [[event, kept] as const] : [];
  });
  return events.length > 0 ? Object.fromEntries(events) : undefined;
};

const keptEntry = (entry: unknown, rules: HookRules): readonly unknown[] => {
  if (!isRecord(entry) || !Array.isArray(entry['hooks'])) return [];
  if (entryProblems(entry, rules).some(({ reason }) => reason === 'matcher-not-text')) return [];
  return [{ ...entry, hooks: entry['hooks'].filter((hook) => isReadableHook(hook, rules)) }];
};

/** All that is wrong below one item of an event; an item without a list of hooks has no further faults. */
export const entryProblems = (entry: unknown, rules: HookRules): readonly EntryProblem[] => {
  if (!isRecord(entry)) return [{ reason: 'not-a-map', path: [] }];
  const { hooks, matcher } = entry;
  if (!Array.isArray(hooks)) return [{ reason: 'no-hooks', path: [] }];
  if (matcher !== undefined && typeof matcher !== 'string') return [{ reason: 'matcher-not-text', path: ['matcher'] }];
  return hooks.flatMap((hook, index) => {
    const problem = hookProblem(hook, rules);
    return problem ? [{ ...problem, path: ['hooks', index] }] : [];
  });
};
