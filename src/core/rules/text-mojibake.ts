import { defineRule } from '../lint/rule';
import { hasOdd, oddCharactersOf } from '../load/oddCharacters';

export const textMojibake = defineRule({
  id: 'text-mojibake',
  summary: 'Disallow UTF-8 text that went through Windows-1252',
  group: 'text',
  consequence: 'portability',
  severity: 'warning',
  overlap: 'none',
  messages: {
    garbled:
      "The agent reads '{bad}' instead of '{good}' because the text was saved in the wrong encoding; replace it.",
  },
  concerns: hasOdd('mojibake'),

  *check({ loaded }) {
    const found = oddCharactersOf(loaded).mojibake;
    const edits = found.map(({ at, good }) => ({ span: at, text: good }));
    const title = found.length === 1 ? 'Replace by what was meant' : `Replace all ${found.length} by what was meant`;
    for (const { at, bad, good } of found) {
      yield { message: 'garbled', at, data: { bad, good }, fixes: [{ title, kind: 'safe', edits }] };
    }
  },
});
