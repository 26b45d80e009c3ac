import { crlf, named, testRule } from './ruleTest';

const listed = (name: string): string =>
  `Claude Code gives this agent all of ${name} and ignores the pattern; enforce it with a permission rule or a PreToolUse hook.`;
const denied = (name: string): string =>
  `Claude Code takes all of ${name} away and ignores the pattern; use a permission rule if only part of it is meant.`;
const agents =
  'Claude Code applies this list of agents only when the agent runs as the main thread; do not count on it for a subagent.';

testRule('tool-pattern-ignored', {
  fine: {
    'names alone': named('tools: Read, Bash'),
    'an asterisk for a pattern': named('tools: Bash(*), Agent(*)'),
    'a pattern behind an unknown name': named('tools: Read, Foo(a)'),
    'a pattern behind a retired name': named('tools: Read, Edit, MultiEdit(src/**)'),
    'a pattern behind a name in another case': named('tools: Read, bash(git *)'),
    'a tool that is denied, whatever the pattern': named('tools: Read, Bash(git *)', 'disallowedTools: Bash'),
    'a tool that is not given, whatever the pattern': named('tools: Read, Workflow(a)'),
    'parentheses that do not fit': named('tools: Read, Bash(git *)x'),
    'a file of commands': { text: named('allowed-tools: Bash(git *)'), file: 'p/.claude/commands/a.md' },
  },
  faulty: {
    'a command': {
      text: named('tools: Read, Bash<|(git *)|>'),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'several commands': {
      text: named('tools: Read, Bash<|(git diff:*)|>, Bash<|(git log:*)|>'),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a command beside the whole tool': {
      text: named('tools: Bash, Read, Bash<|(git *)|>'),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Bash, Read')]],
    },
    'a pattern with commas in a list with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - Bash<|(git add, git commit)|>')),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', crlf(named('tools:', '  - Read', '  - Bash'))]],
    },
    'an empty pattern': {
      text: named('tools: Read, Bash<|()|>'),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a tool of a server': {
      text: named('tools: Read, mcp__a__b<|(c)|>'),
      message: listed('mcp__a__b'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, mcp__a__b')]],
    },
    'an old name': {
      text: named('tools: Read, KillShell<|(a)|>'),
      message: listed('TaskStop'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, KillShell')]],
    },
    'a denial': {
      text: named('disallowedTools: Bash<|(rm *)|>'),
      message: denied('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('disallowedTools: Bash')]],
    },
    'a denial of a listed tool': {
      text: named('tools: Read, Bash', 'disallowedTools: Bash<|(rm *)|>'),
      message: denied('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Read, Bash', 'disallowedTools: Bash')]],
    },
    'a denial of agents': {
      text: named('disallowedTools: Task<|(Explore)|>'),
      message: denied('Agent'),
      severity: 'warning',
      fixes: [['suggestion', named('disallowedTools: Task')]],
    },
    'a list of agents': {
      text: named('tools: Agent<|(tester, writer)|>, Read'),
      message: agents,
      severity: 'information',
    },
    'several lists of agents': {
      text: named('tools: Agent<|(tester)|>, Read, Task<|(writer)|>'),
      message: agents,
      severity: 'information',
      fixes: [['suggestion', named('tools: Agent(tester, writer), Read')]],
    },
    'several lists of agents in a flow list, where a comma would cut the item': {
      text: named('tools: [Agent<|(tester)|>, Agent<|(writer)|>, Read]'),
      message: agents,
      severity: 'information',
      fixes: [['suggestion', named('tools: ["Agent(tester, writer)", Read]')]],
    },
    'several lists of agents as items': {
      text: named('tools:', '  - Agent<|(tester)|>', '  - Agent<|(writer)|> # slow', '  - Read'),
      message: agents,
      severity: 'information',
      fixes: [['suggestion', named('tools:', '  - Agent(tester, writer)', '  - Read')]],
    },
    'one after an emoji': {
      text: named('# 🚀', 'tools: 🚀, Read, Bash<|(git *)|>'),
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('# 🚀', 'tools: 🚀, Read, Bash')]],
    },
    'a plugin agent': {
      text: named('tools: Bash<|(git *)|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: listed('Bash'),
      severity: 'warning',
      fixes: [['suggestion', named('tools: Bash')]],
    },
  },
});
