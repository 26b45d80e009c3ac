import { defineRule } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import { loads } from '../load/loads';

export const descriptionsNearlyIdentical = defineRule({
  id: 'descriptions-nearly-identical',
  summary: 'Warn about agents whose descriptions say the same',
  group: 'routing',
  consequence: 'routing',
  severity: 'hint',
  isCrossFile: true,
  overlap: 'none',
  messages: {
    pair: "{chooser} can hardly tell this agent from '{other}' because their descriptions say nearly the same; say what sets them apart.",
    group:
      "{chooser} can hardly tell this agent from {count} others, such as '{other}', because their descriptions say nearly the same; say what sets them apart.",
  },
  concerns: loads,

  *check(file, { workspace }) {
    const field = descriptionField(file.loaded);
    const others = field ? workspace.lookalikes(file) : [];
    const other = others[0]?.loaded.agent?.name;
    if (!field || other === undefined) return;
    const at = field.valueSpan;
    const { chooser } = file.loaded.host;
    const related = others.slice(0, mostRelated).flatMap(({ uri, loaded }) => {
      const place = descriptionField(loaded)?.valueSpan;
      return place ? [{ uri, span: place, message: `The description of '${loaded.agent?.name}'.` }] : [];
    });
    if (others.length === 1) yield { message: 'pair', at, related, data: { chooser, other } };
    else yield { message: 'group', at, related, data: { chooser, other, count: others.length } };
  },
});

const mostRelated = 10;
