/** Whether the field of a hook or of a server has the shape that the host takes. */
import type { FieldShape } from '../hosts/host';
import { isRecord } from './reading';

export const fits = (value: unknown, shape: FieldShape): boolean => {
  if (typeof shape !== 'string') return shape.some((word) => word === value);
  return fitting[shape](value);
};

const isText = (value: unknown): value is string => typeof value === 'string';

const fitting: Readonly<Record<Extract<FieldShape, string>, (value: unknown) => boolean>> = {
  text: isText,
  'some text': (value) => isText(value) && value !== '',
  texts: (value) => Array.isArray(value) && value.every(isText),
  boolean: (value) => typeof value === 'boolean',
  seconds: (value) => typeof value === 'number' && value > 0 && Number.isFinite(value),
  map: isRecord,
  'map of texts': (value) => isRecord(value) && Object.values(value).every(isText),
  address: (value) => isText(value) && isAddress(value.trim()),
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
