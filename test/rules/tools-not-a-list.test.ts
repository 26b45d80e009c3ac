import { describe, expect, it } from 'vitest';
import { agents, findingsIn } from '../support/place';
import { crlf, named, testRule } from './ruleTest';

const because = (kind: string): string =>
  `Claude Code starts this agent without any tool because 'tools' is a ${kind}; write the names as a comma-separated list.`;

testRule('tools-not-a-list', {
  fine: {
    text: named('tools: Read'),
    'a list': named('tools: [Read, Grep]'),
    'a block list': named('tools:', '  - Read'),
    'no value': named('tools:'),
    'braces that the repair makes text': named('tools: {Read} and more'),
    'a map in disallowedTools': named('disallowedTools: {Bash: true}'),
  },
  faulty: {
    'a map of lists': {
      text: named('<|tools|>:', '  allowed: [Read, Edit]', '  forbidden:', '    - Bash', 'model: opus'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Edit', 'disallowedTools: Bash', 'model: opus')]],
      related: ['allowed'],
    },
    'a map of lists in a file with CRLF': {
      text: crlf(named('<|tools|>:', '  allow:', '    - Read', '  deny: Bash', 'model: opus')),
      message: because('map'),
      fixes: [['suggestion', crlf(named('tools: Read', 'disallowedTools: Bash', 'model: opus'))]],
    },
    'a map of switches': {
      text: named('<|tools|>: {Read: true, Bash: false}'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Bash')]],
    },
    'a map of names as text': {
      text: named('<|tools|>:', '  include: Read, Grep', '  exclude: "Bash Edit"'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Grep', 'disallowedTools: Bash, Edit')]],
    },
    'only what is forbidden': {
      text: named('<|tools|>:', '  disallowed: [Bash]'),
      message: because('map'),
      fixes: [['suggestion', named('disallowedTools: Bash')]],
    },
    'a rationale with three hyphens in the next line': {
      text: named('<|tools|>:', '  allowed: [Read]', '  rationale: "reads -- and', '    nothing else"'),
      message: because('map'),
      fixes: [['suggestion', named('# reads -- and nothing else', 'tools: Read')]],
    },
    'a rationale in a block': {
      text: named(
        '<|tools|>:',
        '  allowed: [Read]',
        '  rationale: |',
        '    Reads only.',
        '    No more.',
        '',
        'model: opus',
      ),
      message: because('map'),
      fixes: [['suggestion', named('# Reads only. No more.', 'tools: Read', '', 'model: opus')]],
    },
    'retired names': {
      text: named('<|tools|>:', '  allowed: [Read, MultiEdit, NotebookRead, LS, TodoRead]'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, Edit')]],
    },
    'reasons behind each name': {
      text: named(
        '<|tools|>:',
        '  allowed:',
        '    read: "To see the code"',
        '    bash: To run tests, only these',
        '  forbidden:',
        '    edit: It only reports',
        '    deploy: That is for others',
        'model: opus',
      ),
      message: because('map'),
      fixes: [
        [
          'suggestion',
          named(
            '# read: To see the code',
            '# bash: To run tests, only these',
            '# no edit: It only reports',
            '# no deploy: That is for others',
            'tools: Read, Bash',
            'disallowedTools: Edit',
            'model: opus',
          ),
        ],
      ],
    },
    'keys with patterns and an asterisk': {
      text: named('<|tools|>: {"bash(git *)": true, "*": false, Write: false}'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Bash(git *)', 'disallowedTools: Write')]],
    },
    'one reason behind a name': {
      text: named('<|tools|>: {allowed: {read: why}}'),
      message: because('map'),
      fixes: [['suggestion', named('# read: why', 'tools: Read')]],
    },
    'names in small letters': {
      text: named('<|tools|>: {read: true, write: false, codesearch: true}'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read, WebSearch', 'disallowedTools: Write')]],
    },
    'a memory key, which gives it some': {
      text: named('<|tools|>: {allowed: [Bash]}', 'memory: user'),
      message:
        "Claude Code starts this agent with nothing but the Write, Edit, Read of 'memory' because 'tools' is a map; write the names as a comma-separated list.",
      fixes: [['suggestion', named('tools: Bash', 'memory: user')]],
    },
    'nothing that is understood': {
      text: named('<|tools|>:', '  files: read', '  shell: none'),
      message: because('map'),
    },
    'an empty map': { text: named('<|tools|>: {}'), message: because('map') },
    'a number': { text: named('<|tools|>: 5'), message: because('number') },
    'a boolean': { text: named('<|tools|>: true'), message: because('boolean') },
    false: { text: named('<|tools|>: false'), message: because('boolean') },
    'a map after an emoji': {
      text: named('# 🚀', '<|tools|>: {allowed: [Read]}'),
      message: because('map'),
      fixes: [['suggestion', named('# 🚀', 'tools: Read')]],
    },
    'a comment behind the map': {
      text: named('<|tools|>: {allowed: [Read]} # for now'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read # for now')]],
    },
    'a comment in the map': {
      text: named('<|tools|>:', '  allowed: [Read] # for now', '  # later more', '  denied: [Bash]'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Bash')]],
    },
    'disallowedTools beside it': {
      text: named('<|tools|>:', '  allowed: [Read]', '  forbidden: [Bash]', 'disallowedTools: Write'),
      message: because('map'),
      fixes: [['suggestion', named('tools: Read', 'disallowedTools: Write, Bash')]],
    },
    'a plugin agent': {
      text: named('<|tools|>: {allowed: [Read]}'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: because('map'),
      fixes: [['suggestion', named('tools: Read')]],
    },
  },
});

describe('the fix of tools-not-a-list', () => {
  const title = (...lines: readonly string[]): string | undefined =>
    findingsIn(agents({ 'a.md': named(...lines) }), 'a.md')[0]?.fixes[0]?.title;

  it.each([
    [['tools: {allowed: [Read]}'], "Write it as 'tools'"],
    [['tools: {allowed: [Read], deny: [Bash]}'], "Write it as 'tools' and 'disallowedTools'"],
    [['tools: {allowed: [Edit, MultiEdit, LS]}'], "Write it as 'tools', without 'MultiEdit' and 'LS'"],
    [['tools: {allowed: [MultiEdit]}'], "Write it as 'tools'"],
    [['tools: {allowed: [Read], rationale: It reads}'], "Write it as 'tools', the reason as a comment"],
    [
      ['tools: {allowed: {read: why, deploy: never}}'],
      "Write it as 'tools', without 'deploy', the reasons as comments",
    ],
  ])('says all that it does with %j', (lines, expected) => {
    expect(title(...lines)).toBe(expected);
  });
});
