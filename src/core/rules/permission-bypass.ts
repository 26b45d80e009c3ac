import type { Key } from '../hosts/host';
import { defineRule } from '../lint/rule';
import { fieldNamed } from '../load/reading';
import { writeValue } from './fieldEdits';
import { anyOf } from './wording';

const name = 'permissionMode';

export const permissionBypass = defineRule({
  id: 'permission-bypass',
  summary: 'Warn about agents that never ask',
  group: 'security',
  consequence: 'security',
  severity: 'warning',
  overlap: 'none',
  messages: {
    never: 'This agent runs every tool call without asking; use {milder}, or list the few tools it needs.',
  },
  concerns: ({ agent, host }) => agent?.permissionMode !== undefined && !host.inertKeys.includes(name),

  *check({ loaded: { agent, reading, host, text } }) {
    const row: Key | undefined = host.keys[name];
    const milder = row?.values?.find((value) => value.name === agent?.permissionMode)?.milder;
    const field = fieldNamed(reading, name);
    if (!milder || !field) return;
    const fixes = milder.map(
      (mode) => ({ title: `Write '${mode}'`, kind: 'suggestion', edits: [writeValue(text, field, mode)] }) as const,
    );
    yield { message: 'never', at: field.valueSpan, data: { milder: anyOf(milder.slice(0, 1)) }, fixes };
  },
});
