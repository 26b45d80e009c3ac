import { agent, crlf, named, testRule } from './ruleTest';

const message =
  'Claude Code ignores this color and picks one itself; use red, blue, green, yellow, purple, orange, pink or cyan.';
const severity = 'information' as const;

const unknown = (color: string, nearest?: string) => ({
  text: named(`color: <|${color}|>`),
  message,
  severity,
  fixes: nearest === undefined ? [] : [['suggestion', named(`color: ${nearest}`)] as const],
});

testRule('color-unknown', {
  fine: {
    ...Object.fromEntries(
      ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'].map((color) => [
        color,
        named(`color: ${color}`),
      ]),
    ),
    'one in quotes': named("color: 'red'"),
    'no color': named('model: opus'),
    'an agent of a plugin, whose color is passed on': {
      text: named('color: teal'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
    'a good color with a comment that the repair made text': named('note: a: b', 'color: blue # the team'),
  },
  faulty: {
    'a name between two of them': unknown('teal', 'cyan'),
    'a name of CSS in two words': unknown('light-sea-green', 'green'),
    'a name of a palette': unknown('emerald', 'green'),
    'a hexadecimal number in quotes': unknown('"#ff8800"', 'orange'),
    'a short one': unknown("'#f0f'", 'purple'),
    'a grey one, which has no hue': unknown('"#808080"'),
    'a word that is no color': unknown('automatic'),
    'a number': unknown('5'),
    'a list': unknown('[red, blue]'),
    'a name that differs only in case': {
      ...unknown('Blue'),
      fixes: [['safe', named('color: blue')]],
    },
    'a name with blanks in quotes': {
      ...unknown('" red "'),
      fixes: [['safe', named('color: red')]],
    },
    'a number that is a comment': {
      text: named('<|color|>: #ff0000'),
      message,
      severity,
      fixes: [['suggestion', named('color: red')]],
    },
    nothing: { text: named('<|color|>:'), message, severity },
    'nothing but a remark': { text: named('<|color|>: # choose one'), message, severity },
    'a number in a repaired file, where it is text': {
      text: named('note: a: b', 'color: <|#0000ff|>'),
      message,
      severity,
      fixes: [['suggestion', named('note: a: b', 'color: blue')]],
    },
    'a name after an emoji in a file with CRLF': {
      text: crlf(agent('name: 🎨', 'description: 🎨 Paints.', 'color: <|magenta|> # loud')),
      message,
      severity,
      fixes: [['suggestion', crlf(agent('name: 🎨', 'description: 🎨 Paints.', 'color: pink # loud'))]],
    },
  },
});
