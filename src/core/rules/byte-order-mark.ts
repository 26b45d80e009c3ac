import { defineRule } from '../lint/rule';

export const byteOrderMark = defineRule({
  id: 'byte-order-mark',
  summary: 'Disallow a byte order mark',
  group: 'text',
  consequence: 'portability',
  severity: 'warning',
  overlap: 'none',
  messages: {
    mark: 'Older versions of {host} and some other programs ignore an agent that starts with a byte order mark; save the file without it.',
  },
  concerns: ({ origin }) => origin.hasByteOrderMark === true,

  *check({ loaded }) {
    const { block, host } = loaded;
    // Without a block the file is lost for another reason, of which another check speaks.
    if (!block) return;
    const fix = { title: 'Remove the byte order mark', kind: 'safe', edits: [], dropsMark: true } as const;
    yield { message: 'mark', at: block.open, data: { host: host.title }, fixes: [fix] };
  },
});
