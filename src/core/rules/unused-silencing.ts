import { defineRule } from '../lint/rule';
import { isSilenced } from '../lint/silence';

export const unusedSilencing = defineRule({
  id: 'unused-silencing',
  summary: 'Disallow comments that silence nothing',
  group: 'style',
  consequence: 'style',
  severity: 'hint',
  overlap: 'none',
  runsLast: true,
  messages: {
    nothing: 'This comment hides no finding; remove it.',
    ofOne: "This comment hides no finding of '{rule}'; remove it.",
    unknown: "This comment hides nothing because there is no check '{rule}'; correct the name or remove it.",
  },

  *check(_, { silences, found, ruleIds }) {
    for (const silence of silences) {
      const { at, rule } = silence;
      if (found.some((finding) => isSilenced(silence, finding.rule, finding.at))) continue;
      const tags = ['unnecessary'] as const;
      if (rule === undefined) yield { message: 'nothing', at, tags };
      else if (ruleIds.has(rule)) yield { message: 'ofOne', at, tags, data: { rule } };
      else yield { message: 'unknown', at, tags, data: { rule } };
    }
  },
});
