import { agent, crlf, named, testRule } from './ruleTest';

const message =
  "Claude Code starts this agent without any tool, although it announces all of them; remove 'tools' to allow every tool or list the ones it needs.";
const readers = 'tools: Read, Grep, Glob';

/** What both fixes leave, with more keys behind. */
const fixes = (...rest: readonly string[]) =>
  [
    ['suggestion', named(...rest)],
    ['suggestion', named(readers, ...rest)],
  ] as const;

testRule('tools-empty', {
  fine: {
    'no key': named(),
    'a name': named('tools: Read'),
    'a list': named('tools: [Read]'),
    'an asterisk': named('tools: "*"'),
    'a list with one text in it': named('tools: [1, Read]'),
    'a map, which is no empty list': named('tools: {}', 'model: opus'),
    'disallowedTools without a value': named('disallowedTools:'),
    'an empty list that memory fills': named('tools: []', 'memory: user'),
    'an alias of a list': named('base: &base [Read]', 'tools: *base'),
    'a document': { text: named('tools:'), file: 'README.md' },
  },
  faulty: {
    'no value': { text: named('<|tools|>:', 'model: opus'), message, fixes: fixes('model: opus') },
    'no value at the end of the block': { text: named('<|tools|>:'), message, fixes: fixes() },
    'no value in a file with CRLF': {
      text: crlf(named('<|tools|>:', 'model: opus')),
      message,
      fixes: fixes('model: opus').map(([kind, text]) => [kind, crlf(text)] as const),
    },
    'a comment in place of a value': {
      text: named('<|tools|>: # none yet'),
      message,
      fixes: [
        ['suggestion', named()],
        ['suggestion', named('tools: Read, Grep, Glob # none yet')],
      ],
    },
    'a comment on the next line': {
      text: named('<|tools|>:', '  # none yet', 'model: opus'),
      message,
      fixes: [
        ['suggestion', named('  # none yet', 'model: opus')],
        ['suggestion', named(readers, '  # none yet', 'model: opus')],
      ],
    },
    null: { text: named('<|tools|>: null'), message, fixes: fixes() },
    'a tilde': { text: named('<|tools|>: ~', 'model: opus'), message, fixes: fixes('model: opus') },
    'empty quotes': { text: named('tools: <|""|>', 'model: opus'), message, fixes: fixes('model: opus') },
    'blanks in quotes': { text: named('tools: <|"  "|>'), message, fixes: fixes() },
    'nothing but commas': { text: named('tools: <|","|>'), message, fixes: fixes() },
    'an empty list, which may be meant': {
      text: named('tools: <|[]|>'),
      message,
      severity: 'warning',
      fixes: fixes(),
    },
    'a list of null': { text: named('tools: <|[null]|>'), message, fixes: fixes() },
    'a list without a text': {
      text: named('tools: <|[1, {a: b}]|>', 'model: opus'),
      message,
      fixes: fixes('model: opus'),
    },
    'a list of empty items': {
      text: named('tools:', '  <|-', '  -|>', 'model: opus'),
      message,
      fixes: fixes('model: opus'),
    },
    'an empty block': { text: named('tools: <|>|>', 'model: opus'), message, fixes: fixes('model: opus') },
    zero: { text: named('tools: <|0|>'), message, fixes: fixes() },
    'the last of two keys, which counts': {
      text: named('tools: Read', '<|tools|>:'),
      message,
      fixes: [
        ['suggestion', named('tools: Read')],
        ['suggestion', named('tools: Read', readers)],
      ],
    },
    'a list after an emoji': {
      text: agent('name: a', 'description: 🚀', 'tools: <|""|>'),
      message,
      fixes: [
        ['suggestion', agent('name: a', 'description: 🚀')],
        ['suggestion', agent('name: a', 'description: 🚀', readers)],
      ],
    },
    'a plugin agent': { text: named('<|tools|>:'), file: 'kit/agents/a.md', plugin: 'kit/', message, fixes: fixes() },
    'a loose file': { text: named('<|tools|>:'), file: 'collection/a.md', message, fixes: fixes() },
  },
});
