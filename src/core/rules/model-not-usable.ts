import type { Host } from '../hosts/host';
import { defineRule, type Fix } from '../lint/rule';
import { type Field, fieldNamed } from '../load/reading';
import { allowName } from './allowName';
import { writeValue } from './fieldEdits';
import { meantModel, modelName } from './modelName';
import { quotedAway } from './quotedAway';
import { inBrief } from './wording';

export const modelNotUsable = defineRule({
  id: 'model-not-usable',
  summary: 'Enforce a model that the host can start',
  group: 'values',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'none',
  messages: {
    'no-id':
      "{host} sends '{value}' to the API as it stands, so the agent fails when it starts; use {suggestion} or inherit.",
    retired: "This agent may fail when it starts because '{value}' was retired on {date}; use {suggestion} or inherit.",
    unlisted:
      "{host} {version} knows no model '{value}' and sends it as it stands; check it or use an alias such as {suggestion}.",
  },
  concerns: ({ agent }) => agent?.model !== undefined,

  *check({ loaded }, { settings }) {
    const { agent, host, reading, text } = loaded;
    const value = agent?.model;
    const field = fieldNamed(reading, 'model');
    if (value === undefined || !field || settings.knownModels.has(value)) return;
    const found = modelName(value, host);
    if (found.is === 'known' || quotedAway(loaded).has('model')) return;
    const meant = meantModel(value, host);
    const data = { host: host.title, value: inBrief(value), suggestion: meant ?? usual(host) };
    const report = { at: field.valueSpan, fixes: [...fixes(text, field, meant), allowName('knownModels', value)] };
    if (found.is === 'no-id') yield { ...report, message: 'no-id', data };
    else if (found.is === 'retired')
      yield { ...report, message: 'retired', severity: 'information', data: { ...data, date: found.since } };
    else yield { ...report, message: 'unlisted', severity: 'hint', data: { ...data, version: host.verified } };
  },
});

const usual = ({ modelIds }: Host): string => modelIds.families.slice(0, 3).join(', ');

const fixes = (text: string, field: Field, meant: string | undefined): readonly Fix[] =>
  [meant, 'inherit'].flatMap((name) =>
    name === undefined
      ? []
      : [{ title: `Write '${name}'`, kind: 'suggestion', edits: [writeValue(text, field, name)] }],
  );
