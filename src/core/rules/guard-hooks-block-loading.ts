import { defineRule, type Fix } from '../lint/rule';
import type { HookFault } from '../load/hooks';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import { fieldNamed } from '../load/reading';

export const guardHooksBlockLoading = defineRule({
  id: 'guard-hooks-block-loading',
  summary: 'Disallow guard hooks that the host cannot load',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'cause',
  messages: {
    blocked: '{host} does not load this agent because {reason}; {action}.',
  },
  concerns: ({ fault }) => fault?.id === 'hooks',

  *check({ loaded }) {
    const { fault, host } = loaded;
    if (fault?.id !== 'hooks') return;
    const data = { host: host.title, ...wording(fault.fault) };
    yield { message: 'blocked', at: fault.at, data, fixes: renameHolder(loaded, fault.fault) };
  },
});

const wording = ({ reason, path }: HookFault): { readonly reason: string; readonly action: string } => {
  const guard = path.at(-1);
  switch (reason) {
    case 'not-a-map':
      return { reason: "'hooks' is not a map of events", action: 'write an event, and under it a list of hooks' };
    case 'guard-at-top-level':
      return { reason: `'${guard}' stands outside 'hooks' and might guard it`, action: "move it under 'hooks'" };
    case 'guard-outside':
      return { reason: `'${guard}' stands inside '${path[0]}' and might guard it`, action: "move it under 'hooks'" };
    case 'guard-nested':
      return {
        reason: `'${guard}' stands inside '${path[1]}' and might guard it`,
        action: "move it directly under 'hooks'",
      };
    case 'guard-unreadable':
      return {
        reason: `its ${path[1]} hook cannot be read and might be what guards it`,
        action: "give it a 'hooks' list whose items have a 'type' and what that type needs",
      };
  }
};

/** `Hooks:` becomes `hooks:`. */
const renameHolder = ({ reading, host }: LoadedFile, { reason, path }: HookFault): readonly Fix[] => {
  const holder = reason === 'guard-outside' ? fieldNamed(reading, String(path[0])) : undefined;
  const near = holder && reading && nearMiss(holder.key, reading, host);
  if (!holder || near?.key !== 'hooks') return [];
  const kind = near.isCertain ? 'safe' : 'suggestion';
  return [{ title: "Rename to 'hooks'", kind, edits: [{ span: holder.keySpan, text: 'hooks' }] }];
};
