import { agent, crlf, named, testRule } from './ruleTest';

const unread = (key: string): string =>
  `Claude Code does not read '${key}', so it has no effect; remove it or keep it as a note for people.`;
const severity = 'hint';

testRule('key-unknown', {
  fine: {
    'keys of the host': named('model: opus', 'color: red', 'effort: high'),
    'a key that begins with x-': named('x-team: search'),
    'a misspelt key, of which another check speaks': named('modle: opus'),
    'keys of other programs': named('temperature: 0.2', 'argument-hint: file', 'handoffs: []', 'readonly: true'),
    'a key that the settings know': { text: named('owner: search'), settings: { knownKeys: ['owner'] } },
    'a key that stops the agent': named('PreToolUse: x'),
    'what a merge key brings': named('<<: {model: opus}'),
    'what stands in for a description in a plugin': {
      text: agent('name: a', 'when_to_use: For tests.'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
    'a key inside another': named('hooks:', '  Stop: []', 'x-notes:', '  owner: search'),
    'a line of the prompt': `${named('model: opus')}\nowner: search\n`,
  },
  faulty: {
    'a note that goes on below the description': {
      text: agent('name: a', 'description: Answers calls.', '<|Note|>: never at night.'),
      message:
        "Claude Code takes 'Note' for a key and drops its text; indent the line if it belongs to the value of 'description', and put that in a block.",
      severity: 'warning',
    },
    'prose that goes on below the description': {
      text: agent('name: a', 'description: Answers calls.', '<|When to use|>: a customer phones.'),
      message:
        "Claude Code takes 'When to use' for a key and drops its text; indent the line if it belongs to the value of 'description', and put that in a block.",
      severity: 'warning',
    },
    'a key of people': {
      text: named('<|escalation_to|>: architect', 'model: opus'),
      message: unread('escalation_to'),
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
    'a note that is no near miss': {
      text: named('<|version|>: 1.2.0'),
      message: unread('version'),
      severity,
      fixes: [['suggestion', named().replace('\n\n---', '\n---')]],
    },
    'a key with a map over several lines': {
      text: named('<|scope|>:', '  - src', '  - test', '', 'model: opus'),
      message: unread('scope'),
      severity,
      fixes: [['suggestion', named('', 'model: opus')]],
    },
    'a key with a block of text in a file with CRLF': {
      text: crlf(named('<|rationale|>: |', '  One.', '  Two.', 'model: opus')),
      message: unread('rationale'),
      severity,
      fixes: [['suggestion', crlf(named('model: opus'))]],
    },
    'a key in quotes': {
      text: named('<|"my key"|>: 1', 'model: opus'),
      message: unread('my key'),
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
    'a misspelt key beside the one that was meant': {
      text: named('tools: Read', '<|allowed-tools|>: Bash'),
      message: unread('allowed-tools'),
      severity,
      fixes: [['suggestion', named('tools: Read')]],
    },
    'an event of hooks at the top': {
      text: named('<|PostToolUse|>: x', 'model: opus'),
      message: unread('PostToolUse'),
      severity,
      fixes: [['suggestion', named('model: opus')]],
    },
    'several of them, as agents with a role have them': {
      text: named('<|role|>: lead', '<|level|>: 3', 'model: opus', '<|🚀|>: yes'),
      message: unread('role'),
      severity,
      fixes: [['suggestion', named('level: 3', 'model: opus', '🚀: yes')]],
    },
    'a line of a dialogue that the repair took for a key': {
      text: agent('name: a', 'description: Use it: when', '<|user|>: "help"', 'model: opus'),
      message:
        "Claude Code takes 'user' for a key and drops its text; indent the line if it belongs to the value of 'description', and put that in a block.",
      severity: 'warning',
    },
  },
});
