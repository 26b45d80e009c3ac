import { defineRule } from '../lint/rule';

export const fileNotRead = defineRule({
  id: 'file-not-read',
  summary: 'Warn about agent files that the host never opens',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    tooLarge: '{host} never reads this file because it is larger than 1 MiB; make it shorter.',
  },
  concerns: ({ fault }) => fault?.id === 'too-large',

  *check({ loaded }) {
    const { fault, host } = loaded;
    if (fault?.id === 'too-large') yield { message: 'tooLarge', at: fault.at, data: { host: host.title } };
  },
});
