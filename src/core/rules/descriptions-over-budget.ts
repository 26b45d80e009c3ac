import { defineRule, type Related } from '../lint/rule';
import { descriptionField } from '../load/keyPlaces';
import { loads } from '../load/loads';
import type { Workspace } from '../workspace/workspace';
import { moveExamples } from './moveExamples';

export const descriptionsOverBudget = defineRule({
  id: 'descriptions-over-budget',
  summary: 'Warn about descriptions that together exceed the budget',
  group: 'routing',
  consequence: 'routing',
  severity: 'warning',
  isCrossFile: true,
  overlap: 'none',
  messages: {
    over: 'All descriptions together take about {tokens} tokens of every request, and {host} warns at {limit}; shorten the longest ones.',
  },
  concerns: loads,

  *check(file, { workspace }) {
    const budget = workspace.budget(file);
    const field = descriptionField(file.loaded);
    if (!budget || !field) return;
    const { tokens, limit, longest } = budget;
    yield {
      message: 'over',
      at: field.valueSpan,
      severity: tokens > limit ? 'warning' : 'information',
      data: { host: file.loaded.host.title, tokens: inWords(Math.round(tokens / 100) * 100), limit: inWords(limit) },
      related: longest.slice(1).flatMap((uri) => relatedTo(uri, workspace)),
      fixes: moveExamples(file.loaded),
    };
  },
});

const relatedTo = (uri: string, workspace: Workspace): readonly Related[] => {
  const loaded = workspace.file(uri)?.loaded;
  const field = loaded && descriptionField(loaded);
  return field
    ? [{ uri, span: field.valueSpan, message: `The description of '${loaded.agent?.name}' is long too.` }]
    : [];
};

/** `15,300` */
const inWords = (number: number): string => String(number).replaceAll(/\B(?=(?:\d{3})+$)/g, ',');
