import { crlf, named, testRule } from './ruleTest';

const twice = (token: string, other: string): string =>
  `'${token}' adds nothing because '${other}' is already listed; remove it.`;
const denied = (token: string): string =>
  `Claude Code does not give '${token}' because 'disallowedTools' wins; remove it from one of the two lists.`;
const severity = 'hint';

testRule('tool-listed-twice', {
  fine: {
    'each tool once': named('tools: Read, Bash'),
    'both keys for different tools': named('tools: Read, Bash', 'disallowedTools: Write'),
    'lists of agents': named('tools: Agent(a), Agent(b), Read'),
    'several patterns': named('tools: Bash(git *), Bash(npm *)'),
    'a server and one of its tools': named('tools: mcp__a, mcp__a__b'),
    'a denial by a pattern, which has a check of its own': named('tools: Read, Bash', 'disallowedTools: Bash(rm *)'),
    'a denial that an asterisk undoes': named('tools: Read, Bash', 'disallowedTools: "*, Bash"'),
    'unknown names': named('tools: Read, Foo, Foo'),
    'retired names': named('tools: Read, LS, LS', 'disallowedTools: LS'),
    'a list of which nothing is left': named('tools: Read, Read', 'disallowedTools: Read'),
  },
  faulty: {
    'the same name': {
      text: named('tools: Read, Bash, <|Read|>'),
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', named('tools: Read, Bash')]],
      related: ['Read'],
    },
    'an old name before the new one': {
      text: named('tools: Read, <|Task|>, Agent'),
      message: twice('Task', 'Agent'),
      severity,
      fixes: [['safe', named('tools: Read, Agent')]],
      related: ['Agent'],
    },
    'an old name behind the new one': {
      text: named('tools: Agent, <|Task|>, Read'),
      message: twice('Task', 'Agent'),
      severity,
      fixes: [['safe', named('tools: Agent, Read')]],
    },
    'two old names of one tool': {
      text: named('tools: KillShell, Read, <|KillBash|>'),
      message: twice('KillBash', 'KillShell'),
      severity,
      fixes: [['safe', named('tools: KillShell, Read')]],
    },
    'a name with an asterisk': {
      text: named('tools: Bash, <|Bash(*)|>'),
      message: twice('Bash(*)', 'Bash'),
      severity,
      fixes: [['safe', named('tools: Bash')]],
    },
    'a server in both forms': {
      text: named('tools: mcp__a, Read, <|mcp__a__*|>'),
      message: twice('mcp__a__*', 'mcp__a'),
      severity,
      fixes: [['safe', named('tools: mcp__a, Read')]],
    },
    'items of a list with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - Bash', '  - <|Read|> # again')),
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', crlf(named('tools:', '  - Read', '  - Bash'))]],
    },
    'a denial that stands twice': {
      text: named('disallowedTools: Write, <|Write|>'),
      message: twice('Write', 'Write'),
      severity,
      fixes: [['safe', named('disallowedTools: Write')]],
    },
    'one that stands three times': {
      text: named('tools: [Read, <|Read|>, <|Read|>]'),
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', named('tools: [Read, Read]')]],
    },
    'a tool that is denied': {
      text: named('tools: Read, <|Write|>, Bash', 'disallowedTools: Write'),
      message: denied('Write'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read, Bash', 'disallowedTools: Write')]],
      related: ['Write'],
    },
    'a tool that is denied under its old name': {
      text: named('tools: Read, <|Agent|>', 'disallowedTools: [Task]'),
      message: denied('Agent'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: [Task]')]],
    },
    'a command of a tool that is denied': {
      text: named('tools: Read, <|Bash(git *)|>', 'disallowedTools: Bash'),
      message: denied('Bash(git *)'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Bash')]],
    },
    'a tool of a server that is denied': {
      text: named('tools: Read, <|mcp__a__b|>', 'disallowedTools: mcp__a__b'),
      message: denied('mcp__a__b'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: mcp__a__b')]],
    },
    'one after an emoji': {
      text: named('# 🚀', 'tools: 🚀, Read, <|Read|>'),
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', named('# 🚀', 'tools: 🚀, Read')]],
    },
    'one in a file that does not load, once it is mended': {
      text: named('note: - b', 'tools: Read, <|Read|>'),
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', named('note: - b', 'tools: Read')]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|Read|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: twice('Read', 'Read'),
      severity,
      fixes: [['safe', named('tools: Read')]],
    },
  },
});
