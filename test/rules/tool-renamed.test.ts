import { crlf, named, testRule } from './ruleTest';

const old = (token: string, name: string): string =>
  `Claude Code still takes '${token}' for '${name}', but newer texts and lists use only the new name; write '${name}'.`;
const severity = 'hint';

testRule('tool-renamed', {
  fine: {
    'tools of today': named('tools: Agent, TaskStop'),
    'an old name beside its new one, which is there twice': named('tools: Task, Agent'),
    'an old name with a pattern, which counts for more': named('tools: Task(worker), Read'),
    'an old name of a tool that no subagent gets': named('tools: Read, ProposeGoal'),
    'an old name that is denied as well': named('tools: Task, Read', 'disallowedTools: Agent'),
    'a list of which nothing is left': named('tools: Task', 'disallowedTools: Agent'),
    'a retired name': named('tools: Read, LS'),
    'a word of the prompt': `${named('tools: Read')}\nStart a Task.\n`,
  },
  faulty: {
    Task: {
      text: named('tools: Read, <|Task|>, Bash'),
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', named('tools: Read, Agent, Bash')]],
    },
    KillShell: {
      text: named('tools: [Bash, <|KillShell|>]'),
      message: old('KillShell', 'TaskStop'),
      severity,
      fixes: [['suggestion', named('tools: [Bash, TaskStop]')]],
    },
    'one with an asterisk for a pattern': {
      text: named('tools: Read, <|Task|>(*)'),
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', named('tools: Read, Agent(*)')]],
    },
    'the first of two, the other being there twice': {
      text: named('tools: <|Task|>, Read, Task'),
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', named('tools: Agent, Read, Task')]],
    },
    'a denial': {
      text: named('disallowedTools: <|Task|>'),
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', named('disallowedTools: Agent')]],
    },
    'an item of a list with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - "<|Task|>" # to delegate')),
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', crlf(named('tools:', '  - Read', '  - "Agent" # to delegate'))]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|Task|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: old('Task', 'Agent'),
      severity,
      fixes: [['suggestion', named('tools: Read, Agent')]],
    },
  },
});
