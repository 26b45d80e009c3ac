import { describe, expect, it } from 'vitest';
import { agents, findingsIn } from '../support/place';
import { crlf, named, testRule } from './ruleTest';

const refuses = (action: string): string =>
  `Claude Code refuses to start this agent because none of the names in 'tools' is one of its tools; ${action}.`;
const replace = refuses('replace them');
const remove = refuses("remove 'tools' to allow every tool");
const denied =
  "Claude Code starts this agent without any tool because 'disallowedTools' removes all that 'tools' lists; correct one of the two.";
const without = ['suggestion', named()] as const;

testRule('tools-resolve-to-nothing', {
  fine: {
    'one name of many': named('tools: Foo, Read, Bar'),
    'a name that was renamed': named('tools: Task'),
    'an asterisk among others': named('tools: Foo, *'),
    'a tool of a server': named('tools: mcp__jira__search'),
    'a server': named('tools: mcp__jira, mcp__docs__*'),
    'a name with a pattern': named('tools: Bash(git *)'),
    'a tool for planning in the mode for it': named('tools: ExitPlanMode', 'permissionMode: plan'),
    'an unknown name that memory makes up for': named('tools: Foo', 'memory: user'),
    'no value, which has a rule of its own': named('tools:'),
    'a denial that leaves something': named('tools: Read, Bash', 'disallowedTools: Bash'),
    'a denial of a map, which has no effect': named('tools: Read', 'disallowedTools: {Read: true}'),
    'everything denied that is not listed': named('disallowedTools: Read, Bash, Edit, Write'),
    'everything denied beside an asterisk, which undoes the denials': named(
      'tools: Read',
      'disallowedTools: "*, Read"',
    ),
    'a tool of their own': { text: named('tools: Foo, Bar'), settings: { knownTools: ['Foo'] } },
    'names between spaces and bars': named('tools: Read | Write'),
  },
  faulty: {
    'unknown names': {
      text: named('tools: <|Foo, Bar|>'),
      message: replace,
      fixes: [without],
      related: ['Foo', 'Bar'],
    },
    'misspelt names with a semicolon between them': {
      text: named('tools: <|Bsah;Grpe|>'),
      message: replace,
      fixes: [['suggestion', named('tools: Bash, Grep')], without],
      related: ['Bsah;Grpe'],
    },
    'a misspelt name': {
      text: named('tools: <|Wirte|>'),
      message: replace,
      fixes: [['suggestion', named('tools: Write')], without],
      related: ['Wirte'],
    },
    'names in lower case': {
      text: named('tools: <|read, bash|>'),
      message: replace,
      fixes: [['safe', named('tools: Read, Bash')], without],
    },
    'names in lower case in a file with CRLF': {
      text: crlf(named('tools: <|read, bash|>', 'model: opus')),
      message: replace,
      fixes: [
        ['safe', crlf(named('tools: Read, Bash', 'model: opus'))],
        ['suggestion', crlf(named('model: opus'))],
      ],
    },
    'a block list': {
      text: named('tools:', '  <|- READ', '  - "grep"|>', 'model: opus'),
      message: replace,
      fixes: [
        ['safe', named('tools:', '  - Read', '  - "Grep"', 'model: opus')],
        ['suggestion', named('model: opus')],
      ],
      related: ['READ', 'grep'],
    },
    'a flow list': {
      text: named("tools: <|[read, 'grep']|> # both"),
      message: replace,
      fixes: [['safe', named("tools: [Read, 'Grep'] # both")], without],
    },
    'a retired name with an equal successor': {
      text: named('tools: <|MultiEdit|>'),
      message: replace,
      fixes: [['safe', named('tools: Edit')], without],
    },
    'a retired name beside its successor in another case, which is not written twice': {
      text: named('tools: <|multiedit, edit|>'),
      message: replace,
      fixes: [['safe', named('tools: Edit')], without],
    },
    'retired names without a successor at the end': {
      text: named('tools: <|read, BashOutput, TodoRead|>'),
      message: replace,
      fixes: [['safe', named('tools: Read')], without],
    },
    'retired names without a successor alone': {
      text: named('tools: <|BashOutput|>'),
      message: replace,
      fixes: [without],
    },
    'names of another host': {
      text: named('tools: <|read, edit/editFiles, codebase|>'),
      message: replace,
      fixes: [['suggestion', named('tools: Read, Edit, Grep, Glob')], without],
    },
    'a name of another host in a list': {
      text: named('tools:', '  <|- run_shell_command|>', 'model: opus'),
      message: replace,
      fixes: [
        ['suggestion', named('tools:', '  - Bash', 'model: opus')],
        ['suggestion', named('model: opus')],
      ],
    },
    'names with semicolons': {
      text: named('tools: <|Read;Write;|>'),
      message: replace,
      fixes: [['safe', named('tools: Read, Write')], without],
    },
    'an unclosed parenthesis': {
      text: named('tools: <|Bash(git *, Read|>'),
      message: replace,
      fixes: [without],
    },
    'a tool of a server in another form': { text: named('tools: <|github/get|>'), message: replace, fixes: [without] },
    'a retired name with a lesser successor': {
      text: named('tools: <|LS|>'),
      message: replace,
      fixes: [['suggestion', named('tools: Glob')], without],
    },
    'names with a pattern': {
      text: named('tools: <|bash(git *), read|>'),
      message: replace,
      fixes: [['safe', named('tools: Bash(git *), Read')], without],
    },
    'one name in another case and one unknown': {
      text: named('tools: <|read, Foo|>'),
      message: replace,
      fixes: [without],
    },
    all: { text: named('tools: <|all|>'), message: remove, fixes: [without] },
    'All tools': { text: named('tools: <|All tools|>'), message: remove, fixes: [without] },
    'a list in quotes': {
      text: named('tools: <|\'["Read","Write"]\'|>'),
      message: replace,
      fixes: [['safe', named("tools: 'Read,Write'")], without],
    },
    'one name per line in a block': {
      text: named('tools: <||', '  Read', '  Write|>', 'model: opus'),
      message: replace,
      fixes: [
        ['safe', named('tools: Read, Write', 'model: opus')],
        ['suggestion', named('model: opus')],
      ],
    },
    'a tool that no subagent gets': {
      text: named('tools: <|AskUserQuestion|>'),
      message: replace,
      fixes: [without],
    },
    'a tool that is there in some versions': {
      text: named('tools: <|TodoWrite|>'),
      message: replace,
      severity: 'warning',
      fixes: [without],
    },
    'every tool of any server': { text: named('tools: <|mcp__*|>'), message: replace, fixes: [without] },
    'a pattern with text behind it': { text: named('tools: <|Bash(git *)x|>'), message: replace, fixes: [without] },
    'a word with a full-width comma': {
      text: named('tools: <|Read，Write|>'),
      message: replace,
      fixes: [['safe', named('tools: Read, Write')], without],
    },
    'names after an emoji': {
      text: named('tools: <|"🔧 read"|>'),
      message: replace,
      fixes: [['safe', named('tools: "Read"')], without],
    },
    'a denial of all that is listed': {
      text: named('tools: <|Read|>', 'disallowedTools: Read'),
      message: denied,
    },
    'a denial under the old name': {
      text: named('tools: <|Agent|>', 'disallowedTools: Task'),
      message: denied,
    },
    'a denial by a pattern': {
      text: named('tools: <|Bash|>', 'disallowedTools: Bash(rm *)'),
      message: denied,
    },
    'a denial of what memory adds as well': {
      text: named('tools: <|Bash|>', 'memory: user', 'disallowedTools: Bash, Read, Edit, Write'),
      message: denied,
    },
    'a plugin agent': {
      text: named('tools: <|Foo|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: replace,
      fixes: [without],
    },
  },
});

describe('what tools-resolve-to-nothing relates', () => {
  it('says of each name why it is no tool', () => {
    const text = named('tools: read, LS, run_shell_command, mcp_a_b, Foo, Bash;Edit, AskUserQuestion, TodoWrite');
    const [finding] = findingsIn(agents({ 'a.md': text }), 'a.md');
    expect(finding?.related.map(({ message }) => message)).toEqual([
      "'read' is a tool of VS Code and GitHub Copilot.",
      "'LS' no longer exists.",
      "'run_shell_command' is a tool of Gemini CLI.",
      "'mcp_a_b' is not of the form mcp__server__tool.",
      "'Foo' is no tool that we know.",
      "'Bash;Edit' counts as one name; commas are missing.",
      "'AskUserQuestion' is never given to a subagent.",
      "'TodoWrite' is there in some versions and logins only.",
    ]);
  });
});
