import { defineRule } from '../lint/rule';
import { quoteAsText, renameFix } from './requiredKey';
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
    wrong: "{host} does not load this agent because 'description' is read as {kind}; put it in quotes.",
  },
  concerns: ({ fault }) => fault?.id === 'description-missing',

  *check({ loaded }) {
    const { fault, cut, host } = loaded;
    if (fault?.id !== 'description-missing' || cut) return;
    const data = { host: host.title, kind: kindInWords[fault.kind] };
    const message = fault.kind === 'missing' || fault.kind === 'empty' ? 'missing' : 'wrong';
    const fixes = [...renameFix(loaded, 'description'), ...quoteAsText(loaded, 'description', fault.kind)];
    yield { message, at: fault.at, data, fixes };
  },
});
