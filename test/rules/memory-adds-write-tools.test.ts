import { agent, crlf, named, testRule } from './ruleTest';

const writes = (missing: string): string =>
  `Claude Code adds ${missing} to this agent because 'memory' is set; remove 'memory' if the agent must not write files.`;
const more = (missing: string): string =>
  `Claude Code adds ${missing} to this agent because 'memory' is set; say so in 'tools' if that is meant.`;

testRule('memory-adds-write-tools', {
  fine: {
    'no list': named('memory: user'),
    'every tool': named('tools: "*"', 'memory: user'),
    'all three in the list': named('tools: Read, Write, Edit, Bash', 'memory: user'),
    'no memory': named('tools: Read'),
    'a value that is ignored': named('tools: Read', 'memory: User'),
    'memory without a value': named('tools: Read', 'memory:'),
    'a denial of what would be added': named('tools: Read, Bash', 'memory: user', 'disallowedTools: Write, Edit'),
    'a map, which has a check of its own': named('tools: {allowed: [Read]}', 'memory: user'),
  },
  faulty: {
    'a list that reads': {
      text: named('tools: Read, Bash', '<|memory: user|>'),
      message: writes('Write and Edit'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: Read, Bash')],
        ['suggestion', named('tools: Read, Bash, Write, Edit', 'memory: user')],
      ],
      related: ['tools'],
    },
    'a list without any of them': {
      text: named('<|memory: "project"|>', 'tools: [Bash]'),
      message: writes('Write, Edit and Read'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: [Bash]')],
        ['suggestion', named('memory: "project"', 'tools: [Bash, Write, Edit, Read]')],
      ],
    },
    'a list that writes already': {
      text: named('tools: Read, Write', '<|memory: local|>'),
      message: more('Edit'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: Read, Write')],
        ['suggestion', named('tools: Read, Write, Edit', 'memory: local')],
      ],
    },
    'an item for each tool in a file with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - Bash # to look around', '<|memory: user|>')),
      message: writes('Write and Edit'),
      severity: 'information',
      fixes: [
        ['suggestion', crlf(named('tools:', '  - Read', '  - Bash # to look around'))],
        [
          'suggestion',
          crlf(named('tools:', '  - Read', '  - Bash # to look around', '  - Write', '  - Edit', 'memory: user')),
        ],
      ],
    },
    'an empty list': {
      text: named('tools: []', '<|memory: user|>'),
      message: writes('Write, Edit and Read'),
      severity: 'information',
    },
    'a part that is denied': {
      text: named('tools: Bash', '<|memory: user|>', 'disallowedTools: Write, Edit'),
      message: more('Read'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: Bash', 'disallowedTools: Write, Edit')],
        ['suggestion', named('tools: Bash, Read', 'memory: user', 'disallowedTools: Write, Edit')],
      ],
    },
    'plan mode': {
      text: named('tools: Read', '<|memory: user|>', 'permissionMode: plan'),
      message: writes('Write and Edit'),
      severity: 'warning',
      fixes: [
        ['suggestion', named('tools: Read', 'permissionMode: plan')],
        ['suggestion', named('tools: Read, Write, Edit', 'memory: user', 'permissionMode: plan')],
      ],
    },
    'plan mode with a tool that writes already': {
      text: named('tools: Read, Edit', '<|memory: user|>', 'permissionMode: plan'),
      message: more('Write'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: Read, Edit', 'permissionMode: plan')],
        ['suggestion', named('tools: Read, Edit, Write', 'memory: user', 'permissionMode: plan')],
      ],
    },
    'a promise to read only': {
      text: agent('name: a', 'description: Read-only reviewer of changes.', 'tools: Read, Write', '<|memory: user|>'),
      message: writes('Edit'),
      severity: 'warning',
      fixes: [
        ['suggestion', agent('name: a', 'description: Read-only reviewer of changes.', 'tools: Read, Write')],
        [
          'suggestion',
          agent('name: a', 'description: Read-only reviewer of changes.', 'tools: Read, Write, Edit', 'memory: user'),
        ],
      ],
    },
    'unknown names, which are dropped': {
      text: named('tools: Foo', '<|memory: user|>'),
      message: writes('Write, Edit and Read'),
      severity: 'information',
      fixes: [['suggestion', named('tools: Foo, Write, Edit, Read', 'memory: user')]],
    },
    'a plugin agent': {
      text: named('tools: Read', '<|memory: user|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: writes('Write and Edit'),
      severity: 'information',
      fixes: [
        ['suggestion', named('tools: Read')],
        ['suggestion', named('tools: Read, Write, Edit', 'memory: user')],
      ],
    },
  },
});
