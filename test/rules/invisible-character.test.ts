import { crlf, named, testRule } from './ruleTest';

const prompt = (text: string): string => `${named()}\n${text}\n`;
const unseen = (name: string): string => `An invisible ${name} here splits or hides text without a trace; remove it.`;
const remains = (name: string): string =>
  `The model reads an invisible ${name} here, which is what is left of an emoji; put the emoji back.`;
const severity = 'warning';

testRule('invisible-character', {
  fine: {
    'joiners of emoji': prompt('👩‍💻 and 👨‍👩‍👧, ❤️'),
    'joiners of Persian and Hindi': prompt('می‌خواهم, क्‍ष'),
    'breaks between words of Thai and Khmer': prompt('ภาษา\u200bไทย ភាសា\u200bខ្មែរ'),
    'a space that keeps a fence from closing the one around it': prompt('```markdown\n\u200b```sh\nls\n\u200b```\n```'),
    'a separator of Mongolian': prompt('ᠠᠨ\u180eᠠ'),
    'tabs and the line ends of Windows': crlf(prompt('a\tb')),
    'what is mojibake as a whole': prompt('D\u00c3\u00a9j\u00c3\u00a0 \u00c3\u00adta\u00c3\u0081 \u00e2\u20ac\u0153'),
    'a null character, of which another check speaks': prompt('a\0b'),
    'a file without frontmatter': 'A\u200b note.\n',
  },
  faulty: {
    'a zero-width space in a word': {
      text: prompt('ig<|\u200b|>nore'),
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', prompt('ignore')]],
    },
    'a zero-width space at the start of a line, as editors of the web leave it': {
      text: prompt('## Style\n\n<|\u200b|>Short.'),
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', prompt('## Style\n\nShort.')]],
    },
    'a row of the same one': {
      text: prompt('a <|\u200b\u200b\u200b|>b<|\u2060|>'),
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', prompt('a b\u2060')]],
    },
    'a joiner beside an English letter': {
      text: prompt('re<|\u200d|>view'),
      message: unseen('zero-width joiner'),
      severity,
      fixes: [['safe', prompt('review')]],
    },
    'a non-joiner beside a digit': {
      text: prompt('1<|\u200c|>0'),
      message: unseen('zero-width non-joiner'),
      severity,
      fixes: [['safe', prompt('10')]],
    },
    'a byte order mark in the middle': {
      text: prompt('one <|\ufeff|>two'),
      message: unseen('byte order mark'),
      severity,
      fixes: [['safe', prompt('one two')]],
    },
    'a soft hyphen in English': {
      text: prompt('re<|\u00ad|>view'),
      message: unseen('soft hyphen'),
      severity,
      fixes: [['safe', prompt('review')]],
    },
    'a soft hyphen between letters of German': {
      text: prompt('Prüfe die Über<|\u00ad|>setzung gründlich.'),
      message: unseen('soft hyphen'),
      severity: 'hint',
      fixes: [['safe', prompt('Prüfe die Übersetzung gründlich.')]],
    },
    'a control that was half of an emoji': {
      text: prompt('### <|\u0004|> Style'),
      message: unseen('control character U+0004'),
      severity,
      fixes: [['safe', prompt('###  Style')]],
    },
    'what an emoji became without the upper bytes of its two halves': {
      text: prompt('## =<|\u0004|> Style'),
      message: remains('control character U+0004'),
      severity,
      fixes: [['suggestion', prompt('## Style')]],
    },
    'the same at the start of a line, where the lower half became a soft hyphen': {
      text: prompt('=<|\u00ad|>\nStyle'),
      message: remains('soft hyphen'),
      severity,
      fixes: [['suggestion', prompt('\nStyle')]],
    },
    'a control behind the sign of an assignment': {
      text: prompt('a =<|\u0004|>1'),
      message: unseen('control character U+0004'),
      severity,
      fixes: [['safe', prompt('a =1')]],
    },
    'the start of a colour, as a terminal leaves it': {
      text: prompt('<|\u001b|>[31mred'),
      message: unseen('escape character'),
      severity,
      fixes: [['safe', prompt('[31mred')]],
    },
    'a control of the upper half that is no mojibake': {
      text: prompt('a<|\u0085|>b'),
      message: unseen('next-line character'),
      severity,
      fixes: [['safe', prompt('ab')]],
    },
    'one in the description after an emoji, in a file with CRLF': {
      text: crlf(named().replace('changes', '🚀 chan<|\u200b|>ges')),
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', crlf(named().replace('changes', '🚀 changes'))]],
    },
    'one in a fence': {
      text: prompt('```sh\nrm<|\u200b|> -r\n```'),
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', prompt('```sh\nrm -r\n```')]],
    },
    'a plugin agent': {
      text: prompt('a<|\u200b|>b'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: unseen('zero-width space'),
      severity,
      fixes: [['safe', prompt('ab')]],
    },
  },
});
