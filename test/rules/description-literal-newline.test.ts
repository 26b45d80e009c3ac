import { agent, crlf, testRule } from './ruleTest';

const turned = (count: number): string =>
  `Claude Code turns these ${count} written-out \\n into line breaks, but other hosts show them as they are; use double quotes or a block.`;
const one =
  'Claude Code turns this written-out \\n into a line break, but other hosts show it as it is; use double quotes or a block.';
const severity = 'information';
const described = (...lines: readonly string[]): string => agent('name: a', ...lines);

testRule('description-literal-newline', {
  fine: {
    'an escape in double quotes': described('description: "Use it.\\nThen stop."'),
    'line breaks of a block': described('description: |', '  Use it.', '  Then stop.'),
    'a drive of Windows': described('description: Reads C:\\new\\notes.txt first.'),
    'a path of Windows': described("description: 'Reads src\\core\\net\\index.ts first.'"),
    'a tab, which is left to the author': described('description: Use\\tit.'),
    'another key': described('description: Use it.', 'initialPrompt: a\\nb'),
    'a description that is no text': described('description: [a\\nb]'),
    'a document that loads': { text: described('description: a.\\nb'), file: 'README.md' },
  },
  faulty: {
    'one without quotes': {
      text: described('description: Use it.<|\\n|>Then stop.'),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "Use it.\\nThen stop."')],
        ['safe', described('description: |-', '  Use it.', '  Then stop.')],
      ],
    },
    'several, of which the first is underlined': {
      text: described('description: Use it.<|\\n|>\\nuser hi\\nassistant "on it"'),
      message: turned(3),
      severity,
      fixes: [
        ['safe', described('description: "Use it.\\n\\nuser hi\\nassistant \\"on it\\""')],
        ['safe', described('description: |-', '  Use it.', '', '  user hi', '  assistant "on it"')],
      ],
    },
    'one in single quotes': {
      text: described("description: 'It''s it.<|\\n|>Then stop.'"),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "It\'s it.\\nThen stop."')],
        ['safe', described('description: |-', "  It's it.", '  Then stop.')],
      ],
    },
    'one that is escaped in double quotes': {
      text: described('description: "Say \\"hi\\".<|\\\\n|>Then\\nstop."'),
      message: one,
      severity,
      fixes: [['safe', described('description: "Say \\"hi\\".\\nThen\\nstop."')]],
    },
    'two in a block, where they are broken': {
      text: described('description: |', '    Use it.<|\\n|>Then stop.\\nGood.', '    Bye.'),
      message: turned(2),
      severity,
      fixes: [['safe', described('description: |', '    Use it.', '    Then stop.', '    Good.', '    Bye.')]],
    },
    'one in a folded block': {
      text: described('description: >-', '  Use', '  it.<|\\n|>Then stop.'),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "Use it.\\nThen stop."')],
        ['safe', described('description: |-', '  Use it.', '  Then stop.')],
      ],
    },
    'one in a text over two lines': {
      text: described('description: Use it.<|\\n|>Then', '  stop.'),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "Use it.\\nThen stop."')],
        ['safe', described('description: |-', '  Use it.', '  Then stop.')],
      ],
    },
    'one at the end': {
      text: described('description: Use it.<|\\n|>'),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "Use it.\\n"')],
        ['safe', described('description: |', '  Use it.')],
      ],
    },
    'one in a file that the repair saves, with quotes in front': {
      text: described('description: "Use" it: now.<|\\n|>Then 🚀 stop.'),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "\\"Use\\" it: now.\\nThen 🚀 stop."')],
        ['safe', described('description: |-', '  "Use" it: now.', '  Then 🚀 stop.')],
      ],
    },
    'one in a file with CRLF': {
      text: crlf(described('description: Use it.<|\\n|>Then stop.')),
      message: one,
      severity,
      fixes: [
        ['safe', crlf(described('description: "Use it.\\nThen stop."'))],
        ['safe', crlf(described('description: |-', '  Use it.', '  Then stop.'))],
      ],
    },
    'one beside a path, which stays': {
      text: described('description: Reads C:\\new\\a.txt.<|\\n|>'.replace('.txt.', '.txt first.')),
      message: one,
      severity,
      fixes: [
        ['safe', described('description: "Reads C:\\\\new\\\\a.txt first.\\n"')],
        ['safe', described('description: |', '  Reads C:\\new\\a.txt first.')],
      ],
    },
    'one where blocks are preferred': {
      text: described('description: Use it.<|\\n|>Then stop.'),
      settings: { descriptionStyle: 'block' },
      message: one,
      severity,
      fixes: [
        ['safe', described('description: |-', '  Use it.', '  Then stop.')],
        ['safe', described('description: "Use it.\\nThen stop."')],
      ],
    },
    'a plugin agent, of which Claude sees them': {
      text: described('description: Use it.<|\\n|>Then stop.\\nNow.'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: 'Claude sees 2 written-out \\n in this description; use double quotes or a block.',
      severity: 'warning',
      fixes: [
        ['safe', described('description: "Use it.\\nThen stop.\\nNow."')],
        ['safe', described('description: |-', '  Use it.', '  Then stop.', '  Now.')],
      ],
    },
  },
});
