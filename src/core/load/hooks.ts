/** Whether `hooks` lets an agent load: the host refuses it when a hook that guards something cannot be read. */
import type { HookRules } from '../hosts/host';
import { isRecord, type Reading } from './reading';

export interface HookFault {
  readonly reason: 'not-a-map' | 'guard-at-top-level' | 'guard-unreadable' | 'guard-nested';
  /** Keys and indices from the top of the frontmatter: `['hooks', 'PreToolUse', 0]`. */
  readonly path: readonly (string | number)[];
}

/** The fault that stops the load, or undefined (seen run, cases `c10*`, `h01` to `h16`). */
export const hookFault = (reading: Reading, rules: HookRules): HookFault | undefined => {
  const topLevel = rules.guards.find((guard) => isPresent(reading.values.get(guard)));
  if (topLevel) return { reason: 'guard-at-top-level', path: [topLevel] };
  const hooks = reading.values.get('hooks');
  if (typeof hooks === 'string' || Array.isArray(hooks)) return { reason: 'not-a-map', path: ['hooks'] };
  if (!isRecord(hooks)) return undefined;
  for (const [event, value] of Object.entries(hooks)) {
    const fault = eventFault(event, value, rules);
    if (fault) return fault;
  }
  return undefined;
};

const isPresent = (value: unknown): boolean => value !== null && value !== undefined;

const eventFault = (event: string, value: unknown, rules: HookRules): HookFault | undefined => {
  if (rules.guards.includes(event)) return guardFault(event, value, rules);
  if (rules.events.includes(event)) return undefined;
  return holdsGuard(value, rules.guards) ? { reason: 'guard-nested', path: ['hooks', event] } : undefined;
};

const guardFault = (event: string, value: unknown, rules: HookRules): HookFault | undefined => {
  if (!isPresent(value)) return undefined;
  if (!Array.isArray(value)) return { reason: 'guard-unreadable', path: ['hooks', event] };
  for (const [index, entry] of value.entries()) {
    const inner = entryFault(entry, rules);
    if (inner) return { reason: 'guard-unreadable', path: ['hooks', event, index, ...inner] };
  }
  return undefined;
};

const entryFault = (entry: unknown, rules: HookRules): readonly (string | number)[] | undefined => {
  if (!isRecord(entry)) return [];
  if (!Array.isArray(entry['hooks'])) return [];
  if (entry['matcher'] !== undefined && typeof entry['matcher'] !== 'string') return ['matcher'];
  const bad = entry['hooks'].findIndex((hook) => !isReadableHook(hook, rules));
  return bad === -1 ? undefined : ['hooks', bad];
};

const isReadableHook = (hook: unknown, rules: HookRules): boolean => {
  if (!isRecord(hook) || typeof hook['type'] !== 'string') return false;
  const required = rules.types[hook['type']];
  if (!required?.every((field) => typeof hook[field] === 'string')) return false;
  const timeout = hook['timeout'];
  return timeout === undefined || (typeof timeout === 'number' && timeout > 0);
};

const holdsGuard = (value: unknown, guards: readonly string[]): boolean => {
  if (Array.isArray(value)) return value.some((item) => holdsGuard(item, guards));
  if (!isRecord(value)) return false;
  return Object.entries(value).some(([key, inner]) => guards.includes(key) || holdsGuard(inner, guards));
};
