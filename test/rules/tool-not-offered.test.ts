import { crlf, named, testRule } from './ruleTest';

const never = (token: string): string =>
  `Claude Code does not give '${token}' to a subagent; remove it unless this agent is only started with --agent.`;
const optIn = (token: string): string =>
  `Current models have '${token}' only after opting in; remove it if the agent can do without.`;
const background = (token: string): string =>
  `An agent that runs in the background, the usual case, does not have '${token}'; do not rely on it.`;

testRule('tool-not-offered', {
  fine: {
    'tools that are given': named('tools: Read, Agent, Skill, WebSearch'),
    'Grep and Glob beside Bash, which searches itself': named('tools: Bash, Grep, Glob'),
    'a tool of some logins': named('tools: Read, LSP, PowerShell'),
    'ExitPlanMode in plan mode': named('tools: Read, ExitPlanMode', 'permissionMode: plan'),
    'a tool that people have opted in to': {
      text: named('tools: Read, TodoWrite'),
      settings: { knownTools: ['TodoWrite'] },
    },
    'a denial': named('disallowedTools: AskUserQuestion, TodoWrite'),
    'a tool that is denied as well': named('tools: Read, TodoWrite', 'disallowedTools: TodoWrite'),
    'a list of which nothing is left': named('tools: AskUserQuestion, TodoWrite'),
    'no list': named(),
    'keys of a map': named('tools: {TodoWrite: true}'),
  },
  faulty: {
    'a question to the person': {
      text: named('tools: Read, <|AskUserQuestion|>, Bash'),
      message: never('AskUserQuestion'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read, Bash')]],
    },
    'a question, whatever people know': {
      text: named('tools: Read, <|AskUserQuestion|>'),
      settings: { knownTools: ['AskUserQuestion'] },
      message: never('AskUserQuestion'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read')]],
    },
    'ExitPlanMode in another mode': {
      text: named('tools: [<|ExitPlanMode|>, Read]', 'permissionMode: default'),
      message: never('ExitPlanMode'),
      severity: 'information',
      fixes: [['suggestion', named('tools: [Read]', 'permissionMode: default')]],
    },
    'a workflow with a pattern': {
      text: named('tools: Read, <|Workflow(a)|>'),
      message: never('Workflow(a)'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read')]],
    },
    'an old name of such a tool': {
      text: named('tools: Read, <|ProposeGoal|>'),
      message: never('ProposeGoal'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Read')]],
    },
    'lists of tasks': {
      text: crlf(named('tools:', '  - Read', '  - <|TodoWrite|>', '  - <|TaskList|>')),
      message: optIn('TodoWrite'),
      severity: 'hint',
      fixes: [['suggestion', crlf(named('tools:', '  - Read', '  - TaskList'))]],
    },
    'a plan for later': {
      text: named('tools: Read, <|CronCreate|>'),
      message: background('CronCreate'),
      severity: 'hint',
      fixes: [['suggestion', named('tools: Read')]],
    },
    'the only tool of a list, which would be empty without it': {
      text: named('tools: <|CronList|>, Foo'),
      message: background('CronList'),
      severity: 'hint',
    },
    'one beside an asterisk': {
      text: named('tools: "*, <|TodoWrite|>"'),
      message: optIn('TodoWrite'),
      severity: 'hint',
      fixes: [['suggestion', named('tools: "*"')]],
    },
    'one in a list inside a map': {
      text: named('tools:', '  include: [Read, <|TodoWrite|>]'),
      message: optIn('TodoWrite'),
      severity: 'hint',
      fixes: [['suggestion', named('tools:', '  include: [Read]')]],
    },
    'a plugin agent': {
      text: named('tools: Read, <|TodoWrite|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: optIn('TodoWrite'),
      severity: 'hint',
      fixes: [['suggestion', named('tools: Read')]],
    },
  },
});
