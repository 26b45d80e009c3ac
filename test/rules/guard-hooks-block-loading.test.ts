import { agent, crlf, named, testRule } from './ruleTest';

const because = (reason: string, action: string): string =>
  `Claude Code does not load this agent because ${reason}; ${action}.`;
const unreadable = (reason: string, action: string, event = 'PreToolUse'): string =>
  because(`its ${event} hook ${reason} and might be what guards it`, action);
const notAList = (event?: string): string => unreadable('is not a list', 'put a hyphen before each entry', event);
const flat = unreadable("has no list 'hooks'", "put its type and command into a list 'hooks'");
const noType = unreadable('has no type', "add 'type: command'");
const wrong = (field: string, shape: string): string =>
  unreadable(`has a '${field}' that is not what it must be`, `write ${shape}`);
const missing = (field: string): string => unreadable(`has no '${field}'`, 'add it');
const noMap = because("'hooks' is not a map of events", 'write an event, and under it a list of hooks');
const inside = (guard: string, holder: string): string =>
  because(`'${guard}' stands inside '${holder}' and might guard it`, "move it directly under 'hooks'");
const outside = (guard: string, holder: string): string =>
  because(`'${guard}' stands inside '${holder}' and might guard it`, "move it under 'hooks'");

/** One hook under a guard, in braces. */
const hook = (fields: string): string => named('hooks:', '  PreToolUse:', '    - hooks:', `        - ${fields}`);

