import { describe, expect, it } from 'vitest';
import { lint } from '../../src/core/lint/lint';
import { agents, fileIn } from '../support/place';
import { crlf, named, testRule } from './ruleTest';

const reads = (bad: string, good: string): string =>
  `The agent reads '${bad}' instead of '${good}' because the text was saved in the wrong encoding; replace it.`;
const severity = 'warning';
const prompt = (text: string): string => `${named()}\n${text}\n`;

testRule('text-mojibake', {
  fine: {
    'punctuation and emoji as they are': prompt('“It’s” → 🔄 — fine…'),
    'letters of several languages': prompt('Grüße, ça va, naïve, señor, Łódź, Привет, 日本語'),
    'one letter that could be a chance': prompt('A single Ã© here, and Ã© again.'),
    'two letters of another script': prompt('à¤¨ and à¤®'),
    'capitals with an accent before a closing quote': prompt('„MENÜ“, «MENÙ», “CAFÉ”'),
    'one degree sign that could be a chance': prompt('20 Â°C'),
    'a trade mark after an accent': prompt('Café™ and Résumé®'),
    'text about encodings in backticks': prompt('Write `â€™` and `â†’` as such.'),
    'text about encodings further inside of backticks': prompt('Turn `It â€™ s` and ``a ` â†’`` into what was meant.'),
    'text about encodings in backticks of the description': named('note: "a `b â†’ c`"'),
    'UTF-16, which nobody reads': `\ufffd\ufffd${[...'---\nname: â†’\ndescription: b\n---\n'].join('\0')}\0`,
    'a file without frontmatter': 'It â€™s a note.\n',
    'a README': { text: prompt('It â€™s'), file: 'README.md' },
  },
  faulty: {
    'an apostrophe': {
      text: prompt('It<|â€™|>s here.'),
      message: reads('â€™', '’'),
      severity,
      fixes: [['safe', prompt('It’s here.')]],
    },
    'an arrow in a file with CRLF': {
      text: crlf(prompt('a <|â†’|> b')),
      message: reads('â†’', '→'),
      severity,
      fixes: [['safe', crlf(prompt('a → b'))]],
    },
    'an emoji of four bytes, one of which is undefined': {
      text: prompt('Go <|ðŸ”„|> on, <|ðŸ\u008f\u0081|> end.'),
      message: reads('ðŸ”„', '🔄'),
      severity,
      fixes: [['safe', prompt('Go 🔄 on, 🏁 end.')]],
    },
    'an emoji with its selector': {
      text: prompt('Stop <|âš\u00a0|><|ï¸\u008f|> now.'),
      message: reads('âš\u00a0', '⚠'),
      severity,
      fixes: [['safe', prompt('Stop ⚠️ now.')]],
    },
    'a sign of money': {
      text: prompt('5 <|â‚¬|>'),
      message: reads('â‚¬', '€'),
      severity,
      fixes: [['safe', prompt('5 €')]],
    },
    'two different letters': {
      text: prompt('D<|Ã©|>j<|Ã\u00a0|> vu'),
      message: reads('Ã©', 'é'),
      severity,
      fixes: [['safe', prompt('Déjà vu')]],
    },
    'one letter beside a symbol': {
      text: prompt('caf<|Ã©|> <|â†’|> bar'),
      message: reads('Ã©', 'é'),
      severity,
      fixes: [['safe', prompt('café → bar')]],
    },
    'two different signs of Latin text': {
      text: prompt('20 <|Â°|>C <|Â§|> 3'),
      message: reads('Â°', '°'),
      severity,
      fixes: [['safe', prompt('20 °C § 3')]],
    },
    'three letters of another script': {
      text: prompt('<|à¤¨|><|à¤®|><|à¤¸|>'),
      message: reads('à¤¨', 'न'),
      severity,
      fixes: [['safe', prompt('नमस')]],
    },
    'the description': {
      text: named('model: opus').replace('changes.', 'people<|â€™|>s changes.'),
      message: reads('â€™', '’'),
      severity,
      fixes: [['safe', named('model: opus').replace('changes.', 'people’s changes.')]],
    },
    'a sequence behind an emoji that is right': {
      text: prompt('🚀 <|â€”|> go'),
      message: reads('â€”', '—'),
      severity,
      fixes: [['safe', prompt('🚀 — go')]],
    },
    'a sequence behind a backtick that closes something': {
      text: prompt('`a`<|â†’|>`b` and one ` <|â†’|>'),
      message: reads('â†’', '→'),
      severity,
      fixes: [['safe', prompt('`a`→`b` and one ` →')]],
    },
    'a sequence in a fence': {
      text: prompt('```\na <|â†’|> b\n```'),
      message: reads('â†’', '→'),
      severity,
      fixes: [['safe', prompt('```\na → b\n```')]],
    },
    'text that went through it twice': {
      text: prompt('It<|Ã¢â‚¬â„¢|>s here.'),
      message: reads('Ã¢â‚¬â„¢', '’'),
      severity,
      fixes: [['safe', prompt('It’s here.')]],
    },
    'a file that does not load': {
      text: `---\nname: a\n---\n\nIt<|â€™|>s\n`.replace('name: a', 'name: a\ndescription:'),
      message: reads('â€™', '’'),
      severity,
      fixes: [['safe', '---\nname: a\ndescription:\n---\n\nIt’s\n']],
    },
    'a plugin agent': {
      text: prompt('It<|â€™|>s'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: reads('â€™', '’'),
      severity,
      fixes: [['safe', prompt('It’s')]],
    },
  },
});

describe('text-mojibake', () => {
  it('shows twenty findings and counts the rest', () => {
    const workspace = agents({ 'a.md': prompt('â†’ '.repeat(25)) });
    const findings = lint(fileIn(workspace, 'a.md'), workspace);
    expect(findings.length).toBe(20);
    expect(findings.at(-1)?.message).toBe(`${reads('â†’', '→')} There are 5 more.`);
  });
});
