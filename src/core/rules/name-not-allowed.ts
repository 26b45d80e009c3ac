import { defineRule } from '../lint/rule';
import { fieldNamed } from '../load/reading';

export const nameNotAllowed = defineRule({
  id: 'name-not-allowed',
  summary: 'Disallow names that the host refuses',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'none',
  messages: {
    start: "{host} does not load this agent because its name starts with a hyphen; rename it to '{better}'.",
    character:
      "{host} does not load this agent because its name contains a colon, which is kept for plugins; rename it to '{better}'.",
    length: '{host} does not load this agent because its name is longer than {most} characters; shorten it.',
  },

  *check({ loaded }) {
    const { fault, host, reading } = loaded;
    const name = reading?.values.get('name');
    const field = fieldNamed(reading, 'name');
    if (fault?.id !== 'name-not-allowed' || typeof name !== 'string' || !field) return;
    if (fault.why === 'length') {
      yield { message: 'length', at: fault.at, data: { host: host.title, most: host.name.maxLength } };
      return;
    }
    const better = name.normalize('NFKC').replaceAll(host.name.forbidden, '-').replace(/^-+/, '') || 'agent';
    const fix = {
      title: `Rename to '${better}'`,
      kind: 'suggestion',
      edits: [{ span: field.valueSpan, text: better }],
    } as const;
    yield { message: fault.why, at: fault.at, data: { host: host.title, better }, fixes: [fix] };
  },
});
