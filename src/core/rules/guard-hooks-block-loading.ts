import { defineRule, type Fix } from '../lint/rule';
import type { HookFault } from '../load/hooks';
import type { LoadedFile } from '../load/load';
import { nearMiss } from '../load/nearMiss';
import { fieldNamed } from '../load/reading';
import { guardFixes } from './guardEdits';
import { partAt, problemInWords, type Words } from './hookWording';

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
    const data = { host: host.title, ...wording(fault.fault, loaded) };
    const fixes = [...renameHolder(loaded, fault.fault), ...guardFixes(loaded, fault.fault)];
    yield { message: 'blocked', at: fault.at, data, fixes };
  },
});

const wording = ({ reason, path, problem }: HookFault, { reading, host }: LoadedFile): Words => {
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
    case 'guard-unreadable': {
      const part = path.slice(1).reduce<unknown>(partAt, reading?.values.get('hooks'));
      const words = problem ? problemInWords(problem, part, host.hooks) : notAList;
      return { ...words, reason: `its ${path[1]} hook ${words.reason} and might be what guards it` };
    }
  }
};

const notAList: Words = { reason: 'is not a list', action: 'put a hyphen before each entry' };

/** `Hooks:` becomes `hooks:`. */
const renameHolder = ({ reading, host }: LoadedFile, { reason, path }: HookFault): readonly Fix[] => {
  const holder = reason === 'guard-outside' ? fieldNamed(reading, String(path[0])) : undefined;
  const near = holder && reading && nearMiss(holder.key, reading, host);
  if (!holder || near?.key !== 'hooks') return [];
  const kind = near.isCertain ? 'safe' : 'suggestion';
  return [{ title: "Rename to 'hooks'", kind, edits: [{ span: holder.keySpan, text: 'hooks' }] }];
};
