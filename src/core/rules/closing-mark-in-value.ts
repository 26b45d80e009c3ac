import { defineRule, type Fix } from '../lint/rule';
import type { Cut } from '../load/cut';
import { span } from '../text/span';

export const closingMarkInValue = defineRule({
  id: 'closing-mark-in-value',
  summary: 'Disallow three hyphens inside the frontmatter',
  group: 'shape',
  consequence: 'silently-ignored',
  severity: 'error',
  overlap: 'none',
  messages: {
    notLoaded: '{host} ends the frontmatter here and does not load this agent; write two hyphens instead.',
    keysLost: '{host} ends the frontmatter here, so {keys} are read as prompt text; write two hyphens instead.',
    textLost:
      '{host} ends the frontmatter here, so the rest of the value is read as prompt text; write two hyphens instead.',
  },
  concerns: ({ cut }) => cut !== undefined,

  *check({ uri, loaded }) {
    const { cut, host, verdict } = loaded;
    if (!cut) return;
    const keys = [...new Set(cut.lost.map(({ key }) => `'${key}'`))].join(', ');
    const message = verdict === 'does-not-load' ? 'notLoaded' : keys === '' ? 'textLost' : 'keysLost';
    const related = cut.lost.map(({ key, keySpan }) => ({
      uri,
      span: keySpan,
      message: `'${key}' is read as prompt text.`,
    }));
    const fix = { title: 'Replace the three hyphens', kind: 'safe', edits: shorter(loaded.text, cut) } as const;
    yield { message, at: cut.at, data: { host: host.title, keys }, related, fixes: [fix] };
  },
});

/** All of them up to the mark that was meant, since the next ones would cut the frontmatter then. */
const shorter = (text: string, { at, meant }: Cut): Fix['edits'] =>
  [...text.slice(at.start, meant.end).matchAll(/-{3,}/g)].map(({ index, 0: hyphens }) => {
    const start = at.start + index;
    const line = text.slice(text.lastIndexOf('\n', start) + 1, start);
    return { span: span(start, start + hyphens.length), text: line.trimStart().startsWith('#') ? '-' : '--' };
  });
