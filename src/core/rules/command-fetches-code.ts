import { defineRule } from '../lint/rule';
import { commandsIn } from './commands';
import { fetchesIn } from './fetches';

export const commandFetchesCode = defineRule({
  id: 'command-fetches-code',
  summary: 'Warn about commands that run code from the network',
  group: 'security',
  consequence: 'security',
  severity: 'warning',
  overlap: 'none',
  messages: {
    fetched:
      'This command runs whatever {source} serves at that moment; pin a version or keep the script in the repository.',
    decoded: 'This command runs code that nobody can read here; keep the script in the repository.',
    plain: 'Anyone on the way can change what {source} answers because the address is plain http; use https.',
  },
  // Where the host ignores both keys, nothing of them is run.
  concerns: ({ reading, host }) =>
    ['hooks', 'mcpServers'].some((key) => reading?.values.has(key) === true && !host.inertKeys.includes(key)),

  *check({ loaded }) {
    for (const command of commandsIn(loaded)) {
      for (const { kind, at, source, isUnpinned } of fetchesIn(command, loaded.text)) {
        const severity = isUnpinned ? 'information' : 'warning';
        if (kind === 'decoded') yield { message: 'decoded', at };
        else if (kind === 'plain') yield { message: 'plain', at, data: { source } };
        else yield { message: 'fetched', at, severity, data: { source } };
      }
    }
  },
});
