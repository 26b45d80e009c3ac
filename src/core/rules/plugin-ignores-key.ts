import type { Host, Key } from '../hosts/host';
import { defineRule } from '../lint/rule';
import type { Field } from '../load/reading';
import { own } from '../text/own';
import { removeField } from './fieldEdits';

export const pluginIgnoresKey = defineRule({
  id: 'plugin-ignores-key',
  summary: 'Disallow keys that plugin agents lose',
  group: 'plugin',
  consequence: 'loses-restriction',
  severity: 'warning',
  overlap: 'none',
  messages: {
    ignored: "{host} ignores '{key}' in a plugin agent, so {clause}; {action}.",
    value: "{host} ignores this value of '{key}' in a plugin agent, so {clause}; {action}.",
  },
  concerns: ({ host }) => host.inertKeys.length > 0,

  *check({ loaded: { reading, host, text } }) {
    for (const field of reading?.fields ?? []) {
      const { key, keySpan } = field;
      const isInert = host.inertKeys.includes(key) && !isNothing(field.value);
      if (!isInert && !isInertValue(field, host)) continue;
      const data = {
        host: host.title,
        key,
        clause: own<Key>(host.keys, key)?.whenIgnored ?? 'it has no effect',
        action: own(host.insteadOfInert, key) ?? 'remove it',
      };
      const fixes = [{ title: `Remove '${key}'`, kind: 'suggestion', edits: [removeField(text, field)] }] as const;
      yield { message: isInert ? 'ignored' : 'value', at: keySpan, data, fixes };
    }
  },
});

const isInertValue = ({ key, value }: Field, { inertValues }: Host): boolean =>
  typeof value === 'string' && own(inertValues, key)?.includes(value) === true;

/** An empty key has nothing to lose. */
const isNothing = (value: unknown): boolean =>
  value === null || value === '' || (typeof value === 'object' && Object.keys(value).length === 0);
