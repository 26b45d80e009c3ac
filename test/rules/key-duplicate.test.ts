import { agent, crlf, named, testRule } from './ruleTest';

const earlier = (key: string): string =>
  `Claude Code uses only the last '${key}', so this one has no effect; remove it or merge the two.`;
const severity = 'warning';

testRule('key-duplicate', {
  fine: {
    'each key once': named('tools: Read', 'model: opus'),
    'keys that nobody reads': named('note: a', 'note: b'),
    'lines of a dialogue in a repaired file': agent('name: a', 'description: b: c', 'user: "x"', 'user: "y"'),
    'the same key in another event': named('hooks:', '  Stop: [{hooks: []}]', '  SessionEnd: [{hooks: []}]'),
    'the same key in another server': named('mcpServers:', '  - a: {command: x}', '  - b: {command: x}'),
    'the same key below a key that nobody reads': named('note: {a: 1, a: 2}'),
    'a file that does not load': named('note: - b', 'model: opus', 'model: haiku'),
    'a key that a merge brings too': named('<<: {model: opus}', 'model: haiku'),
  },
  faulty: {
    'two lists': {
      text: named('<|tools|>: Read', 'model: opus', 'tools: Bash'),
      message: earlier('tools'),
      severity,
      related: ['tools'],
      fixes: [
        ['suggestion', named('model: opus', 'tools: Bash')],
        ['suggestion', named('tools: Read', 'model: opus')],
      ],
    },
    'two of the same': {
      text: named('<|model|>: opus', 'color: red', 'model: opus'),
      message: earlier('model'),
      severity,
      fixes: [['safe', named('color: red', 'model: opus')]],
    },
    'three of them': {
      text: named('<|model|>: opus', '<|model|>: haiku', 'model: sonnet'),
      message: earlier('model'),
      severity,
      fixes: [
        ['suggestion', named('model: haiku', 'model: sonnet')],
        ['suggestion', named('model: opus')],
      ],
    },
    'the last one empty': {
      text: named('<|tools|>: Read', 'tools:'),
      message: earlier('tools'),
      severity,
      fixes: [
        ['suggestion', named('tools:')],
        ['suggestion', named('tools: Read')],
      ],
    },
    'a block list in a file with CRLF': {
      text: crlf(named('<|tools|>:', '  - Read', '  - Grep', 'model: opus', 'tools:', '  - Read', '  - Grep')),
      message: earlier('tools'),
      severity,
      fixes: [['safe', crlf(named('model: opus', 'tools:', '  - Read', '  - Grep'))]],
    },
    'two descriptions in a repaired file': {
      text: agent('name: a', '<|description|>: b: c', 'description: d: e'),
      message: earlier('description'),
      severity,
      fixes: [
        ['suggestion', agent('name: a', 'description: d: e')],
        ['suggestion', agent('name: a', 'description: b: c')],
      ],
    },
    'two events of the same name': {
      text: named('hooks:', '  <|Stop|>:', '    - hooks: []', '  Stop:', '    - matcher: x', '      hooks: []'),
      message: earlier('Stop'),
      severity,
      fixes: [
        ['suggestion', named('hooks:', '  Stop:', '    - matcher: x', '      hooks: []')],
        ['suggestion', named('hooks:', '  Stop:', '    - hooks: []')],
      ],
    },
    'a field of a server twice': {
      text: named('mcpServers:', '  - a:', '      <|command|>: x', '      args: [y]', '      command: x'),
      message: earlier('command'),
      severity,
      fixes: [['safe', named('mcpServers:', '  - a:', '      args: [y]', '      command: x')]],
    },
    'a field in braces': {
      text: named('mcpServers:', '  - a: {<|command|>: x, command: y}'),
      message: earlier('command'),
      severity,
    },
    'an agent of a plugin': {
      text: named('<|model|>: opus', 'model: haiku'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: earlier('model'),
      severity,
      fixes: [
        ['suggestion', named('model: haiku')],
        ['suggestion', named('model: opus')],
      ],
    },
  },
});
