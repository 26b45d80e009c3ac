import { defineRule } from '../lint/rule';
import { proseOf } from '../load/prose';
import { fieldNamed } from '../load/reading';
import { textAt } from '../text/span';
import { bracesIn, promptPlaceholders, valuePlaceholders } from './placeholders';

export const placeholderLeft = defineRule({
  id: 'placeholder-left',
  summary: 'Disallow unfilled placeholders',
  group: 'body',
  consequence: 'routing',
  severity: 'warning',
  isCrossFile: true,
  overlap: 'none',
  messages: {
    left: "{place} still holds the placeholder '{text}', which the model takes as it stands; fill it in.",
  },
  concerns: ({ reading, fault }) => reading !== undefined && fault?.id !== 'too-large',

  *check(file, { workspace }) {
    const { loaded } = file;
    const isFilled = (text: string): boolean => bracesIn(text) && workspace.isFilled(text, file);
    for (const key of ['name', 'description']) {
      const field = fieldNamed(loaded.reading, key);
      if (!field || typeof field.value !== 'string') continue;
      for (const at of valuePlaceholders(loaded.text, field.valueSpan)) {
        const text = textAt(loaded.text, at);
        if (proseOf(loaded).isQuoted(at.start) || isFilled(text)) continue;
        yield { message: 'left', at, data: { place: `'${key}'`, text } };
      }
    }
    for (const at of promptPlaceholders(loaded)) {
      const text = textAt(loaded.text, at);
      if (!isFilled(text)) yield { message: 'left', severity: 'hint', at, data: { place: 'The prompt', text } };
    }
  },
});
