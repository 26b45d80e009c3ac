import { crlf, named, testRule } from './ruleTest';

const ignored = (key: string, clause: string, allowed: string): string =>
  `Claude Code ignores this value of '${key}', so ${clause}; use ${allowed}.`;

const turns = ignored('maxTurns', 'there is no turn limit', 'a whole number above 0');
const efforts = 'low, medium, high, xhigh or max';
const memory = ignored('memory', 'nothing is kept', 'user, project or local');
const background = ignored('background', 'the usual default applies', '');
const window = ignored('autoCompactWindow', 'the default applies', 'a whole number of at least 100000');
const severity = 'warning' as const;

const begins = (value: string, number: number): string =>
  `Claude Code reads '${value}' as ${number} in 'maxTurns'; write the number alone.`;

const dropped = (line: string, message: string, ...fixes: readonly string[]) => ({
  text: named(line),
  message,
  severity,
  fixes: fixes.map((fix) => ['suggestion', named(fix)] as const),
});

const good = [
  'maxTurns: 10',
  'maxTurns: "10"',
  'maxTurns: "1,000"',
  'maxTurns: 1e3',
  'maxTurns: [3]',
  'effort: HIGH',
  'effort: med',
  'memory: project',
  'background: "true"',
  'background: False',
  'isolation: remote',
  'omitClaudeMd: "true"',
  'omitClaudeMd: false',
  'skills: one, two',
  'skills: [one, two]',
  'skills: []',
  'autoCompactWindow: "150,000"',
  'autoCompactWindow: 100000',
  'experimental: {cache_ttl: 5m}',
  'initialPrompt: Hello',
  'model: opus',
];

