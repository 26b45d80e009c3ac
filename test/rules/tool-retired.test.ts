import { crlf, named, testRule } from './ruleTest';

const removed = (token: string): string => `Claude Code no longer has '${token}' and drops it; remove it.`;
const replaced = (token: string, successor: string): string =>
  `Claude Code no longer has '${token}' and drops it; use '${successor}' instead.`;
const severity = 'warning';

testRule('tool-retired', {
  fine: {
    'tools of today': named('tools: Read, Edit, Glob'),
    'a name that was renamed': named('tools: Task, Read'),
    'a retired name that is denied': named('tools: Read', 'disallowedTools: MultiEdit'),
    'a list in which nothing is a tool': named('tools: MultiEdit, LS'),
    'brackets in quotes, of which nothing is a tool': named('note: a: b', 'tools: [Read, MultiEdit, Edit] # all'),
    'a tool of a server': named('tools: mcp__x__LS, Read'),
    'a retired name in the prompt': `${named('tools: Read')}\nUse MultiEdit.\n`,
  },
  faulty: {
    'one whose successor is listed': {
      text: named('tools: Read, <|MultiEdit|>, Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: Read, Edit')]],
    },
    'one at the end': {
      text: named('tools: Read, Edit, <|MultiEdit|>'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: Read, Edit')]],
    },
    'one at the start without spaces': {
      text: named('tools: <|MultiEdit|>,Read,Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: Read,Edit')]],
    },
    'one between spaces': {
      text: named('tools: Read <|MultiEdit|> Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: Read Edit')]],
    },
    'one whose equal successor is not listed': {
      text: named('tools: Read, <|MultiEdit|>'),
      message: replaced('MultiEdit', 'Edit'),
      severity,
      fixes: [
        ['safe', named('tools: Read, Edit')],
        ['suggestion', named('tools: Read')],
      ],
    },
    'one whose successor can do more': {
      text: named('tools: Read, <|LS|>'),
      message: replaced('LS', 'Glob'),
      severity,
      fixes: [
        ['suggestion', named('tools: Read, Glob')],
        ['suggestion', named('tools: Read')],
      ],
    },
    'one without a successor': {
      text: named('tools: <|BashOutput|>, Read'),
      message: removed('BashOutput'),
      severity,
      fixes: [['safe', named('tools: Read')]],
    },
    'one in another case': {
      text: named('tools: Read, <|multiedit|>, Edit'),
      message: removed('multiedit'),
      severity,
      fixes: [['safe', named('tools: Read, Edit')]],
    },
    'one with a pattern': {
      text: named('tools: Read, <|MultiEdit(src/**)|>, Edit'),
      message: removed('MultiEdit(src/**)'),
      severity,
      fixes: [['safe', named('tools: Read, Edit')]],
    },
    'one whose successor is listed under its older name': {
      text: named('tools: <|SlashCommand|>, Read'),
      message: replaced('SlashCommand', 'Skill'),
      severity,
      fixes: [
        ['suggestion', named('tools: Skill, Read')],
        ['suggestion', named('tools: Read')],
      ],
    },
    'two of them': {
      text: named('tools: Read, <|NotebookRead|>, <|TodoRead|>'),
      message: removed('NotebookRead'),
      severity,
      fixes: [['safe', named('tools: Read, TodoRead')]],
    },
    'an item of a block list': {
      text: named('tools:', '  - Read', '  - <|MultiEdit|>', '  - Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Edit')]],
    },
    'an item in quotes with a comment behind it': {
      text: named('tools:', '  - Read', '  - "<|MultiEdit|>" # many at once', '  - Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Edit')]],
    },
    'a block list at the start of the line in a file with CRLF': {
      text: crlf(named('tools:', '- Read', '- <|MultiEdit|>', '- Edit', 'model: opus')),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', crlf(named('tools:', '- Read', '- Edit', 'model: opus'))]],
    },
    'an item that holds several names': {
      text: named('tools:', '  - Read, <|MultiEdit|>', '  - Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools:', '  - Read', '  - Edit')]],
    },
    'an item of a flow list': {
      text: named('tools: [Read, <|MultiEdit|>, Edit]'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: [Read, Edit]')]],
    },
    'an item in quotes of a flow list': {
      text: named('tools: ["Read", "<|MultiEdit|>", \'Edit\']'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: ["Read", \'Edit\']')]],
    },
    'the last item in quotes of a flow list': {
      text: named('tools: ["Read", "Edit", "<|MultiEdit|>"]'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: ["Read", "Edit"]')]],
    },
    'an item of a flow list over several lines': {
      text: named('tools: [', '  Read,', '  <|MultiEdit|>,', '  Edit', ']'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: [', '  Read,', '  Edit', ']')]],
    },
    'a name in quotes': {
      text: named('tools: "Read, <|MultiEdit|>, Edit"'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: "Read, Edit"')]],
    },
    'a folded list': {
      text: named('tools: >-', '  Read,', '  <|MultiEdit|>,', '  Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: >-', '  Read,', '  Edit')]],
    },
    'one among items that are no text': {
      text: named('tools: [1, <|MultiEdit|>, Edit]'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: [1, Edit]')]],
    },
    'one after an emoji': {
      text: named('# 🚀', 'tools: [🚀, <|MultiEdit|>, Edit]'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('# 🚀', 'tools: [🚀, Edit]')]],
    },
    'one in a map, where it is wrong as well': {
      text: named('tools:', '  allowed:', '    - Read', '    - <|MultiEdit|>', '    - Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools:', '  allowed:', '    - Read', '    - Edit')]],
    },
    'one in a line that the repair quotes': {
      text: named('note: a: b', 'tools: Read, <|MultiEdit|>, Edit, Bash(a \\ "b")'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('note: a: b', 'tools: Read, Edit, Bash(a \\ "b")')]],
    },
    'one behind what the repair escapes': {
      text: named('note: a: b', 'tools: Bash("x: y"), <|MultiEdit|>, Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('note: a: b', 'tools: Bash("x: y"), Edit')]],
    },
    'one in a file that does not load, once it is mended': {
      text: named('note: - b', 'tools: Read, <|MultiEdit|>, Edit'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('note: - b', 'tools: Read, Edit')]],
    },
    'one beside an asterisk': {
      text: named('tools: "*, <|MultiEdit|>"'),
      message: replaced('MultiEdit', 'Edit'),
      severity,
      fixes: [
        ['safe', named('tools: "*, Edit"')],
        ['suggestion', named('tools: "*"')],
      ],
    },
    'one that stands twice': {
      text: named('tools: Read, <|LS|>, <|LS|>'),
      message: replaced('LS', 'Glob'),
      severity,
      fixes: [
        ['suggestion', named('tools: Read, Glob, LS')],
        ['suggestion', named('tools: Read, LS')],
      ],
    },
    'one behind an alias, where its name stands': {
      text: named('base: &base [Read, <|MultiEdit|>, Edit]', 'tools: *base'),
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('base: &base [Read, Edit]', 'tools: *base')]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|MultiEdit|>, Edit'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: removed('MultiEdit'),
      severity,
      fixes: [['safe', named('tools: Read, Edit')]],
    },
  },
});
