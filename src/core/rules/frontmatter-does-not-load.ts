import { defineRule } from '../lint/rule';
import { stopsAtCarriageReturn } from '../load/lineEndings';
import { fixesFor, related, wording } from './unreadableHeader';

export const frontmatterDoesNotLoad = defineRule({
  id: 'frontmatter-does-not-load',
  summary: 'Enforce frontmatter that the host can read',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'cause',
  messages: {
    because: '{host} does not load this agent because {reason}; {action}.',
    notAMap:
      '{host} does not load this agent because its frontmatter is not YAML; write a key, a colon, a space and a value on each line.',
  },
  concerns: ({ fault }) => fault?.id === 'unreadable',

  *check({ uri, loaded }, { settings }) {
    const { fault, recovery, cut, host } = loaded;
    if (fault?.id !== 'unreadable' || cut || stopsAtCarriageReturn(loaded)) return;
    if (!recovery) {
      yield { message: 'notAMap', at: fault.at, data: { host: host.title } };
      return;
    }
    const data = { host: host.title, ...wording(recovery, loaded) };
    const fixes = fixesFor(recovery, loaded, settings.descriptionStyle);
    yield { message: 'because', at: fault.at, data, related: related(uri, loaded, recovery), fixes };
  },
});
