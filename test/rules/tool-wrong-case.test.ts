import { crlf, named, testRule } from './ruleTest';

const write = (token: string, name: string): string =>
  `Claude Code drops '${token}' because tool names are case-sensitive; write '${name}'.`;

testRule('tool-wrong-case', {
  fine: {
    'tools as they are spelt': named('tools: Read, WebFetch'),
    'an old name': named('tools: Read, Task'),
    'a retired name in another case': named('tools: Read, multiedit'),
    'words of another host beside one that only it has': named('tools: Bash, read, edit, codebase'),
    'a list in which nothing is a tool': named('tools: read, bash'),
    'a denial, which has a check of its own': named('disallowedTools: bash'),
    'a tool of a server in capitals': named('tools: Read, mcp__SRV__get'),
    'a tool of their own': { text: named('tools: Read, bash'), settings: { knownTools: ['bash'] } },
    'keys of a map': named('tools: {read: true, Bash: true}'),
  },
  faulty: {
    'small letters': {
      text: named('tools: Read, <|grep|>, Glob'),
      message: write('grep', 'Grep'),
      fixes: [['safe', named('tools: Read, Grep, Glob')]],
    },
    capitals: {
      text: named('tools: Read, <|WEBSEARCH|>'),
      message: write('WEBSEARCH', 'WebSearch'),
      fixes: [['safe', named('tools: Read, WebSearch')]],
    },
    'several of them, which other hosts spell so as well': {
      text: named('tools: Glob, <|read|>, <|edit|>, <|bash|>'),
      message: write('read', 'Read'),
      fixes: [['safe', named('tools: Glob, Read, edit, bash')]],
    },
    'one with a pattern': {
      text: named('tools: Read, <|bash|>(git *)'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools: Read, Bash(git *)')]],
    },
    'an old name in small letters': {
      text: named('tools: Read, <|killshell|>'),
      message: write('killshell', 'KillShell'),
      fixes: [['safe', named('tools: Read, KillShell')]],
    },
    'one whose right name is there': {
      text: named('tools: Read, <|read|>, Bash'),
      message:
        "Claude Code drops 'read' because tool names are case-sensitive; remove it, since 'Read' is there already.",
      fixes: [['safe', named('tools: Read, Bash')]],
    },
    'an item in quotes of a flow list': {
      text: named('tools: ["Read", "<|bash|>"] # both'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools: ["Read", "Bash"] # both')]],
    },
    'an item of a list with CRLF': {
      text: crlf(named('tools:', '- Read', '- <|bash|>')),
      message: write('bash', 'Bash'),
      fixes: [['safe', crlf(named('tools:', '- Read', '- Bash'))]],
    },
    'one beside an asterisk': {
      text: named('tools: "*, <|bash|>"'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools: "*, Bash"')]],
    },
    'one that memory keeps from being all': {
      text: named('tools: <|bash|>', 'memory: user'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools: Bash', 'memory: user')]],
    },
    'one in a list inside a map': {
      text: named('tools:', '  allow:', '    - <|bash|>', '    - Read'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools:', '  allow:', '    - Bash', '    - Read')]],
    },
    'one behind an escape, whose place is not known': {
      text: named('tools: <|"Read, b\\x61sh"|>'),
      message: write('bash', 'Bash'),
    },
    'one after an emoji': {
      text: named('# 🚀', 'tools: 🚀, Read, <|bash|>'),
      message: write('bash', 'Bash'),
      fixes: [['safe', named('# 🚀', 'tools: 🚀, Read, Bash')]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|bash|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: write('bash', 'Bash'),
      fixes: [['safe', named('tools: Read, Bash')]],
    },
  },
});
