import type { Key } from '../hosts/host';
import { defineRule } from '../lint/rule';
import { nearMiss } from '../load/nearMiss';

export const keyNearMiss = defineRule({
  id: 'key-near-miss',
  summary: 'Disallow misspelt keys',
  group: 'shape',
  consequence: 'loses-restriction',
  severity: 'warning',
  overlap: 'none',
  messages: {
    ignored: "{host} ignores '{key}', so {clause}; rename it to '{meant}'.",
  },

  *check({ loaded }) {
    const { reading, host, fault } = loaded;
    if (!reading) return;
    for (const { key, keySpan } of reading.fields) {
      const near = nearMiss(key, reading, host);
      if (!near || fault?.id === `${near.key}-missing` || (fault?.id === 'hooks' && fault.fault.path[0] === key))
        continue;
      const meant: Key | undefined = host.keys[near.key];
      const kind = near.isCertain ? 'safe' : 'suggestion';
      yield {
        message: 'ignored',
        at: keySpan,
        severity: meant?.restricts ? 'error' : 'warning',
        data: { host: host.title, key, clause: meant?.whenIgnored ?? 'it has no effect', meant: near.key },
        fixes: [{ title: `Rename to '${near.key}'`, kind, edits: [{ span: keySpan, text: near.key }] }],
      };
    }
  },
});
