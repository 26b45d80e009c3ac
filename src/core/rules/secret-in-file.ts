import { defineRule } from '../lint/rule';
import { secretsOf } from '../load/secretsOf';

export const secretInFile = defineRule({
  id: 'secret-in-file',
  summary: 'Disallow keys and passwords',
  group: 'security',
  consequence: 'security',
  severity: 'error',
  overlap: 'none',
  messages: { secret: 'Anyone who can read this file has this {kind} ({masked}); remove it and revoke it.' },
  concerns: (loaded) => secretsOf(loaded).length > 0,

  *check({ loaded }) {
    for (const { at, kind, variable, masked } of secretsOf(loaded)) {
      const reference = `\${${variable}}`;
      const edits = [{ span: at, text: reference }];
      const fix = { title: `Replace by ${reference}`, kind: 'suggestion', edits } as const;
      yield { message: 'secret', at, data: { kind, masked }, fixes: [fix] };
    }
  },
});
