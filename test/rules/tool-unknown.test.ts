import { crlf, named, testRule } from './ruleTest';

const unknown = (token: string): string => `Claude Code drops '${token}' if it has no such tool; check the spelling.`;
const near = (token: string, name: string): string =>
  `Claude Code drops '${token}' if it has no such tool; check the spelling, perhaps '${name}'.`;
const severity = 'hint';

testRule('tool-unknown', {
  fine: {
    'tools of today': named('tools: Read, Grep'),
    'a tool of some logins': named('tools: Read, LSP'),
    'a tool of a server': named('tools: Read, mcp__a__Foo'),
    'a tool of their own': { text: named('tools: Read, Foo'), settings: { knownTools: ['Foo'] } },
    'a tool of their own with a pattern': { text: named('tools: Read, Foo(a)'), settings: { knownTools: ['Foo'] } },
    'a list in which nothing is a tool': named('tools: Foo, Bar'),
    'signs that are no names': named('tools: Read | Write & Bash'),
    'a name in another case': named('tools: Read, bash'),
    'an asterisk': named('tools: "*"'),
  },
  faulty: {
    'a name of nobody': { text: named('tools: Read, <|Search|>'), message: unknown('Search'), severity },
    'a word between two tools': { text: named('tools: Read <|and|> Write'), message: unknown('and'), severity },
    'a name with one letter too many': {
      text: named('tools: Read, <|WebFetchh|>'),
      message: near('WebFetchh', 'WebFetch'),
      severity,
      fixes: [['suggestion', named('tools: Read, WebFetch')]],
    },
    'a name with an underscore': {
      text: named('tools: Read, <|Web_Search|>'),
      message: near('Web_Search', 'WebSearch'),
      severity,
      fixes: [['suggestion', named('tools: Read, WebSearch')]],
    },
    'a name with a pattern': {
      text: named('tools: Read, <|Bassh(git *)|>'),
      message: near('Bassh(git *)', 'Bash'),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash(git *)')]],
    },
    'two letters that changed places': {
      text: named('tools: Read, <|Bsah|>'),
      message: near('Bsah', 'Bash'),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a short word that is near by chance': { text: named('tools: Read, <|Ash|>'), message: unknown('Ash'), severity },
    'a short word that lacks a letter': {
      text: named('tools: Read, <|Bsh|>'),
      message: near('Bsh', 'Bash'),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a denial in a file with CRLF': {
      text: crlf(named('disallowedTools: Bash, <|Wrrite|>')),
      message: near('Wrrite', 'Write'),
      severity,
      fixes: [['suggestion', crlf(named('disallowedTools: Bash, Write'))]],
    },
    'words that are no tools in a list': {
      text: named('tools:', '  - Read', '  - <|task-analysis|>'),
      message: unknown('task-analysis'),
      severity,
    },
    'a name that memory keeps from being all': {
      text: named('tools: <|Foo|>', 'memory: user'),
      message: unknown('Foo'),
      severity,
    },
    'the others of a list that is theirs': {
      text: named('tools: Mine, <|Foo|>'),
      settings: { knownTools: ['Mine'] },
      message: unknown('Foo'),
      severity,
    },
    'a plugin agent': {
      text: named('tools: Read, <|Foo|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: unknown('Foo'),
      severity,
    },
  },
});
