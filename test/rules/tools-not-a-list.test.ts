import { crlf, named, testRule } from './ruleTest';

const because = (kind: string): string =>
  `Claude Code starts this agent without any tool because 'tools' is a ${kind}; write the names as a comma-separated list.`;

testRule('tools-not-a-list', {
  fine: {
    text: named('tools: Read'),
    'a list': named('tools: [Read, Grep]'),
    'a block list': named('tools:', '  - Read'),
    'no value': named('tools:'),
    'braces that the repair makes text': named('tools: {Read} and more'),
    'a map in disallowedTools': named('disallowedTools: {Bash: true}'),
  },
  faulty: {
    'a map of lists': {
      text: named('<|tools|>:', '  allowed: [Read, Edit]', '  forbidden:', '    - Bash', 'model: opus'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Edit', 'disallowedTools: Bash', 'model: opus')]],
      related: ['allowed'],
    },
    'a map of lists in a file with CRLF': {
      text: crlf(named('<|tools|>:', '  allow:', '    - Read', '  deny: Bash', 'model: opus')),
      message: because('map'),
      fixes: [['suggestion', crlf(named('tools: Read', 'disallowedTools: Bash', 'model: opus'))]],
    },
    'a map of switches': {
      text: named('<|tools|>: {Read: true, Bash: false}'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Bash')]],
    },
    'a map of names as text': {
      text: named('<|tools|>:', '  include: Read, Grep', '  exclude: "Bash Edit"'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Grep', 'disallowedTools: Bash, Edit')]],
    },
    'only what is forbidden': {
      text: named('<|tools|>:', '  disallowed: [Bash]'),
      message: because('map'),
      fixes: [['suggestion', named('disallowedTools: Bash')]],
    },
    'a rationale with three hyphens in the next line': {
      text: named('<|tools|>:', '  allowed: [Read]', '  rationale: "reads -- and', '    nothing else"'),
      message: because('map'),
      fixes: [['suggestion', named('# reads -- and nothing else', 'tools: Read')]],
    },
    'a rationale in a block': {
      text: named(
        '<|tools|>:',
        '  allowed: [Read]',
        '  rationale: |',
        '    Reads only.',
        '    No more.',
        '',
        'model: opus',
      ),
      message: because('map'),
      fixes: [['suggestion', named('# Reads only. No more.', 'tools: Read', '', 'model: opus')]],
    },
    'retired names': {
      text: named('<|tools|>:', '  allowed: [Read, MultiEdit, NotebookRead, LS, TodoRead]'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Edit')]],
    },
    'nothing that is understood': {
      text: named('<|tools|>:', '  files: read', '  shell: none'),
      message: because('map'),
    },
    'an empty map': { text: named('<|tools|>: {}'), message: because('map') },
    'a number': { text: named('<|tools|>: 5'), message: because('number') },
    'a boolean': { text: named('<|tools|>: true'), message: because('boolean') },
    false: { text: named('<|tools|>: false'), message: because('boolean') },
    'a map after an emoji': {
      text: named('# 🚀', '<|tools|>: {allowed: [Read]}'),
      message: because('map'),
      fixes: [['suggestion', named('# 🚀', 'tools: Read')]],
    },
    'a comment behind the map': {
      text: named('<|tools|>: {allowed: [Read]} # for now'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read # for now')]],
    },
    'a comment in the map': {
      text: named('<|tools|>:', '  allowed: [Read] # for now', '  # later more', '  denied: [Bash]'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Bash')]],
    },
    'disallowedTools beside it': {
      text: named('<|tools|>:', '  allowed: [Read]', '  forbidden: [Bash]', 'disallowedTools: Write'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Write, Bash')]],
    },
    'a plugin agent': {
      text: named('<|tools|>: {allowed: [Read]}'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: because('map'),
      fixes: [['suggestion', named('tools: Read')]],
    },
  },
});
