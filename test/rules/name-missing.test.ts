import { agent, crlf, named, testRule } from './ruleTest';

const because = (kind: string, action: string): string =>
  `Claude Code does not load this agent because 'name' is ${kind}; ${action}.`;
const add = "add 'name: reviewer'";
const quote = 'put the name in quotes';
const mended = agent('name: reviewer', 'description: Reviews changes.');

testRule('name-missing', {
  fine: {
    'a name': named(),
    'a word that other YAML takes for a boolean': agent('name: yes', 'description: d'),
    'a date': agent('name: 2024-01-01', 'description: d'),
    'blanks in quotes': agent('name: "  "', 'description: d'),
    'a note with keys of its own': agent('title: Ideas', 'date: 2024-01-01'),
    'a note with only a name': agent('name: '),
    'a command that lies beside agents': agent('description: d', 'argument-hint: "[topic]"'),
    'an agent of a plugin': { text: agent('description: d'), file: 'kit/agents/reviewer.md', plugin: 'kit/' },
    'a template with braces': { text: agent('name: {{name}}', 'description: d'), file: 'agent-template.md' },
    'a skill': { text: agent('description: d'), file: 'project/.claude/skills/a/SKILL.md' },
    'a loose file without other agent keys': { text: agent('description: d'), file: 'notes/reviewer.md' },
    'a name that a merge key brings': agent('base: &base', '  name: reviewer', '<<: *base', 'description: d'),
    'a file that three hyphens cut': agent('name: a --- b', 'description: d', 'model: opus'),
  },
  faulty: {
    'an absent name': {
      text: '<|---|>\ndescription: Reviews changes.\n---\n\nReview the change.\n',
      message: because('missing', add),
      fixes: [['safe', mended]],
    },
    'an absent name in a file with CRLF': {
      text: crlf('<|---|>\ndescription: Reviews changes.\n---\n\nReview the change.\n'),
      message: because('missing', add),
      fixes: [['safe', crlf(mended)]],
    },
    'an empty name': {
      text: agent('<|name|>:', 'description: Reviews changes.'),
      message: because('empty', add),
      fixes: [['safe', mended]],
    },
    'an empty name before a comment': {
      text: agent('<|name|>: # what?', 'description: Reviews changes.'),
      message: because('empty', add),
      fixes: [['safe', agent('name: reviewer # what?', 'description: Reviews changes.')]],
    },
    'quotes without a name': {
      text: agent('name: <|""|>', 'description: Reviews changes.'),
      message: because('empty', add),
      fixes: [['safe', mended]],
    },
    null: {
      text: agent('name: <|null|>', 'description: Reviews changes.'),
      message: because('empty', add),
      fixes: [['safe', mended]],
    },
    'the last of two names, which counts': {
      text: agent('name: a', 'description: d', '<|name|>:'),
      message: because('empty', add),
      fixes: [['safe', agent('name: a', 'description: d', 'name: reviewer')]],
    },
    'a number': {
      text: agent('name: <|007|>', 'description: d'),
      message: because('a number', quote),
      fixes: [['safe', agent('name: "007"', 'description: d')]],
    },
    false: {
      text: agent('name: <|false|>', 'description: d'),
      message: because('true or false', quote),
      fixes: [['safe', agent('name: "false"', 'description: d')]],
    },
    'true before a comment': {
      text: agent('name: <|true|> # really', 'description: d'),
      message: because('true or false', quote),
      fixes: [['safe', agent('name: "true" # really', 'description: d')]],
    },
    'a list': {
      text: agent('name: <|[a, "b"]|>', 'description: d'),
      message: because('a list', quote),
      fixes: [['safe', agent('name: "[a, \\"b\\"]"', 'description: d')]],
    },
    'a map': {
      text: agent('name: <|{a: b}|>', 'description: d'),
      message: because('a map', quote),
      fixes: [['safe', agent('name: "{a: b}"', 'description: d')]],
    },
    'a key in another case': {
      text: '<|---|>\nName: reviewer\ndescription: Reviews changes.\n---\n\nReview the change.\n',
      message: because('missing', "rename 'Name' to 'name'"),
      fixes: [['safe', mended]],
    },
    'a name that another agent has': {
      text: '<|---|>\ndescription: Reviews changes.\n---\n\nReview the change.\n',
      beside: { 'other.md': mended },
      message: because('missing', add),
      fixes: [['suggestion', mended]],
    },
    'a file name that would be a number': {
      text: '<|---|>\ndescription: d\n---\n',
      file: '42.md',
      message: because('missing', "add 'name: 42'"),
      fixes: [['safe', '---\nname: "42"\ndescription: d\n---\n']],
    },
    'a file name that YAML reads as a number with an exponent': {
      text: '<|---|>\ndescription: d\n---\n',
      file: '1e3.md',
      message: because('missing', "add 'name: 1e3'"),
      fixes: [['safe', '---\nname: "1e3"\ndescription: d\n---\n']],
    },
    'a file name that is no name': {
      text: '<|---|>\ndescription: d\n---\n',
      file: '-odd:.md',
      message: because('missing', "add 'name: -odd:'"),
    },
    'a file in a nested folder': {
      text: '<|---|>\ndescription: d\n---\n',
      file: 'project/.claude/agents/team/examples/lint.md',
      message: because('missing', "add 'name: lint'"),
      fixes: [['safe', '---\nname: lint\ndescription: d\n---\n']],
    },
    'a hint for arguments in what has tools': {
      text: '<|---|>\ndescription: d\nargument-hint: topic\ntools: Read\n---\n',
      message: because('missing', add),
      fixes: [['safe', '---\nname: reviewer\ndescription: d\nargument-hint: topic\ntools: Read\n---\n']],
    },
    'a loose file with a description and tools': {
      text: '<|---|>\ndescription: d\ntools: Read\n---\n',
      file: 'collection/lint.md',
      message: because('missing', "add 'name: lint'"),
      fixes: [['safe', '---\nname: lint\ndescription: d\ntools: Read\n---\n']],
    },
    'a block after an emoji': {
      text: agent('# 🚀 first', 'name: <|7|>', 'description: d'),
      message: because('a number', quote),
      fixes: [['safe', agent('# 🚀 first', 'name: "7"', 'description: d')]],
    },
  },
});
