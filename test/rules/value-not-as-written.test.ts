import { agent, crlf, named, testRule } from './ruleTest';

const cut = (key: string, reading: string): string =>
  `Claude Code reads '${key}' as "${reading}" and drops the rest; put the value in quotes.`;
const kept = (key: string, reading: string): string =>
  `Claude Code reads '${key}' as "${reading}" and keeps the comment as text; put the value of 'note' in quotes.`;
const severity = 'warning';

const described = (description: string): string => agent('name: a', `description: ${description}`, 'model: opus');

testRule('value-not-as-written', {
  fine: {
    'a comment behind another key': named('model: sonnet # fast'),
    'a name with a remark': agent('name: a # yours', 'description: d'),
    'a hash without a blank before it': described('Writes C# and F#, and page#part.'),
    'a hash in quotes': described('"Handles issue #12"'),
    'a comment behind quotes': described('"Handles issues" # all of them'),
    'a block of text': agent('name: a', 'description: | # kept', '  Handles issue #12'),
    'a tag that means something': described('!!str 5'),
    'an anchor that is used': agent('name: a', 'description: &text Reviews.', 'initialPrompt: *text'),
    'tools that the repair reads as they were meant': named('tools: *'),
    'text that the repair keeps as it is': agent('name: a', 'description: Use it: now', 'initialPrompt: Read {this}'),
    'a comment in a description that the repair keeps': agent('name: a', 'description: Use #1', 'note: a: b'),
    'a number with a comment, which counts all the same': named('note: a: b', 'maxTurns: 10 # at most'),
    'a color that is none either way': named('note: a: b', 'color: #ff0000'),
    'a key that nobody reads': named('note: a: b', 'owner: me # for now'),
    'a list that the repair leaves alone': named('note: a: b', 'tools: [Read, Bash]'),
    'hooks that stop the agent': named('note: a: b', 'hooks: {}'),
  },
  faulty: {
    'a description that a hash cuts': {
      text: described('Handles issue <|#12 and #13.|>'),
      message: cut('description', 'Handles issue'),
      severity,
      fixes: [['suggestion', described('"Handles issue #12 and #13."')]],
    },
    'one with quotes and backslashes in it': {
      text: described('Says "hi" in C:\\dir <|# \\n and more|>'),
      message: cut('description', 'Says "hi" in C:\\dir'),
      severity,
      fixes: [['suggestion', described('"Says \\"hi\\" in C:\\\\dir # \\n and more"')]],
    },
    'a first prompt in a file with CRLF': {
      text: crlf(named('initialPrompt: Fix <|#7|>', 'model: opus')),
      message: cut('initialPrompt', 'Fix'),
      severity,
      fixes: [['suggestion', crlf(named('initialPrompt: "Fix #7"', 'model: opus'))]],
    },
    'a long one after emoji, in brief': {
      text: described(`${'🚀 launches '.repeat(6)}<|# rockets|>`),
      message: cut('description', `${'🚀 launches '.repeat(4).slice(0, 44).trimEnd()}…`),
      severity,
      fixes: [['suggestion', described(`"${'🚀 launches '.repeat(6)}# rockets"`)]],
    },
    'one over two lines': {
      text: agent('name: a', 'description: Handles issues', '  such as <|#12|>'),
      message: cut('description', 'Handles issues such as'),
      severity,
      fixes: [['suggestion', agent('name: a', 'description: "Handles issues such as #12"')]],
    },
    'a word that is read as a tag': {
      text: described('<|!important|> Use it first.'),
      message: "Claude Code reads 'description' as \"Use it first.\" and drops '!important'; put the value in quotes.",
      severity,
      fixes: [['safe', described('"!important Use it first."')]],
    },
    'a word that is read as an anchor': {
      text: described('<|&co|> reviews.'),
      message: "Claude Code reads 'description' as \"reviews.\" and drops '&co'; put the value in quotes.",
      severity,
      fixes: [['safe', described('"&co reviews."')]],
    },
    'a model with a comment in a repaired file': {
      text: named('note: a: b', 'model: sonnet <|# fast|>'),
      message: kept('model', 'sonnet # fast'),
      severity,
      fixes: [['safe', named('note: "a: b"', 'model: sonnet # fast')]],
    },
    'a list with a comment in a repaired file': {
      text: named('note: a: b', 'disallowedTools: [Bash] <|# never|>'),
      message: kept('disallowedTools', '[Bash] # never'),
      severity,
      fixes: [['safe', named('note: "a: b"', 'disallowedTools: [Bash] # never')]],
    },
    'a name with a remark in a repaired file': {
      text: agent('name: a <|# yours|>', 'description: d', 'note: a: b'),
      message: kept('name', 'a # yours'),
      severity,
      fixes: [['safe', agent('name: a # yours', 'description: d', 'note: "a: b"')]],
    },
    'a map that the repair makes text': {
      text: named('note: a: b', 'experimental: <|{cacheTtl: 5m}|>'),
      message: "Claude Code reads 'experimental' as the text \"{cacheTtl: 5m}\"; put the value of 'note' in quotes.",
      severity,
      fixes: [['safe', named('note: "a: b"', 'experimental: {cacheTtl: 5m}')]],
    },
    'a comment where tabs made the repair necessary': {
      text: named('tools:', '\t- Read', 'model: sonnet <|# fast|>'),
      message:
        'Claude Code reads \'model\' as "sonnet # fast" and keeps the comment as text; indent with spaces in place of tabs.',
      severity,
    },
    'an agent of a plugin, whose first prompt is lost anyway': {
      text: agent('name: a', 'description: Fix <|#7|>', 'initialPrompt: Fix #7'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: cut('description', 'Fix'),
      severity,
      fixes: [['suggestion', agent('name: a', 'description: "Fix #7"', 'initialPrompt: Fix #7')]],
    },
  },
});
