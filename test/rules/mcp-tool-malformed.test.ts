import { crlf, named, testRule } from './ruleTest';

const form = (token: string): string =>
  `Claude Code takes no tool from '${token}'; write mcp__server__tool, or mcp__server for all tools of a server.`;
const severity = 'warning';
const server = ['mcpServers:', '  - github'];

testRule('mcp-tool-malformed', {
  fine: {
    'a tool': named('tools: Read, mcp__github__list_issues'),
    'a server': named('tools: mcp__github'),
    'all tools of a server': named('tools: mcp__github__*'),
    'a server with single underscores and a hyphen': named('tools: mcp__my_own-server__get'),
    'a server of a plugin': named('tools: mcp__plugin_kit_github__get'),
    'every server, denied': named('disallowedTools: mcp__*'),
    'a word that begins alike': named('tools: Read, mcpServers, MCPSearch'),
    'a name of another host with a slash': named('tools: Read, edit/editFiles'),
    'two tools with a slash between them': named('tools: Bash, Read/Write'),
    'a path in a pattern': named('tools: Read, Edit(src/a.ts)'),
    'a list in which nothing is a tool': named('tools: github/list_issues'),
    'a tool of their own': { text: named('tools: Read, a/b'), settings: { knownTools: ['a/b'] } },
  },
  faulty: {
    'single underscores': {
      text: named('tools: Read, <|mcp_github_list_issues|>', ...server),
      message: form('mcp_github_list_issues'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github__list_issues', ...server)]],
    },
    'a slash': {
      text: named('tools: Read, <|github/list_issues|>', ...server),
      message: form('github/list_issues'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github__list_issues', ...server)]],
    },
    'all tools behind a slash': {
      text: named('tools: Read, <|github/*|>', ...server),
      message: form('github/*'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github', ...server)]],
    },
    'capitals, for a server that is defined in the file': {
      text: named('tools: Read, <|MCP__github|>', 'mcpServers:', '  - github: {command: gh}'),
      message: form('MCP__github'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github', 'mcpServers:', '  - github: {command: gh}')]],
    },
    'a server that the file does not declare': {
      text: named('tools: Read, <|jira/search|>', ...server),
      message: form('jira/search'),
      severity,
    },
    'an asterisk behind the beginning of a name': {
      text: named('tools: Read, <|mcp__github__get_*|>', ...server),
      message: form('mcp__github__get_*'),
      severity,
    },
    'nothing behind the server': {
      text: named('tools: Read, <|mcp__github__|>', ...server),
      message: form('mcp__github__'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github', ...server)]],
    },
    'every server': {
      text: named('tools: Read, <|mcp__*|>', 'mcpServers: [github, jira]'),
      message: form('mcp__*'),
      severity,
      fixes: [['suggestion', named('tools: Read, mcp__github, mcp__jira', 'mcpServers: [github, jira]')]],
    },
    'every server in a file that declares none': {
      text: named('tools: Read, <|mcp__*|>'),
      message: form('mcp__*'),
      severity,
    },
    'a dot between words': { text: named('tools: Read, <|github.search|>'), message: form('github.search'), severity },
    'the word alone, in a file with CRLF': {
      text: crlf(named('tools:', '  - Read', '  - <|MCP|>')),
      message: form('MCP'),
      severity,
    },
    'a denial': {
      text: named('disallowedTools: <|mcp__github__get_*|>'),
      message: form('mcp__github__get_*'),
      severity,
    },
    'a plugin agent, whose servers are ignored': {
      text: named('tools: Read, <|github/get|>', ...server),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: form('github/get'),
      severity,
    },
  },
});
