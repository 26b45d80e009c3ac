import { agent, crlf, named, testRule } from './ruleTest';

const because = (reason: string, action: string): string =>
  `Claude Code does not load this agent because ${reason}; ${action}.`;
const unreadable = (event: string): string =>
  because(
    `its ${event} hook cannot be read and might be what guards it`,
    "give it a 'hooks' list whose items have a 'type' and what that type needs",
  );
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
    'a guard that is text': { text: named('hooks:', '  PreToolUse: <|x|>'), message: unreadable('PreToolUse') },
    'a guard that is a map': {
      text: named('hooks:', '  PermissionRequest:', '    <|hooks: []|>'),
      message: unreadable('PermissionRequest'),
    },
    'a flat entry': {
      text: named('hooks:', '  PreToolUse:', '    - <|matcher: Bash', '      command: ./x.sh|>'),
      message: unreadable('PreToolUse'),
    },
    'a flat entry in a file with CRLF': {
      text: crlf(named('hooks:', '  PreToolUse:', '    - <|matcher: Bash', '      command: ./x.sh|>')),
      message: unreadable('PreToolUse'),
    },
    'a matcher that is no text': {
      text: named('hooks:', '  PreToolUse:', '    - matcher: <|5|>', '      hooks: []'),
      message: unreadable('PreToolUse'),
    },
    'a hook without a type': { text: hook('<|{command: x}|>'), message: unreadable('PreToolUse') },
    'a type that does not exist': { text: hook('<|{type: shell, command: x}|>'), message: unreadable('PreToolUse') },
    'a hook without its command': { text: hook('<|{type: command}|>'), message: unreadable('PreToolUse') },
    'a timeout in quotes': {
      text: hook('<|{type: command, command: x, timeout: "5"}|>'),
      message: unreadable('PreToolUse'),
    },
    'a timeout of 0': { text: hook('<|{type: command, command: x, timeout: 0}|>'), message: unreadable('PreToolUse') },
    'a timeout without end': {
      text: hook('<|{type: command, command: x, timeout: .inf}|>'),
      message: unreadable('PreToolUse'),
    },
    'an optional field of the wrong kind': {
      text: hook('<|{type: command, command: x, if: 5}|>'),
      message: unreadable('PreToolUse'),
    },
    'null in an optional field': {
      text: hook('<|{type: command, command: x, once: null}|>'),
      message: unreadable('PreToolUse'),
    },
    'arguments that are no list': {
      text: hook('<|{type: command, command: x, args: a}|>'),
      message: unreadable('PreToolUse'),
    },
    'a shell that does not exist': {
      text: hook('<|{type: command, command: x, shell: zsh}|>'),
      message: unreadable('PreToolUse'),
    },
    'an outcome that does not exist': {
      text: hook('<|{type: command, command: x, onFailure: deny}|>'),
      message: unreadable('PreToolUse'),
    },
    'a prompt without text': { text: hook('<|{type: prompt}|>'), message: unreadable('PreToolUse') },
    'an address that is none': { text: hook('<|{type: http, url: localhost}|>'), message: unreadable('PreToolUse') },
    'headers that are no text': {
      text: hook('<|{type: http, url: "http://x", headers: {a: 5}}|>'),
      message: unreadable('PreToolUse'),
    },
    'a tool without its server': { text: hook('<|{type: mcp_tool, tool: t}|>'), message: unreadable('PreToolUse') },
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
      message: unreadable('PreToolUse'),
    },
    'an entry after an emoji': {
      text: named('# 🚀', 'hooks:', '  PreToolUse: <|🔒|>'),
      message: unreadable('PreToolUse'),
    },
    'a guard at the top': {
      text: named('<|PreToolUse|>:', '  - hooks: []'),
      message: because("'PreToolUse' stands outside 'hooks' and might guard it", "move it under 'hooks'"),
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
