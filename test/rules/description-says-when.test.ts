import { agent, crlf, testRule } from './ruleTest';

const message =
  "Claude may overlook this agent because the description does not say when to use it; add a sentence that starts with 'Use when'.";
const with_ = (description: string): string => agent('name: reviewer', `description: ${description}`);
const hint = { severity: 'hint' } as const;

testRule('description-says-when', {
  fine: {
    'use when': with_('Reviews code. Use when a change is ready.'),
    'use for': with_('Reviews code. Use this agent for pull requests.'),
    'use proactively': with_('Reviews code. Use PROACTIVELY.'),
    'must be used': with_('Reviews code. MUST BE USED by all.'),
    'run after': with_('Reviews code. Should be run after every commit.'),
    'call before': with_('Reviews code. Call it before a release.'),
    whenever: with_('Reviews code whenever it changes.'),
    German: with_('Prüft den Code und schreibt die Befunde mit Gründen auf.'),
    Portuguese: with_('Revisa código dos times para uma equipe com prazos.'),
    'Portuguese that says when': with_('Analisa falhas. Use quando o design envolve filas ou tempo real.'),
    Japanese: with_('コードをレビューします。'),
    blanks: with_('"  "'),
    'an agent that does not load': agent('name: reviewer', 'description: 5'),
    'a plugin agent without a description': { text: 'You review.\n', file: 'kit/agents/a.md', plugin: 'kit/' },
  },
  faulty: {
    'what it is': { ...hint, text: with_('<|Expert in the review of code.|>'), message },
    'a use without an occasion': { ...hint, text: with_('<|Reviews code that uses React.|>'), message },
    'an accent in an English sentence': { ...hint, text: with_('<|Writes résumés and letters.|>'), message },
    'quotes and CRLF': { ...hint, text: crlf(with_('<|"Reviews code 🚀."|>')), message },
    'a block': { ...hint, text: with_('<|>-\n  Reviews\n  code.|>'), message },
  },
});
