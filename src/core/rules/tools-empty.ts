import { defineRule, type Fix } from '../lint/rule';
import { removeField } from './fieldEdits';

export const toolsEmpty = defineRule({
  id: 'tools-empty',
  summary: 'Disallow a tools key without tools',
  group: 'tools',
  consequence: 'loads-without-tools',
  severity: 'error',
  overlap: 'none',
  messages: {
    none: "{host} starts this agent without any tool, although it announces all of them; remove 'tools' to allow every tool or list the ones it needs.",
  },
  concerns: ({ agent }) => agent?.allowed?.shape === 'nothing',

  *check({ loaded }) {
    const { agent, host, text } = loaded;
    // A memory key gives tools to an empty list.
    if (agent?.allowed?.shape !== 'nothing' || agent.tools.tools === 'all' || agent.tools.tools.length > 0) return;
    const { field } = agent.allowed;
    const isWritten = field.valueSpan.end > field.valueSpan.start && field.value !== null;
    const isDeliberate = Array.isArray(field.value) && field.value.length === 0;
    const end = Math.max(text.indexOf(':', field.keySpan.end) + 1, field.valueSpan.end);
    const fixes: readonly Fix[] = [
      { title: "Remove 'tools', so that it has every tool", kind: 'suggestion', edits: [removeField(text, field)] },
      {
        title: 'Give it Read, Grep and Glob',
        kind: 'suggestion',
        edits: [{ span: { start: field.keySpan.start, end }, text: 'tools: Read, Grep, Glob' }],
      },
    ];
    const at = isWritten ? field.valueSpan : field.keySpan;
    yield { message: 'none', at, data: { host: host.title }, fixes, ...(isDeliberate && { severity: 'warning' }) };
  },
});
