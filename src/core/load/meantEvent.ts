/** Which event of hooks was meant by a name that is none. */
import type { HookRules } from '../hosts/host';
import { nearest } from '../text/nearest';

/** Equal but for case and hyphens, or the only one within three edits. */
export const meantEvent = (name: string, { events }: HookRules): string | undefined => {
  const wanted = plain(name);
  const close = wanted.length < shortest ? undefined : nearest(wanted, events.map(plain), 3);
  return events.find((event) => plain(event) === close);
};

/** Shorter names are near something by chance. */
const shortest = 4;

const plain = (name: string): string => name.toLowerCase().replaceAll(/[-_]/g, '');
