import { crlf, named, testRule } from './ruleTest';

const write = (token: string, other: string, names: string): string =>
  `Claude Code drops '${token}', which is a tool of ${other}; write ${names}.`;
const remove = (token: string, other: string): string =>
  `Claude Code drops '${token}', which is a tool of ${other} and has no equivalent here; remove it.`;
const code = 'VS Code and GitHub Copilot';
const severity = 'warning';

testRule('tool-from-other-host', {
  fine: {
    'tools of today': named('tools: Read, Grep'),
    'names that differ in case alone': named('tools: Glob, read, edit, bash'),
    'a name in other letters than those of the other host': named('tools: Read, Codebase'),
    'a list in which nothing is a tool': named('tools: read_file, codebase'),
    'a tool of their own': { text: named('tools: Read, search'), settings: { knownTools: ['search'] } },
    'a tool of a server': named('tools: Read, mcp__fs__read_file'),
    'a denial, which has a check of its own': named('disallowedTools: run_shell_command'),
    'a file of the other host': { text: named('tools: Read, codebase'), file: 'p/.github/agents/a.md' },
  },
  faulty: {
    'a name of Gemini CLI': {
      text: named('tools: Read, <|run_shell_command|>'),
      message: write('run_shell_command', 'Gemini CLI', "'Bash'"),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a name of the host to which more of the list belongs': {
      text: named('tools: Bash, <|read_file|>, <|todo_write|>'),
      message: write('read_file', 'Qwen Code', "'Read'"),
      severity,
      fixes: [['suggestion', named('tools: Bash, Read, todo_write')]],
    },
    'a name of a tool set': {
      text: named('tools: [Read, <|edit/editFiles|>]'),
      message: write('edit/editFiles', code, "'Edit'"),
      severity,
      fixes: [['suggestion', named('tools: [Read, Edit]')]],
    },
    'a group of tools': {
      text: named('tools: Read, <|codebase|>'),
      message: write('codebase', code, "'Grep' and 'Glob'"),
      severity,
      fixes: [['suggestion', named('tools: Read, Grep, Glob')]],
    },
    'a group of which one is there': {
      text: named('tools: Read, Grep, <|search|>'),
      message: write('search', code, "'Grep' and 'Glob'"),
      severity,
      fixes: [['suggestion', named('tools: Read, Grep, Glob')]],
    },
    'a name whose equivalent is there': {
      text: named('tools: Read, <|read_file|>, Bash'),
      message: write('read_file', 'Gemini CLI', "'Read'"),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a name in small letters beside a foreign one': {
      text: named('tools: Bash, <|edit|>, <|codebase|>'),
      message: write('edit', code, "'Edit', 'Write' and 'NotebookEdit'"),
      severity,
      fixes: [['suggestion', named('tools: Bash, Edit, Write, NotebookEdit, codebase')]],
    },
    'a name without an equivalent': {
      text: named('tools: Read, <|githubRepo|>, Bash'),
      message: remove('githubRepo', code),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'items of a list with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - <|Execute|>', '  - "<|FetchUrl|>"')),
      message: write('Execute', 'Factory Droid', "'Bash'"),
      severity,
      fixes: [['suggestion', crlf(named('tools:', '  - Read', '  - Bash', '  - "FetchUrl"'))]],
    },
    'a name in a list inside a map': {
      text: named('tools:', '  allowed: [Read, <|read_many_files|>]'),
      message: write('read_many_files', 'Gemini CLI', "'Read'"),
      severity,
      fixes: [['suggestion', named('tools:', '  allowed: [Read]')]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|Execute|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: write('Execute', 'Factory Droid', "'Bash'"),
      severity,
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
  },
});
