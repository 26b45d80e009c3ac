import { agent, crlf, testRule } from './ruleTest';

const because = (key: string): string =>
  `Claude Code loads this agent only by repairing the YAML, and other hosts reject it; put the value of '${key}' in quotes.`;
const warning = 'warning';

testRule('description-needs-quotes', {
  fine: {
    'a value in quotes': agent('name: a', 'description: "Use it: now"'),
    'a colon without a space': agent('name: a', 'description: see http://x.y or a:b'),
    'a block': agent('name: a', 'description: |', '  Use it: now'),
    'a hash, which is a comment': agent('name: a', 'description: Use # it'),
    'a file that the repair does not save': agent('name: a', 'description: Use it: now', '  or then'),
    'a file with CRLF, which is not repaired': crlf(agent('name: a', 'description: Use it: now')),
    'a document that loads by repair': { text: agent('name: a', 'description: Use it: now'), file: 'README.md' },
  },
  faulty: {
    'a colon and a space': {
      text: agent('name: a', 'description: Use it<|: |>now'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use it: now"')],
        ['safe', agent('name: a', 'description: |-', '  Use it: now')],
      ],
    },
    'the first of several colons': {
      text: agent('name: a', 'description: Use it<|: |>now: or later'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use it: now: or later"')],
        ['safe', agent('name: a', 'description: |-', '  Use it: now: or later')],
      ],
    },
    'a colon after an emoji': {
      text: agent('name: a', 'description: 🚀 Use it<|: |>now'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "🚀 Use it: now"')],
        ['safe', agent('name: a', 'description: |-', '  🚀 Use it: now')],
      ],
    },
    'quotes and backslashes in the value': {
      text: agent('name: a', 'description: Say<|: |>"hi" \\ now'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Say: \\"hi\\" \\\\ now"')],
        ['safe', agent('name: a', 'description: |-', '  Say: "hi" \\ now')],
      ],
    },
    'a written-out line break': {
      text: agent('name: a', 'description: Use<|: |>now\\n\\nuser: hi'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use: now\\n\\nuser: hi"')],
        ['safe', agent('name: a', 'description: |-', '  Use: now', '', '  user: hi')],
      ],
    },
    'a bracket at the start': {
      text: agent('name: a', 'description: <|[|>WIP] Reviews'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "[WIP] Reviews"')],
        ['safe', agent('name: a', 'description: |-', '  [WIP] Reviews')],
      ],
    },
    'a backtick at the start': {
      text: agent('name: a', 'description: <|`|>code` reviews'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "`code` reviews"')],
        ['safe', agent('name: a', 'description: |-', '  `code` reviews')],
      ],
    },
    'an at sign at the start and a colon behind it': {
      text: agent('name: a', 'description: <|@|>team: review'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "@team: review"')],
        ['safe', agent('name: a', 'description: |-', '  @team: review')],
      ],
    },
    'another key': {
      text: agent('name: a', 'description: d', 'note: this<|: |>that'),
      message: because('note'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: d', 'note: "this: that"')],
        ['safe', agent('name: a', 'description: d', 'note: |-', '  this: that')],
      ],
    },
    'two lines, for which a block is no way out': {
      text: agent('name: a', 'description: Use it<|: |>now', 'note: this<|: |>that'),
      message: because('description'),
      severity: warning,
      fixes: [['safe', agent('name: a', 'description: "Use it: now"', 'note: this: that')]],
    },
    'not the lines that are quoted along with it': {
      text: agent('name: a', 'description: Use it<|: |>now', 'tools: [Read, Grep] # both', 'model: opus # fast'),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use it: now"', 'tools: [Read, Grep] # both', 'model: opus # fast')],
        [
          'safe',
          agent('name: a', 'description: |-', '  Use it: now', 'tools: [Read, Grep] # both', 'model: opus # fast'),
        ],
      ],
    },
    'a list indented by a tab and nothing else': {
      text: agent('name: a', 'description: d', 'tools:', '<|\t|>- Read'),
      message:
        'Claude Code loads this agent only by repairing the YAML, and other hosts reject it; indent with spaces in place of tabs.',
      severity: warning,
      fixes: [['safe', agent('name: a', 'description: d', 'tools:', '  - Read')]],
    },
    'an asterisk for every tool': {
      text: agent('name: a', 'description: d', 'tools: <|*|>'),
      message: because('tools'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: d', 'tools: "*"')],
        ['safe', agent('name: a', 'description: d', 'tools: |-', '  *')],
      ],
    },
    'the lines of a file whose other lines end in CRLF': {
      text: '---\r\nname: a\r\ndescription: Use it<|: |>now\nmodel: opus\r\n---\r\n',
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', '---\r\nname: a\r\ndescription: "Use it: now"\nmodel: opus\r\n---\r\n'],
        ['safe', '---\r\nname: a\r\ndescription: |-\r\n  Use it: now\nmodel: opus\r\n---\r\n'],
      ],
    },
    'a plugin agent, in which a written-out line break stays': {
      text: agent('name: a', 'description: Use<|: |>now\\nlater'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use: now\\\\nlater"')],
        ['safe', agent('name: a', 'description: |-', '  Use: now\\nlater')],
      ],
    },
    'a value with a blank at its end': {
      text: agent('name: a', 'description: Use it<|: |>now '),
      message: because('description'),
      severity: warning,
      fixes: [
        ['safe', agent('name: a', 'description: "Use it: now "')],
        ['safe', agent('name: a', 'description: |-', '  Use it: now ')],
      ],
    },
    'a key that shares the line of another': {
      text: agent('name: a', 'description: d', 'model: opus color<|: |>red'),
      message:
        "Claude Code reads 'color' as part of 'model' because they share a line; put 'color' on a line of its own.",
      severity: warning,
      fixes: [['safe', agent('name: a', 'description: d', 'model: opus', 'color: red')]],
    },
  },
});
