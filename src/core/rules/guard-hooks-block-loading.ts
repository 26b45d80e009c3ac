import { defineRule } from '../lint/rule';
import type { HookFault } from '../load/hooks';

export const guardHooksBlockLoading = defineRule({
  id: 'guard-hooks-block-loading',
  summary: 'Disallow guard hooks that the host cannot load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'cause',
  messages: {
    blocked: '{host} does not load this agent because {reason}; {action}.',
  },

  *check({ loaded }) {
    const { fault, host } = loaded;
    if (fault?.id !== 'hooks') return;
    yield { message: 'blocked', at: fault.at, data: { host: host.title, ...wording(fault.fault) } };
  },
});

const wording = ({ reason, path }: HookFault): { readonly reason: string; readonly action: string } => {
  const event = path.find((step) => typeof step === 'string' && step !== 'hooks') ?? 'hooks';
  if (reason === 'not-a-map')
    return { reason: "'hooks' is not a map of events", action: 'write an event, and under it a list of hooks' };
  if (reason === 'guard-at-top-level')
    return { reason: `'${event}' stands outside 'hooks' and might guard it`, action: "move it under 'hooks'" };
  if (reason === 'guard-nested')
    return {
      reason: `'${event}' is no event and holds a hook that might guard it`,
      action: "move that hook directly under 'hooks'",
    };
  return {
    reason: `its ${event} hook cannot be read and might be what guards it`,
    action: "give it a 'hooks' list whose items have a 'type' and what that type needs",
  };
};