testRule('value-not-applied', {
  fine: {
    ...Object.fromEntries(good.map((line) => [line, named(line)])),
    'a key that nobody knows': named('retries: many'),
    'colors and modes, of which other checks speak': named('color: teal', 'permissionMode: ask'),
    'the earlier of two': named('effort: often', 'effort: high'),
    'a number with a comment that the repair made text': named('note: a: b', 'maxTurns: 10 # at most'),
    'a list that the repair made text, of which another check speaks': named('note: a: b', 'effort: high # at most'),
    'what a plugin loses anyway': {
      text: named('initialPrompt: 5', 'isolation: remote'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
  },
  faulty: {
    'no turns': dropped('maxTurns: <|0|>', turns),
    'fewer than none': dropped('maxTurns: <|-5|>', turns),
    'half a turn': dropped('maxTurns: <|1.5|>', turns),
    'turns in words': dropped('maxTurns: <|ten|>', turns),
    'turns without end': dropped('maxTurns: <|.inf|>', turns),
    'turns that are true': dropped('maxTurns: <|true|>', turns),
    'turns that are left open': { ...dropped('<|maxTurns|>:', turns), severity: 'information' },
    'a number with a point for thousands': dropped('maxTurns: <|"1.000"|>', begins('1.000', 1), 'maxTurns: 1000'),
    'a number with a letter for thousands': dropped('maxTurns: <|2k|>', begins('2k', 2), 'maxTurns: 2000'),
    'a range of numbers': dropped('maxTurns: <|10-20|>', begins('10-20', 10)),
    'a number with a word, which is read as meant': {
      text: named('maxTurns: <|10 turns|>'),
      message: begins('10 turns', 10),
      severity: 'information',
      fixes: [['safe', named('maxTurns: 10')]],
    },
    'an effort that there is not': dropped(
      'effort: <|extreme|>',
      ignored('effort', "the model's default applies", efforts),
      'effort: low',
      'effort: medium',
      'effort: high',
      'effort: xhigh',
      'effort: max',
    ),
    'an effort in blanks': {
      text: named('effort: <|" high"|>'),
      message: ignored('effort', "the model's default applies", efforts),
      severity,
      fixes: [['safe', named('effort: high')]],
    },
    'an effort that is a number': dropped(
      'effort: <|50|>',
      `Claude Code takes a number for 'effort', but then no effort is sent at all; use ${efforts}.`,
      'effort: low',
      'effort: medium',
      'effort: high',
      'effort: xhigh',
      'effort: max',
    ),
    'a memory in another case': {
      text: named('memory: <|User|>'),
      message: memory,
      severity,
      fixes: [['safe', named('memory: user')]],
    },
    'a memory that is true': dropped('memory: <|true|>', memory, 'memory: user', 'memory: project', 'memory: local'),
    'a word for true': dropped(
      'background: <|yes|>',
      background.replace('use ', 'use true or false'),
      'background: true',
    ),
    'a capital in quotes': {
      text: named('background: <|"True"|>'),
      message: background.replace('use ', 'use true or false'),
      severity,
      fixes: [['safe', named('background: true')]],
    },
    'a number for false': dropped(
      'background: <|0|>',
      background.replace('use ', 'use true or false'),
      'background: false',
    ),
    'an isolation that there is not': dropped(
      'isolation: <|docker|>',
      ignored('isolation', 'it works in your own checkout', 'worktree'),
      'isolation: worktree',
    ),
    'an isolation in another case': {
      text: named('isolation: <|Worktree|>'),
      message: ignored('isolation', 'it works in your own checkout', 'worktree'),
      severity,
      fixes: [['safe', named('isolation: worktree')]],
    },
    'an isolation that says what holds anyway': {
      text: named('isolation: <|none|>', 'model: opus'),
      message: "Claude Code ignores 'none' for 'isolation', which is how it is without the key; remove it.",
      severity: 'information',
      fixes: [['suggestion', named('model: opus')]],
    },
    'a window that is too small': dropped('autoCompactWindow: <|99999|>', window),
    'a window with a letter for thousands': dropped('autoCompactWindow: <|150k|>', window),
    'a word for leaving out': dropped(
      'omitClaudeMd: <|yes|>',
      ignored('omitClaudeMd', 'the default applies', 'true or false'),
      'omitClaudeMd: true',
    ),
    'a prompt of blanks': dropped(
      'initialPrompt: <|"  "|>',
      ignored('initialPrompt', 'the default applies', 'some text'),
    ),
    'skills that are a map': dropped('skills: <|{a: b}|>', ignored('skills', 'none is loaded', 'a list of names')),
    'skills that are a number': dropped('skills: <|5|>', ignored('skills', 'none is loaded', 'a list of names')),
    'a skill that is a number': {
      text: named('skills:', '  - one', '  - <|2024|>'),
      message: "Claude Code drops this item of 'skills' because it is no text; put it in quotes.",
      severity,
    },
    'an empty item among skills': {
      text: named('<|skills|>:', '  - one', '  -', '  - two'),
      message: "Claude Code drops this item of 'skills' because it is empty; remove it.",
      severity: 'information',
    },
    'a model that is no text': dropped(
      'model: <|5|>',
      ignored('model', "the parent's model is used", 'sonnet, opus, haiku, fable or inherit'),
      'model: inherit',
    ),
    'a model that is a list': dropped(
      'model: <|[sonnet, opus]|>',
      ignored('model', "the parent's model is used", 'sonnet, opus, haiku, fable or inherit'),
      'model: inherit',
    ),
    'a trial that is not read': {
      text: named('experimental:', '  cacheTtl: 5m', '  <|fastMode|>: true'),
      message:
        "Claude Code ignores this field of 'experimental', so the default applies; use 'cacheTtl: 5m' or 'cacheTtl: 1h'.",
      severity,
    },
    'a trial with a value that it does not take': {
      text: named('experimental: {<|cacheTtl|>: 2h}'),
      message:
        "Claude Code ignores this field of 'experimental', so the default applies; use 'cacheTtl: 5m' or 'cacheTtl: 1h'.",
      severity,
    },
    'one with an emoji and a comment in a file with CRLF': {
      text: crlf(named('# 🚀', 'memory: <|User|> # 🚀', 'model: opus')),
      message: memory,
      severity,
      fixes: [['safe', crlf(named('# 🚀', 'memory: user # 🚀', 'model: opus'))]],
    },
    'an agent of a plugin': {
      text: named('memory: <|User|>'),
      message: memory,
      severity,
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      fixes: [['safe', named('memory: user')]],
    },
  },
});
