/** Which known key a misspelt one was meant to be, by the host's own rule. */
import type { Host } from '../hosts/host';
import { nearest } from '../text/nearest';
import type { Reading } from './reading';

export interface NearMiss {
  readonly key: string;
  /** Equal but for case and hyphens, or in the host's own table; else it is a guess by edit distance. */
  readonly isCertain: boolean;
}

/** Undefined for known keys, for keys of other hosts, and where the key that was meant is there as well. */
export const nearMiss = (key: string, reading: Reading, host: Host): NearMiss | undefined => {
  if (Object.hasOwn(host.keys, key) || isAnotherWord(key, host)) return undefined;
  const found = remembered(key, host);
  return found && !reading.values.has(found.key) ? found : undefined;
};

const isAnotherWord = (key: string, { noteKeys, foreignKeys, hooks, descriptionFallbacks }: Host): boolean =>
  noteKeys.includes(key) ||
  foreignKeys.includes(key) ||
  hooks.events.includes(key) ||
  descriptionFallbacks.includes(key);

const meanings = new WeakMap<Host, Map<string, NearMiss | undefined>>();

/** The same few keys stand in many files. */
const remembered = (key: string, host: Host): NearMiss | undefined => {
  const known = meanings.get(host) ?? new Map<string, NearMiss | undefined>();
  meanings.set(host, known);
  if (!known.has(key) && known.size < mostRemembered) known.set(key, meant(key, host));
  return known.has(key) ? known.get(key) : meant(key, host);
};

const mostRemembered = 1_000;

const meant = (key: string, host: Host): NearMiss | undefined => {
  if (Object.hasOwn(host.mistakes, key)) {
    const listed = host.mistakes[key];
    return listed ? { key: listed, isCertain: true } : undefined;
  }
  const known = Object.keys(host.keys);
  const wanted = plain(key);
  const same = known.find((name) => startsAlike(name, wanted) && plain(name) === wanted);
  if (same) return { key: same, isCertain: true };
  const close = key.length >= shortest ? nearest(key, known) : undefined;
  return close === undefined ? undefined : { key: close, isCertain: false };
};

/** Shorter keys are near something by chance. */
const shortest = 4;

/** Spares most names the work of a full comparison. */
const startsAlike = (name: string, wanted: string): boolean => name.charAt(0).toLowerCase() === wanted.charAt(0);

const plain = (key: string): string => key.toLowerCase().replaceAll(/[-_]/g, '');
