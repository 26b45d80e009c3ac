import { crlf, named, testRule } from './ruleTest';

const ignored = (reason: string, action: string): string =>
  `Claude Code ignores this hook because ${reason}, so its command never runs; ${action}.`;
const guard = (event: string): string =>
  `Claude Code ignores this guard because the event is called '${event}', so nothing is blocked; rename it.`;
const empty = (event: string): string =>
  `Claude Code ignores '${event}' because no hook stands below it; add one or remove it.`;
const foreign = (event: string): string =>
  `Claude Code ignores '${event}', which is an event of another program; rename it if it is meant for Claude Code.`;
const severity = 'warning';

const hooks = (...lines: readonly string[]): string => named('hooks:', ...lines);
const entry = ['    - matcher: Bash', '      hooks:', '        - type: command', '          command: ./x.sh'] as const;

/** One hook after an edit, in braces. */
const hook = (text: string): string => hooks('  PostToolUse:', '    - hooks:', `        - ${text}`);

testRule('hook-entry-ignored', {
  fine: {
    'hooks of several events': hooks('  PostToolUse:', ...entry, '  Stop:', ...entry, '  SessionStart:', ...entry),
    'every type': hooks(
      '  PostToolUse:',
      '    - hooks:',
      '        - {type: prompt, prompt: Well done?}',
      '        - {type: agent, prompt: Well done?}',
      '        - {type: http, url: "https://x.test"}',
      '        - {type: mcp_tool, server: s, tool: t}',
    ),
    'a field that nobody knows': hook('{type: command, command: x, note: 5}'),
    'no hooks': named('hooks:'),
    'an empty map': named('hooks: {}'),
    'an empty list of entries': hooks('  PostToolUse: []'),
    'an empty list of hooks': hooks('  PostToolUse:', '    - matcher: Bash', '      hooks: []'),
    'a guard that stops the agent': hooks('  PreToolUse:', '    - command: ./x.sh'),
    'hooks that stop the agent': named('hooks: ./x.sh'),
    'an unknown event that stops the agent': hooks('  OnStart:', '    PreToolUse:', '      - hooks: []'),
    'an agent of a plugin, in which the key has no effect': {
      text: hooks('  onEdit:', ...entry),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
  },
  faulty: {
    'a guard in lower case': {
      text: hooks('  <|pretooluse|>:', ...entry),
      message: guard('PreToolUse'),
      fixes: [['suggestion', hooks('  PreToolUse:', ...entry)]],
    },
    'a guard with hyphens in a file with CRLF': {
      text: crlf(hooks('  <|pre-tool-use|>:', ...entry)),
      message: guard('PreToolUse'),
      fixes: [['suggestion', crlf(hooks('  PreToolUse:', ...entry))]],
    },
    'a guard cut short': {
      text: hooks('  <|PreTool|>:', ...entry),
      message: guard('PreToolUse'),
      fixes: [['suggestion', hooks('  PreToolUse:', ...entry)]],
    },
    'the other guard with a slip of the pen': {
      text: hooks('  <|PermisionRequest|>:', ...entry),
      message: guard('PermissionRequest'),
      fixes: [['suggestion', hooks('  PermissionRequest:', ...entry)]],
    },
    'another event in another case': {
      text: hooks('  <|post_tool_use|>:', ...entry),
      message: ignored("there is no event 'post_tool_use'", "rename it to 'PostToolUse'"),
      severity,
      fixes: [['suggestion', hooks('  PostToolUse:', ...entry)]],
    },
    'an event that is like none': {
      text: hooks('  <|afterwards|>: ./x.sh'),
      message: ignored("there is no event 'afterwards'", 'use an event such as PreToolUse or Stop'),
      severity,
    },
    'events of a framework': {
      text: hooks('  <|pre|>: |', '    echo hello', '  <|post|>: echo 🚀'),
      message: foreign('pre'),
      severity: 'hint',
    },
    'an event without anything': { text: hooks('  <|Stop|>:'), message: empty('Stop'), severity: 'hint' },
    'a guard without anything': { text: hooks('  <|PreToolUse|>:'), message: empty('PreToolUse'), severity: 'hint' },
    'an unknown event without anything': { text: hooks('  <|OnEnd|>:'), message: empty('OnEnd'), severity: 'hint' },
    'an event with a text': {
      text: hooks('  Stop: <|./x.sh|>'),
      message: ignored("'Stop' does not hold a list", 'put a hyphen before each entry'),
      severity,
    },
    'an event with a map': {
      text: hooks('  PostToolUse:', '    <|matcher: Bash', '    hooks: []|>'),
      message: ignored("'PostToolUse' does not hold a list", 'put a hyphen before each entry'),
      severity,
    },
    'an entry that is text': {
      text: hooks('  PostToolUse:', '    - <|./x.sh|>'),
      message: ignored('it is not a map', "write a 'type' and what that type needs"),
      severity,
    },
    'a flat entry': {
      text: hooks('  PostToolUse:', '    - <|matcher: Bash', '      command: ./x.sh|>'),
      message: ignored("it has no list 'hooks'", "put its type and command into a list 'hooks'"),
      severity,
      fixes: [['suggestion', hooks('  PostToolUse:', ...entry)]],
    },
    'a flat entry with more fields, comments and CRLF': {
      text: crlf(
        hooks(
          '  Stop:',
          '    - <|type: command',
          '      # says goodbye',
          '      command: |',
          '        echo one',
          '        echo two',
          '      matcher: x|>',
          '  SessionEnd: []',
        ),
      ),
      message: ignored("it has no list 'hooks'", "put its type and command into a list 'hooks'"),
      severity,
      fixes: [
        [
          'suggestion',
          crlf(
            hooks(
              '  Stop:',
              '    - matcher: x',
              '      hooks:',
              '        - type: command',
              '          # says goodbye',
              '          command: |',
              '            echo one',
              '            echo two',
              '  SessionEnd: []',
            ),
          ),
        ],
      ],
    },
    'a flat entry in braces': {
      text: hooks('  Stop: [<|{matcher: x, command: y}|>]'),
      message: ignored("it has no list 'hooks'", "put its type and command into a list 'hooks'"),
      severity,
      fixes: [['suggestion', hooks('  Stop: [{matcher: x, hooks: [{type: command, command: y}]}]')]],
    },
    'an entry with nothing in its list of hooks': {
      text: hooks('  Stop:', '    - <|matcher: x', '      hooks:|>'),
      message: ignored("it has no list 'hooks'", "put its type and command into a list 'hooks'"),
      severity,
    },
    'a matcher that is a list': {
      text: hooks('  PostToolUse:', '    - matcher: <|[Bash, Edit]|>', '      hooks: []'),
      message: ignored('it has a matcher that is no text', 'put the matcher in quotes'),
      severity,
    },
    'a hook that is text': {
      text: hook('<|./x.sh|>'),
      message: ignored('it is not a map', "write a 'type' and what that type needs"),
      severity,
    },
    'a hook without a type': {
      text: hooks('  PostToolUse:', '    - hooks:', '        - <|command: ./x.sh', '          timeout: 5|>'),
      message: ignored('it has no type', "add 'type: command'"),
      severity,
      fixes: [
        [
          'suggestion',
          hooks(
            '  PostToolUse:',
            '    - hooks:',
            '        - type: command',
            '          command: ./x.sh',
            '          timeout: 5',
          ),
        ],
      ],
    },
    'a hook in braces without a type': {
      text: hook('<|{command: x}|>'),
      message: ignored('it has no type', "add 'type: command'"),
      severity,
      fixes: [['suggestion', hook('{type: command, command: x}')]],
    },
    'a hook with neither type nor command': {
      text: hook('<|{timeout: 5}|>'),
      message: ignored('it has no type', "add 'type: command'"),
      severity,
    },
    'a type that there is not': {
      text: hook('{type: <|shell|>, command: x}'),
      message: ignored('it is of no known type', 'use command, prompt, agent, http or mcp_tool'),
      severity,
    },
    'a hook without what its type needs': {
      text: hook('<|{type: command}|>'),
      message: ignored("it has no 'command'", 'add it'),
      severity,
    },
    'a timeout in quotes': {
      text: hook('{type: command, command: x, timeout: <|"5"|>}'),
      message: ignored("it has a 'timeout' that is not what it must be", 'write a number above 0, without quotes'),
      severity,
    },
    'a word for true': {
      text: hook('{type: command, command: x, once: <|yes|>}'),
      message: ignored("it has a 'once' that is not what it must be", 'write true or false'),
      severity,
    },
    'a shell that there is not': {
      text: hook('{type: command, command: x, shell: <|zsh|>}'),
      message: ignored("it has a 'shell' that is not what it must be", 'write bash or powershell'),
      severity,
    },
    'several of them': {
      text: hooks(
        '  Stop:',
        '    - hooks:',
        '        - <|{command: x}|>',
        '        - {type: command, command: y}',
        '    - <|5|>',
      ),
      message: ignored('it has no type', "add 'type: command'"),
      severity,
      fixes: [
        [
          'suggestion',
          hooks(
            '  Stop:',
            '    - hooks:',
            '        - {type: command, command: x}',
            '        - {type: command, command: y}',
            '    - 5',
          ),
        ],
      ],
    },
  },
});
