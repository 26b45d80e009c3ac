import { defineRule } from '../lint/rule';

export const fileNotRead = defineRule({
  id: 'file-not-read',
  summary: 'Warn about agent files that the host never opens',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    tooLarge: '{host} never reads this file because it is larger than 1 MiB; make it shorter.',
    utf16: '{host} does not load this agent because the file is UTF-16; save it as UTF-8.',
  },
  concerns: ({ fault }) => fault?.id === 'too-large' || fault?.id === 'utf-16',

  *check({ loaded }) {
    const { fault, host } = loaded;
    if (fault?.id === 'utf-16') yield { message: 'utf16', at: fault.at, data: { host: host.title } };
    if (fault?.id === 'too-large') yield { message: 'tooLarge', at: fault.at, data: { host: host.title } };
  },
});
