import { defineRule } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import { loads } from '../load/loads';
import { isEnglish, saysWhen } from './occasion';

export const descriptionSaysWhen = defineRule({
  id: 'description-says-when',
  summary: 'Require a description that says when to use the agent',
  group: 'routing',
  consequence: 'style',
  severity: 'off',
  overlap: 'none',
  messages: {
    never:
      "{chooser} may overlook this agent because the description does not say when to use it; add a sentence that starts with 'Use when'.",
  },
  concerns: loads,

  *check({ loaded }) {
    const field = descriptionField(loaded);
    const description = loaded.agent?.description ?? '';
    if (!field || description.trim() === '' || saysWhen(description) || !isEnglish(description)) return;
    yield { message: 'never', at: field.valueSpan, data: { chooser: loaded.host.chooser } };
  },
});
