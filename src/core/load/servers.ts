/** Whether an item of `mcpServers` is a server that the host can start. */
import type { ServerRules } from '../hosts/host';
import { own } from '../text/own';
import { fits } from './fieldShape';
import { isRecord } from './reading';

export type ServerProblem =
  | { readonly reason: 'neither' | 'named' | 'unnamed' | 'no-settings' }
  | { readonly reason: 'several'; readonly count: number }
  | { readonly reason: 'unknown-type'; readonly type: string }
  | { readonly reason: 'missing' | 'wrong'; readonly field: string };

/** Undefined for a name, which is of a server that is set up elsewhere, and for a map that can be started. */
export const serverProblem = (item: unknown, rules: ServerRules): ServerProblem | undefined => {
  if (typeof item === 'string') return undefined;
  if (!isRecord(item)) return { reason: 'neither' };
  const [first, ...others] = Object.values(item);
  if (others.length > 0) return severalProblem(item);
  if (first === undefined) return undefined;
  if (first === null) return { reason: 'no-settings' };
  if (!isRecord(first)) return { reason: ownField(item) ? 'unnamed' : 'neither' };
  return settingsProblem(first, rules);
};

const severalProblem = (item: Readonly<Record<string, unknown>>): ServerProblem => {
  if (Object.values(item).every(isRecord)) return { reason: 'several', count: Object.keys(item).length };
  return { reason: typeof item['name'] === 'string' ? 'named' : ownField(item) ? 'unnamed' : 'neither' };
};

/** Settings that stand where the name should. */
const ownField = (item: Readonly<Record<string, unknown>>): boolean =>
  ['command', 'url', 'type'].some((field) => Object.hasOwn(item, field));

const settingsProblem = (
  settings: Readonly<Record<string, unknown>>,
  { usual, types, fields }: ServerRules,
): ServerProblem | undefined => {
  const type = settings['type'] ?? usual;
  const row = typeof type === 'string' ? own(types, type) : undefined;
  if (!row) return { reason: 'unknown-type', type: String(type) };
  const missing = row.required.find((field) => settings[field] === undefined);
  if (missing !== undefined) return { reason: 'missing', field: missing };
  const wrong = Object.entries({ ...fields, ...row.fields }).find(
    ([field, shape]) => settings[field] !== undefined && !fits(settings[field], shape),
  );
  return wrong && { reason: 'wrong', field: wrong[0] };
};
