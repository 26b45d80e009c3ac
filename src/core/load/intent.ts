/** Whether a file that does not load was meant to be an agent; a note beside agents is left in peace. */
import type { Host } from '../hosts/host';
import type { Span } from '../text/span';
import type { Cut } from './cut';
import { nearMiss } from './nearMiss';
import type { Reading } from './reading';
import { regionsOf } from './regions';
import { sharedLines } from './sharedLine';

/**
 * Keys that only an agent has. `description` alone counts for one as well, unless a key of commands stands beside it;
 * `name` alone does not.
 */
export const readsLikeAgent = (reading: Reading, host: Host): boolean => {
  const keys = [...reading.values.keys()].map((key) => meantKey(key, reading, host));
  const isCommand = host.commandKeys.some((key) => keys.includes(key));
  return keys.some((key) => key !== 'name' && !(isCommand && key === 'description') && isAgentKey(key, host));
};

/** `Description` and `descripton` are as good a sign as what they were meant to be; other guesses may be chance. */
const meantKey = (key: string, reading: Reading, host: Host): string => {
  const near = nearMiss(key, reading, host);
  return near && (near.isCertain || near.key === 'description') ? near.key : key;
};

/** `name: a description: b` on one line. */
export const holdsKeysInOneLine = (text: string, header: Span, host: Host): boolean =>
  sharedLines(text, header, host).some(({ key, other }) => key === 'name' && other === 'description');

/** For a header that cannot be read: some line of it starts with `name` or `description`. */
export const looksLikeAgent = (text: string, header: Span, host: Host): boolean =>
  regionsOf(text, header, host).some(({ key }) => key === 'name' || key === 'description');

export const cutHidesAgent = ({ lost }: Cut): boolean =>
  lost.some(({ key }) => key === 'name' || key === 'description');

const isAgentKey = (key: string, host: Host): boolean => Object.hasOwn(host.keys, key);
