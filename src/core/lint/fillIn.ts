/** Puts words into the slots of a message. */
import type { Report } from './rule';

/** `'{key}' is {kind}` with `{ key: 'name', kind: 'a list' }` is `'name' is a list`. */
export const fillIn = (template: string, data: Report['data'] = {}): string =>
  template.replaceAll(/\{(\w+)\}/g, (slot, name: string) => String(data[name] ?? slot));
