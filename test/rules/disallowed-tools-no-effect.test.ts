import { crlf, named, testRule } from './ruleTest';

const because = (reason: string, action: string): string =>
  `Claude Code denies nothing here because ${reason}; ${action}.`;
const shape = (kind: string): string => because(`the value is ${kind}`, 'write the names as a comma-separated list');
const empty = because('the list is empty', 'name the tools or remove the key');
const wrongCase = (name: string): string => because('tool names are case-sensitive', `write '${name}'`);
const undone = "Claude Code denies nothing of this list because '*' is not understood in this key; remove it.";

testRule('disallowed-tools-no-effect', {
  fine: {
    'tools of today': named('disallowedTools: Bash, Write'),
    'a pattern, which denies the whole tool': named('disallowedTools: Bash(rm *)'),
    'an old name': named('disallowedTools: Task'),
    'a retired name': named('disallowedTools: MultiEdit, Edit'),
    'every server': named('disallowedTools: mcp__*'),
    'a tool of a server': named('disallowedTools: mcp__a__b'),
    'an unknown name': named('disallowedTools: Foo'),
    'an asterisk in a pattern': named('disallowedTools: Bash(*)'),
    'no key': named('tools: Read, bash'),
    'a tool of their own': { text: named('disallowedTools: bash'), settings: { knownTools: ['bash'] } },
  },
  faulty: {
    'small letters': {
      text: named('disallowedTools: <|bash|>, Write'),
      message: wrongCase('Bash'),
      fixes: [['safe', named('disallowedTools: Bash, Write')]],
    },
    'small letters with a pattern': {
      text: named('disallowedTools: Write, <|bash(rm *)|>'),
      message: wrongCase('Bash'),
      fixes: [['safe', named('disallowedTools: Write, Bash(rm *)')]],
    },
    'small letters of a name that is there': {
      text: named('disallowedTools: [Bash, <|bash|>]'),
      message: wrongCase('Bash'),
      fixes: [['safe', named('disallowedTools: [Bash]')]],
    },
    'a name of another host': {
      text: named('disallowedTools: <|run_shell_command|>'),
      message: because("'run_shell_command' is a tool of Gemini CLI", "write 'Bash'"),
      fixes: [['suggestion', named('disallowedTools: Bash')]],
    },
    'a name of another host without an equivalent': {
      text: named('disallowedTools: Bash, <|githubRepo|>'),
      message: because("'githubRepo' is a tool of VS Code and GitHub Copilot", 'remove it'),
      fixes: [['suggestion', named('disallowedTools: Bash')]],
    },
    'an asterisk': {
      text: named('disallowedTools: "<|*|>"'),
      message: because("'*' is not understood in this key", 'name the tools one by one'),
    },
    'an asterisk beside a tool, which it undoes': {
      text: named('disallowedTools: ["<|*|>", Bash]'),
      message: undone,
      fixes: [['suggestion', named('disallowedTools: [Bash]')]],
    },
    'no value': {
      text: named('<|disallowedTools|>:', 'model: opus'),
      message: empty,
      severity: 'warning',
      fixes: [['suggestion', named('model: opus')]],
    },
    'an empty list in a file with CRLF': {
      text: crlf(named('<|disallowedTools|>: []')),
      message: empty,
      severity: 'warning',
      fixes: [['suggestion', crlf(named())]],
    },
    'a map of switches': {
      text: named('<|disallowedTools|>: {Bash: true, Write: false, Edit: always}'),
      message: shape('a map'),
      fixes: [['suggestion', named('disallowedTools: Bash, Edit')]],
    },
    'a map of lists': {
      text: named('<|disallowedTools|>:', '  deny:', '    - Bash', '  files: Write, Edit', '  allow: [Read]'),
      message: shape('a map'),
      fixes: [['suggestion', named('disallowedTools: Bash, Write, Edit')]],
    },
    'a map that names nothing': { text: named('<|disallowedTools|>: {}'), message: shape('a map') },
    'a number': { text: named('<|disallowedTools|>: 5'), message: shape('a number') },
    'a boolean': { text: named('<|disallowedTools|>: true'), message: shape('true or false') },
    'small letters among what a tools map forbids': {
      text: named('tools:', '  allowed: [Read]', '  forbidden: [<|bash|>]'),
      message: wrongCase('Bash'),
      fixes: [['safe', named('tools:', '  allowed: [Read]', '  forbidden: [Bash]')]],
    },
    'one after an emoji': {
      text: named('# 🚀', 'disallowedTools: 🚀, <|bash|>'),
      message: wrongCase('Bash'),
      fixes: [['safe', named('# 🚀', 'disallowedTools: 🚀, Bash')]],
    },
    'a plugin agent': {
      text: named('disallowedTools: <|bash|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: wrongCase('Bash'),
      fixes: [['safe', named('disallowedTools: Bash')]],
    },
  },
});
