import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { wordsOfPrompt } from './describingWords';
import { quoteAsText, remedyOf, renameFix } from './requiredKey';
import { kindInWords } from './wording';

export const descriptionMissing = defineRule({
  id: 'description-missing',
  summary: 'Require a description that is text',
  group: 'load',
  consequence: 'does-not-load',
  severity: 'error',
  overlap: 'cause',
  messages: {
    missing:
      "{host} does not load this agent because 'description' is {kind}; write one that says when to use the agent.",
    misspelt: "{host} does not load this agent because 'description' is {kind}; {remedy}.",
    wrong: "{host} does not load this agent because 'description' is read as {kind}; put it in quotes.",
  },
  concerns: ({ fault }) => fault?.id === 'description-missing',

  *check({ loaded }) {
    const { fault, cut, host } = loaded;
    if (fault?.id !== 'description-missing' || cut) return;
    const data = { host: host.title, kind: kindInWords[fault.kind] };
    const message = fault.kind === 'missing' || fault.kind === 'empty' ? 'missing' : 'wrong';
    const renames = [...renameFix(loaded, 'description'), ...standIn(loaded)];
    const fixes = [
      ...renames,
      ...quoteAsText(loaded, 'description', fault.kind),
      ...(message === 'missing' && renames.length === 0 ? wordsOfPrompt(loaded) : []),
    ];
    const [rename] = renames;
    if (rename?.kind === 'safe' && message === 'missing')
      yield { message: 'misspelt', at: fault.at, data: { ...data, remedy: remedyOf(rename) }, fixes };
    else yield { message, at: fault.at, data, fixes };
  },
});

/** Keys under which people write what a description is; others may hold something else besides. */
const standIns: Readonly<Record<string, Fix['kind']>> = {
  desc: 'safe',
  summary: 'safe',
  about: 'suggestion',
  purpose: 'suggestion',
  role: 'suggestion',
};

const standIn = ({ reading }: LoadedFile): readonly Fix[] => {
  const field = reading?.fields.find(
    ({ key, value }) => Object.hasOwn(standIns, key.toLowerCase()) && typeof value === 'string' && value.trim() !== '',
  );
  const kind = field && standIns[field.key.toLowerCase()];
  if (!field || !kind || reading?.values.has('description')) return [];
  return [
    { title: `Rename '${field.key}' to 'description'`, kind, edits: [{ span: field.keySpan, text: 'description' }] },
  ];
};
