import { crlf, named, testRule } from './ruleTest';

const glued = (token: string): string =>
  `Claude Code takes '${token}' for one tool name and drops it; separate the names with commas.`;

testRule('tools-separator', {
  fine: {
    commas: named('tools: Read, Write'),
    'spaces alone': named('tools: Read Write Bash'),
    'no space behind a comma': named('tools: Read,Write'),
    'bars between spaces, which are dropped by themselves': named('tools: Read | Write | Bash'),
    'a tab beside a comma': named('tools: "Read,\tWrite"'),
    'signs inside a pattern': named('tools: Read, Bash(git log | head; "a", [b])'),
    'parentheses in a pattern': named('tools: Bash(a(b)), Read'),
    'a pattern of an agent list': named('tools: Agent(a, b), Read'),
    'a list in which nothing is a tool': named('tools: Read;Write'),
    'a slash between words that are no tools': named('tools: Read, github/search'),
    'a tool of their own': { text: named('tools: Read, a;b'), settings: { knownTools: ['a;b'] } },
    'a map, whose names are keys': named('tools: {"Read;Write": true}'),
  },
  faulty: {
    'a semicolon': {
      text: named('tools: <|Read;Edit|>, Bash'),
      message: glued('Read;Edit'),
      fixes: [['safe', named('tools: Read, Edit, Bash')]],
    },
    'a semicolon at the end of a name': {
      text: named('tools: <|Read;|> Write'),
      message: glued('Read;'),
      fixes: [['safe', named('tools: Read Write')]],
    },
    'a bar': {
      text: named('tools: <|Read|Edit|>, Bash'),
      message: glued('Read|Edit'),
      fixes: [['safe', named('tools: Read, Edit, Bash')]],
    },
    'a slash between tools': {
      text: named('tools: <|Read/Write|>, Bash'),
      message: glued('Read/Write'),
      fixes: [['safe', named('tools: Read, Write, Bash')]],
    },
    'a tab': {
      text: named('tools: <|Read\tEdit|>, Bash'),
      message: glued('Read Edit'),
      fixes: [['safe', named('tools: Read, Edit, Bash')]],
    },
    'full-width commas': {
      text: named('tools: <|Read，Edit、Grep|>, Glob'),
      message: glued('Read，Edit、Grep'),
      fixes: [['safe', named('tools: Read, Edit, Grep, Glob')]],
    },
    'quotes around each name': {
      text: named("tools: \"<|'Read'|>, <|'Edit'|>, Bash\""),
      message: glued("'Read'"),
      fixes: [['safe', named('tools: "Read, \'Edit\', Bash"')]],
    },
    'a list in quotes': {
      text: named("tools: '<|[Read|>, Edit, <|Bash]|>'"),
      message: glued('[Read'),
      fixes: [['safe', named("tools: 'Read, Edit, Bash]'")]],
    },
    'brackets that the repair makes text': {
      text: named('note: a: b', 'tools: <|[Read|>, Edit, <|Grep]|> # all'),
      message: glued('[Read'),
      fixes: [['safe', named('note: a: b', 'tools: Read, Edit, Grep] # all')]],
    },
    'an item of a list': {
      text: crlf(named('tools:', '  - <|Read;Edit|>', '  - Bash')),
      message: glued('Read;Edit'),
      fixes: [['safe', crlf(named('tools:', '  - Read, Edit', '  - Bash'))]],
    },
    'lines of a block beside a name': {
      text: named('tools: <||', '  Read', '  Edit, Bash|>', 'model: opus'),
      message: glued('Read Edit'),
      fixes: [['safe', named('tools: Read, Edit, Bash', 'model: opus')]],
    },
    'a parenthesis that is not closed, so that no fix is certain': {
      text: named('tools: Read, <|Bash(git *, Edit|>'),
      message: glued('Bash(git *, Edit'),
    },
    'text behind a pattern': { text: named('tools: Read, <|Bash(ls)x|>'), message: glued('Bash(ls)x') },
    'a piece that is no tool': {
      text: named('tools: Bash, <|Read;Foo|>'),
      message: glued('Read;Foo'),
      fixes: [['suggestion', named('tools: Bash, Read, Foo')]],
    },
    'a misspelt name before a semicolon': {
      text: named('tools: <|Bsah;|> Grep'),
      message: glued('Bsah;'),
      fixes: [
        ['suggestion', named('tools: Bash Grep')],
        ['suggestion', named('tools: Bsah Grep')],
      ],
    },
    'a misspelt name beside a good one': {
      text: named('tools: Glob, <|Grep;Wirte;WebFech|>'),
      message: glued('Grep;Wirte;WebFech'),
      fixes: [
        ['suggestion', named('tools: Glob, Grep, Write, WebFetch')],
        ['suggestion', named('tools: Glob, Grep, Wirte, WebFech')],
      ],
    },
    'a name that is listed already': {
      text: named('tools: Read, <|Read;Edit|>'),
      message: glued('Read;Edit'),
      fixes: [['safe', named('tools: Read, Edit')]],
    },
    'tools of servers': {
      text: named('tools: Read, <|mcp__a__b;mcp__c|>'),
      message: glued('mcp__a__b;mcp__c'),
      fixes: [['safe', named('tools: Read, mcp__a__b, mcp__c')]],
    },
    'one after an emoji': {
      text: named('# 🚀', 'tools: 🚀, Bash, <|Read;Edit|>'),
      message: glued('Read;Edit'),
      fixes: [['safe', named('# 🚀', 'tools: 🚀, Bash, Read, Edit')]],
    },
    'a denial': {
      text: named('disallowedTools: <|Write;Edit|>'),
      message: glued('Write;Edit'),
      fixes: [['safe', named('disallowedTools: Write, Edit')]],
    },
    'a list inside a map': {
      text: named('tools:', '  allowed: [Read, <|Edit;Write|>]'),
      message: glued('Edit;Write'),
      fixes: [['safe', named('tools:', '  allowed: [Read, Edit, Write]')]],
    },
    'a plugin agent': {
      text: named('tools: Bash, <|Read;Edit|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: glued('Read;Edit'),
      fixes: [['safe', named('tools: Bash, Read, Edit')]],
    },
  },
});
