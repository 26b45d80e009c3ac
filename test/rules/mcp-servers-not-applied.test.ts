import { crlf, named, testRule } from './ruleTest';

const noList =
  "Claude Code ignores 'mcpServers' because it is not a list, so no server starts; put a hyphen before each server.";
const dropped = (reason: string, action: string): string =>
  `Claude Code drops this server because ${reason}; ${action}.`;
const asMap = "write it as '- name:' with its settings below";
const severity = 'warning';

const servers = (...lines: readonly string[]): string => named('mcpServers:', ...lines);

/** One server in braces, with its settings. */
const settings = (text: string): string => servers(`  - <|a: {${text}}|>`);

testRule('mcp-servers-not-applied', {
  fine: {
    names: servers('  - github', '  - tickets'),
    'a name in brackets': named('mcpServers: [github]'),
    'a command': servers('  - a:', '      command: node', '      args: [x.js]', '      env: {KEY: "1"}'),
    'a command with its type': servers('  - a: {type: stdio, command: x}'),
    'an address': servers('  - a: {type: http, url: https://x.test, headers: {Key: v}}'),
    'every other type': servers(
      '  - a: {type: sse, url: x}',
      '  - b: {type: ws, url: x}',
      '  - c: {type: sdk, name: x}',
    ),
    'settings that nobody knows': servers('  - a: {command: x, description: 5}'),
    nothing: named('mcpServers:'),
    'an empty list': named('mcpServers: []'),
    'an empty map': named('mcpServers: {}'),
    'an empty item in braces': named('mcpServers: [{}]'),
    'an agent of a plugin, in which the key has no effect': {
      text: servers('  a: {command: x}'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
  },
  faulty: {
    'a map': {
      text: named(
        '<|mcpServers|>:',
        '  a:',
        '    command: node',
        '    args:',
        '      - x.js',
        '  b:',
        '    command: y',
      ),
      message: noList,
      fixes: [
        [
          'suggestion',
          servers('  - a:', '      command: node', '      args:', '        - x.js', '  - b:', '      command: y'),
        ],
      ],
    },
    'a map with comments in a file with CRLF': {
      text: crlf(named('<|mcpServers|>:', '  a: # first', '    # inside', '    command: node', 'model: opus')),
      message: noList,
      fixes: [['suggestion', crlf(servers('  - a: # first', '      # inside', '      command: node', 'model: opus'))]],
    },
    'a map of names': {
      text: named('<|mcpServers|>:', '  github:', '  tickets: {command: x}'),
      message: noList,
      fixes: [['suggestion', servers('  - github', '  - tickets: {command: x}')]],
    },
    'a map in braces': {
      text: named('<|mcpServers|>: {a: {command: x}, b: {command: y}}'),
      message: noList,
      fixes: [['suggestion', named('mcpServers: [{a: {command: x}}, {b: {command: y}}]')]],
    },
    'a text of names': {
      text: named('<|mcpServers|>: github, tickets'),
      message: noList,
      fixes: [['suggestion', named('mcpServers: [github, tickets]')]],
    },
    'a number': { text: named('<|mcpServers|>: 5'), message: noList },
    'a name beside its settings': {
      text: servers('  - <|name: a', '    command: node', '    args:', '      - x.js|>', '  - b'),
      message: dropped("its name stands behind 'name' and not before its settings", asMap),
      severity,
      fixes: [['suggestion', servers('  - a:', '      command: node', '      args:', '        - x.js', '  - b')]],
    },
    'settings without a name': {
      text: servers('  - <|command: node', '    args: [x.js]|>'),
      message: dropped('it has settings and no name', asMap),
      severity,
    },
    'a single setting without a name': {
      text: servers('  - <|command: node|>'),
      message: dropped('it has settings and no name', asMap),
      severity,
    },
    'a name with a text': {
      text: servers('  - <|a: npx x|>'),
      message: dropped('it is neither a name nor a name with settings', asMap),
      severity,
    },
    'a number as an item': {
      text: servers('  - <|5|>'),
      message: dropped('it is neither a name nor a name with settings', asMap),
      severity,
    },
    'an empty item': {
      text: named('<|mcpServers|>:', '  -', '  - github'),
      message: dropped('it is neither a name nor a name with settings', asMap),
      severity,
    },
    'a name with a colon and nothing': {
      text: servers('  - <|a:|>'),
      message: dropped('it has a colon and no settings', 'remove the colon or write its settings'),
      severity,
    },
    'two servers in one item': {
      text: servers('  - <|a: {command: x}', '    b: {command: y}|>'),
      message: dropped('2 servers stand in one item', 'put a hyphen before each'),
      severity,
    },
    'a type that there is not': {
      text: settings('type: local, command: x'),
      message: dropped("there is no type 'local'", 'use stdio, sse, http, streamable-http or ws'),
      severity,
    },
    'a type in capitals': {
      text: settings('type: HTTP, url: x'),
      message: dropped("there is no type 'HTTP'", 'use stdio, sse, http, streamable-http or ws'),
      severity,
    },
    'an address without a type': {
      text: settings('url: https://x.test'),
      message: dropped("it has no 'command'", 'add it'),
      severity,
    },
    'a type without its address': {
      text: settings('type: http'),
      message: dropped("it has no 'url'", 'add it'),
      severity,
    },
    'a command that is a list': {
      text: settings('command: [node, x.js]'),
      message: dropped("its 'command' is not what it must be", 'write some text'),
      severity,
    },
    'arguments that are text': {
      text: settings('command: node, args: x.js'),
      message: dropped("its 'args' is not what it must be", 'write a list of texts'),
      severity,
    },
    'a number in the environment': {
      text: settings('command: node, env: {PORT: 80}'),
      message: dropped("its 'env' is not what it must be", 'write a map of texts, numbers in quotes'),
      severity,
    },
    'a timeout in words': {
      text: settings('command: node, timeout: soon'),
      message: dropped("its 'timeout' is not what it must be", 'write a number above 0, without quotes'),
      severity,
    },
  },
});
