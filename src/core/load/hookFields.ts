/** Whether one hook has what its type needs, each field in the shape that the host takes. */
import type { HookField, HookRules } from '../hosts/host';
import { own } from './effectiveTools';
import { isRecord } from './reading';

/** An absent field may be left out unless its type requires it; null is no absence. */
export const isReadableHook = (hook: unknown, { types, fields }: HookRules): boolean => {
  if (!isRecord(hook) || typeof hook['type'] !== 'string') return false;
  const type = own(types, hook['type']);
  if (!type || type.required.some((field) => hook[field] === undefined)) return false;
  return Object.entries({ ...fields, ...type.fields }).every(
    ([field, shape]) => hook[field] === undefined || fits(hook[field], shape),
  );
};

const fits = (value: unknown, shape: HookField): boolean => {
  if (typeof shape !== 'string') return shape.some((word) => word === value);
  return fitting[shape](value);
};

const isText = (value: unknown): boolean => typeof value === 'string';

const fitting: Readonly<Record<Extract<HookField, string>, (value: unknown) => boolean>> = {
  text: isText,
  texts: (value) => Array.isArray(value) && value.every(isText),
  boolean: (value) => typeof value === 'boolean',
  seconds: (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
  map: isRecord,
  'map of texts': (value) => isRecord(value) && Object.values(value).every(isText),
  address: (value) => typeof value === 'string' && isAddress(value.trim()),
};

/** Anything with a scheme; those of the web need a host without blanks and brackets, and a port that there can be. */
const isAddress = (text: string): boolean => {
  const [, scheme, rest] = /^([a-z][a-z\d+.-]*):(.*)$/is.exec(text) ?? [];
  if (scheme === undefined || rest === undefined) return false;
  if (!/^(https?|wss?|ftp)$/i.test(scheme)) return true;
  const [, host, port] =
    /^[\\/]*(\[[^\]]*\]|[^\\/?#:]*)(?::(\d*))?(?:[\\/?#]|$)/.exec(rest.replace(/^([\\/]*)[^\\/?#]*@/, '$1')) ?? [];
  return host !== undefined && host !== '' && !/[\s<>^|%]/.test(host) && Number(port ?? 0) < 65_536;
};