testRule('guard-hooks-block-loading', {
  fine: {
    'a guard with all it needs': named(
      'hooks:',
      '  PreToolUse:',
      '    - matcher: Bash',
      '      hooks:',
      '        - type: command',
      '          command: ./x.sh',
      '          timeout: 5',
    ),
    'hooks without a value': named('hooks:'),
    'an empty map': named('hooks: {}'),
    'false, which counts as nothing': named('hooks: false'),
    'empty quotes': named('hooks: ""'),
    'a guard without a value': named('hooks:', '  PreToolUse:'),
    'an empty list of entries': named('hooks:', '  PreToolUse: []'),
    'an empty list of hooks': named('hooks:', '  PreToolUse:', '    - hooks: []'),
    'a bad entry under another event': named('hooks:', '  PostToolUse:', '    - command: x'),
    'an event that does not exist': named('hooks:', '  OnStart:', '    - hooks: []'),
    'a guard in lower case': named('hooks:', '  pretooluse: x'),
    'a guard without a value at the top': named('PreToolUse:'),
    'an empty list as a guard at the top': named('PreToolUse: []'),
    'a guard below metadata': named('metadata:', '  PreToolUse: x'),
    'a guard below mcpServers': named('mcpServers:', '  PreToolUse: x'),
    'a guard below the depth that is searched': named(
      'a:',
      '  b:',
      '    c:',
      '      d:',
      '        e:',
      '          PreToolUse: x',
    ),
    'a guard as a word': named('notes: [PreToolUse]', 'hooks:', '  foo: PreToolUse'),
    'a guard inside a field of a hook with a type': hook('{type: command, command: x, env: {PreToolUse: x}}'),
    'a field that another type reads': hook('{type: prompt, prompt: x, shell: zsh}'),
    'a map of aliases of itself': named('hooks:', '  foo: &a [*a]'),
    'a plugin agent': { text: named('hooks: x'), file: 'kit/agents/a.md', plugin: 'kit/' },
    'a note': agent('hooks: x', 'title: y').replace('hooks', 'hook'),
  },
  faulty: {
    'hooks that are text': { text: named('hooks: <|./x.sh|>'), message: noMap },
    'hooks that are a list': { text: named('hooks:', '  <|- PreToolUse: x|>'), message: noMap },
    'hooks that are a number': { text: named('hooks: <|5|>'), message: noMap },
    'hooks that are true': { text: named('hooks: <|true|>'), message: noMap },
    'an empty map that the repair of another line makes text': {
      text: agent('name: a', 'description: Use it: now', 'hooks: <|{}|>'),
      message: noMap,
    },
    'a guard that is text': { text: named('hooks:', '  PreToolUse: <|x|>'), message: notAList() },
    'a guard that is a map': {
      text: named('hooks:', '  PermissionRequest:', '    <|hooks: []|>'),
      message: notAList('PermissionRequest'),
    },
    'a flat entry': {
      text: named('hooks:', '  PreToolUse:', '    - <|matcher: Bash', '      command: ./x.sh|>'),
      message: flat,
      fixes: [
        [
          'safe',
          named(
            'hooks:',
            '  PreToolUse:',
            '    - matcher: Bash',
            '      hooks:',
            '        - type: command',
            '          command: ./x.sh',
          ),
        ],
      ],
    },
    'a flat entry in a file with CRLF': {
      text: crlf(named('hooks:', '  PreToolUse:', '    - <|matcher: Bash', '      command: ./x.sh|>')),
      message: flat,
      fixes: [
        [
          'safe',
          crlf(
            named(
              'hooks:',
              '  PreToolUse:',
              '    - matcher: Bash',
              '      hooks:',
              '        - type: command',
              '          command: ./x.sh',
            ),
          ),
        ],
      ],
    },
    'a matcher that is no text': {
      text: named('hooks:', '  PreToolUse:', '    - matcher: <|5|>', '      hooks: []'),
      message: unreadable('has a matcher that is no text', 'put the matcher in quotes'),
    },
    'a hook without a type': {
      text: hook('<|{command: x}|>'),
      message: noType,
      fixes: [['safe', hook('{type: command, command: x}')]],
    },
    'a type that does not exist': {
      text: hook('<|{type: shell, command: x}|>'),
      message: unreadable('is of no known type', 'use command, prompt, agent, http or mcp_tool'),
    },
    'a hook without its command': { text: hook('<|{type: command}|>'), message: missing('command') },
    'a timeout in quotes': {
      text: hook('<|{type: command, command: x, timeout: "5"}|>'),
      message: wrong('timeout', 'a number above 0, without quotes'),
    },
    'a timeout of 0': {
      text: hook('<|{type: command, command: x, timeout: 0}|>'),
      message: wrong('timeout', 'a number above 0, without quotes'),
    },
    'a timeout without end': {
      text: hook('<|{type: command, command: x, timeout: .inf}|>'),
      message: wrong('timeout', 'a number above 0, without quotes'),
    },
    'an optional field of the wrong kind': {
      text: hook('<|{type: command, command: x, if: 5}|>'),
      message: wrong('if', 'text'),
    },
    'null in an optional field': {
      text: hook('<|{type: command, command: x, once: null}|>'),
      message: wrong('once', 'true or false'),
    },
    'arguments that are no list': {
      text: hook('<|{type: command, command: x, args: a}|>'),
      message: wrong('args', 'a list of texts'),
    },
    'a shell that does not exist': {
      text: hook('<|{type: command, command: x, shell: zsh}|>'),
      message: wrong('shell', 'bash or powershell'),
    },
    'an outcome that does not exist': {
      text: hook('<|{type: command, command: x, onFailure: deny}|>'),
      message: wrong('onFailure', 'block or continue'),
    },
    'a prompt without text': { text: hook('<|{type: prompt}|>'), message: missing('prompt') },
    'an address that is none': {
      text: hook('<|{type: http, url: localhost}|>'),
      message: wrong('url', 'a whole address'),
    },
    'headers that are no text': {
      text: hook('<|{type: http, url: "http://x", headers: {a: 5}}|>'),
      message: wrong('headers', 'a map of texts, numbers in quotes'),
    },
    'a tool without its server': { text: hook('<|{type: mcp_tool, tool: t}|>'), message: missing('server') },
    'the second of two entries': {
      text: named(
        'hooks:',
        '  PreToolUse:',
        '    - hooks: []',
        '    - hooks:',
        '        - type: command',
        '          command: x',
        '        - <|type: command|>',
      ),
      message: missing('command'),
    },
    'an entry after an emoji': {
      text: named('# 🚀', 'hooks:', '  PreToolUse: <|🔒|>'),
      message: notAList(),
    },
    'a guard at the top': {
      text: named('<|PreToolUse|>:', '  - hooks: []'),
      message: because("'PreToolUse' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
      fixes: [['safe', named('hooks:', '  PreToolUse:', '    - hooks: []')]],
    },
    'a guard at the top beside hooks in a file with CRLF': {
      text: crlf(
        named(
          '<|PreToolUse|>:',
          '  - hooks:',
          '      - {type: command, command: x}',
          'hooks:',
          '    Stop: []',
          'model: opus',
        ),
      ),
      message: because("'PreToolUse' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
      fixes: [
        [
          'safe',
          crlf(
            named(
              'hooks:',
              '    Stop: []',
              '    PreToolUse:',
              '      - hooks:',
              '          - {type: command, command: x}',
              'model: opus',
            ),
          ),
        ],
      ],
    },
    'a guard at the top beside the same in hooks': {
      text: named('<|PreToolUse|>:', '  - hooks: []', 'hooks:', '  PreToolUse: []'),
      message: because("'PreToolUse' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
    },
    'two entries without a type': {
      text: hook('<|{command: x}|>').replace(
        '\n---\n\n',
        '\n  PermissionRequest:\n    - hooks:\n        - command: y\n---\n\n',
      ),
      message: noType,
      fixes: [
        [
          'safe',
          hook('{type: command, command: x}').replace(
            '\n---\n\n',
            '\n  PermissionRequest:\n    - hooks:\n        - type: command\n          command: y\n---\n\n',
          ),
        ],
      ],
    },
    'an empty map as a guard at the top': {
      text: named('<|PermissionRequest|>: {}'),
      message: because("'PermissionRequest' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
    },
    'a guard below a key that is nearly right': {
      text: named('Hooks:', '  <|PreToolUse|>:', '    - hooks: []'),
      message: outside('PreToolUse', 'Hooks'),
      fixes: [['safe', named('hooks:', '  PreToolUse:', '    - hooks: []')]],
    },
    'a guard below settings': {
      text: named('settings:', '  hooks:', '    <|PreToolUse|>: x'),
      message: outside('PreToolUse', 'settings'),
    },
    'a guard below another key of the host': {
      text: named('experimental: {<|PreToolUse|>: x}'),
      message: outside('PreToolUse', 'experimental'),
    },
    'a guard inside an event that does not exist': {
      text: named('hooks:', '  OnStart:', '    <|PreToolUse|>:', '      - hooks: []'),
      message: inside('PreToolUse', 'OnStart'),
      fixes: [['safe', named('hooks:', '  OnStart:', '  PreToolUse:', '    - hooks: []')]],
    },
    'a guard inside hooks of hooks': {
      text: named('hooks:', '  hooks:', '    Stop: []', '    <|PreToolUse|>:', '      - hooks: []'),
      message: inside('PreToolUse', 'hooks'),
      fixes: [['safe', named('hooks:', '  hooks:', '    Stop: []', '  PreToolUse:', '    - hooks: []')]],
    },
    'a guard above other things inside an event': {
      text: named('hooks:', '  OnStart:', '    <|PreToolUse|>:', '      - hooks: []', '    Stop: []'),
      message: inside('PreToolUse', 'OnStart'),
    },
    'a guard inside another event': {
      text: named('hooks:', '  PostToolUse:', '    - hooks: []', '      <|PermissionRequest|>: x'),
      message: inside('PermissionRequest', 'PostToolUse'),
    },
    'a guard inside a hook of a guard': {
      text: named(
        'hooks:',
        '  PreToolUse:',
        '    - hooks:',
        '        - {type: command, command: x, <|PreToolUse|>: y}',
      ),
      message: inside('PreToolUse', 'PreToolUse'),
    },
    'a guard inside a hook without a type': {
      text: named('hooks:', '  Stop:', '    - hooks:', '        - foo: {<|PreToolUse|>: y}'),
      message: inside('PreToolUse', 'Stop'),
    },
    'a guard behind an alias, at the key that brings it': {
      text: named('base: &base {<|PreToolUse|>: x}', 'other: *base'),
      message: outside('PreToolUse', 'base'),
    },
    'a guard that a merge key brings': {
      text: '<|---|>\nname: a\ndescription: d\n<<: {PreToolUse: x}\n---\n',
      message: because("'PreToolUse' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
    },
  },
});
