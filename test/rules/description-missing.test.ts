import { agent, crlf, testRule } from './ruleTest';

const missing = (kind: string): string =>
  `Claude Code does not load this agent because 'description' is ${kind}; write one that says when to use the agent.`;
const misspelt = (remedy: string): string =>
  `Claude Code does not load this agent because 'description' is missing; ${remedy}.`;
const wrong = (kind: string): string =>
  `Claude Code does not load this agent because 'description' is read as ${kind}; put it in quotes.`;

testRule('description-missing', {
  fine: {
    'a description': agent('name: a', 'description: d'),
    'a description in a block': agent('name: a', 'description: |', '  d'),
    'blanks in quotes': agent('name: a', 'description: " "'),
    'brackets and more, which the repair quotes': agent('name: a', 'description: [a] b'),
    'braces and more': agent('name: a', 'description: {a} b'),
    'a list that is a key of nothing': agent('name: a', 'description: [a, b]: c'),
    'a date': agent('name: a', 'description: 2024-01-01'),
    'a plugin agent without one': { text: agent('name: a'), file: 'kit/agents/a.md', plugin: 'kit/' },
    'a note with only a name': agent('name: a', 'title: b'),
    'a file that does not load for its name': agent('name: 7', 'description: 8'),
    'a description that an alias brings': agent('name: &a b', 'description: *a'),
  },
  faulty: {
    'an absent one, at the name': {
      text: agent('name: <|reviewer|>', 'tools: Read'),
      message: missing('missing'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change."', 'tools: Read')]],
    },
    'an empty one, at the key': {
      text: agent('name: reviewer', '<|description|>:'),
      message: missing('empty'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change."')]],
    },
    'an empty one before a comment': {
      text: agent('name: reviewer', '<|description|>: # later'),
      message: missing('empty'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change." # later')]],
    },
    'quotes with nothing in them': {
      text: agent('name: reviewer', 'description: <|""|>'),
      message: missing('empty'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change."')]],
    },
    'an empty block': {
      text: agent('name: reviewer', 'description: <|\\||>', 'model: opus').replace('\\|', '|'),
      message: missing('empty'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change."', 'model: opus')]],
    },
    'an absent one where the title of the prompt says who it is': {
      text: crlf('---\nname: <|mara|>\nmodel: opus\n---\n\n# Mara — "data" analyst\n\nCounts.\n'),
      message: missing('missing'),
      fixes: [
        [
          'safe',
          crlf(
            '---\nname: mara\ndescription: "Mara — \\"data\\" analyst"\nmodel: opus\n---\n\n# Mara — "data" analyst\n\nCounts.\n',
          ),
        ],
      ],
    },
    'an absent one where the first sentence stands below a heading': {
      text: '---\nname: <|mara|>\nmodel: opus\n---\n\n# Mara\n\n- a list\n\nCounts what is there: all of it.\nThen stops.\n',
      message: missing('missing'),
      fixes: [
        [
          'suggestion',
          '---\nname: mara\ndescription: "Counts what is there: all of it."\nmodel: opus\n---\n\n# Mara\n\n- a list\n\nCounts what is there: all of it.\nThen stops.\n',
        ],
      ],
    },
    'an absent one without a prompt': {
      text: '---\nname: <|mara|>\nmodel: opus\n---\n',
      message: missing('missing'),
    },
    'a colon of another script, behind which YAML finds a later one': {
      text: agent('name: <|reviewer|>', 'description：Reviews changes: all', 'model: opus'),
      message: misspelt("correct the colon after 'description'"),
      fixes: [['safe', agent('name: reviewer', 'description: "Reviews changes: all"', 'model: opus')]],
    },
    'a key that people use for it': {
      text: agent('name: <|reviewer|>', 'summary: Reviews changes.', 'model: opus'),
      message: misspelt("rename 'summary' to 'description'"),
      fixes: [['safe', agent('name: reviewer', 'description: Reviews changes.', 'model: opus')]],
    },
    'a key that may be about something else': {
      text: agent('name: <|reviewer|>', 'role: Reviewer', 'model: opus'),
      message: missing('missing'),
      fixes: [['suggestion', agent('name: reviewer', 'description: Reviewer', 'model: opus')]],
    },
    'a list': {
      text: agent('name: reviewer', 'description: <|[WIP]|>'),
      message: wrong('a list'),
      fixes: [['safe', agent('name: reviewer', 'description: "[WIP]"')]],
    },
    'a list with quotes and a backslash in it': {
      text: agent('name: reviewer', 'description: <|["a\\\\", b]|> # both'),
      message: wrong('a list'),
      fixes: [['safe', agent('name: reviewer', 'description: "[\\"a\\\\\\\\\\", b]" # both')]],
    },
    'a list of pairs': {
      text: agent('name: reviewer', 'description: <|[a: b]|>'),
      message: wrong('a list'),
      fixes: [['safe', agent('name: reviewer', 'description: "[a: b]"')]],
    },
    'a list over several lines': {
      text: agent('name: reviewer', 'description:', '  <|- a', '  - b|>', 'model: opus'),
      message: wrong('a list'),
    },
    'a map': {
      text: agent('name: reviewer', 'description: <|{a: b}|>'),
      message: wrong('a map'),
      fixes: [['safe', agent('name: reviewer', 'description: "{a: b}"')]],
    },
    'a number': {
      text: agent('name: reviewer', 'description: <|42|>'),
      message: wrong('a number'),
      fixes: [['safe', agent('name: reviewer', 'description: "42"')]],
    },
    true: {
      text: agent('name: reviewer', 'description: <|true|>'),
      message: wrong('true or false'),
      fixes: [['safe', agent('name: reviewer', 'description: "true"')]],
    },
    'a list in a file with CRLF': {
      text: crlf(agent('name: reviewer', 'description: <|[WIP]|>')),
      message: wrong('a list'),
      fixes: [['safe', crlf(agent('name: reviewer', 'description: "[WIP]"'))]],
    },
    'a list after an emoji': {
      text: agent('name: 🔍', 'description: <|[🚀]|>'),
      message: wrong('a list'),
      fixes: [['safe', agent('name: 🔍', 'description: "[🚀]"')]],
    },
    'a key that is known by mistake': {
      text: agent('name: <|reviewer|>', 'when_to_use: Reviews changes.'),
      message: misspelt("rename 'when_to_use' to 'description'"),
      fixes: [['safe', agent('name: reviewer', 'description: Reviews changes.')]],
    },
    'a key in another case': {
      text: agent('name: <|reviewer|>', 'Description: Reviews changes.'),
      message: misspelt("rename 'Description' to 'description'"),
      fixes: [['safe', agent('name: reviewer', 'description: Reviews changes.')]],
    },
    'a key with a letter too few': {
      text: agent('name: <|reviewer|>', 'descripton: Reviews changes.'),
      message: missing('missing'),
      fixes: [['suggestion', agent('name: reviewer', 'description: Reviews changes.')]],
    },
    'a loose file': {
      text: agent('name: <|reviewer|>', 'tools: Read'),
      file: 'collection/reviewer.md',
      message: missing('missing'),
      fixes: [['suggestion', agent('name: reviewer', 'description: "Review the change."', 'tools: Read')]],
    },
  },
});
