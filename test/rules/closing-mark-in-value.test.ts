import { agent, crlf, testRule } from './ruleTest';

const end = 'Claude Code ends the frontmatter here';
const lost = (keys: string): string => `${end}, so ${keys} are read as prompt text; write two hyphens instead.`;
const notLoaded = `${end} and does not load this agent; write two hyphens instead.`;
const textLost = `${end}, so the rest of the value is read as prompt text; write two hyphens instead.`;

testRule('closing-mark-in-value', {
  fine: {
    'a closing line': agent('name: a', 'description: d'),
    'a closing line of four hyphens': '---\nname: a\ndescription: d\n----\n\nReview.\n',
    'text behind the closing mark': '---\nname: a\ndescription: d\n--- here it starts\n',
    'an indented closing line': '---\nname: a\ndescription: d\n  ---\n\nReview.\n',
    'an indented closing line before a thematic break':
      '---\nname: a\ndescription: d\n  ---\n\nReview.\n\n---\n\nNote that.\n',
    'thematic breaks in the prompt': `${agent('name: a', 'description: d')}\n---\n\nmodel: this is prose\n\n---\n`,
    'two hyphens': agent('name: a', 'description: b -- c'),
    'a dash': agent('name: a', 'description: b — c'),
    'a closing mark glued to the last value, with nothing behind': '---\nname: a\ndescription: d---\n',
  },
  faulty: {
    'a break in a block of text that goes on behind it': {
      text: agent('name: a', 'description: |', '  Reviews invoices.', '', '  <|---|>', '  Use it for suppliers.'),
      message: textLost,
      fixes: [
        ['safe', agent('name: a', 'description: |', '  Reviews invoices.', '', '  --', '  Use it for suppliers.')],
      ],
    },
    'hyphens in a value': {
      text: agent('name: a', 'description: b <|---|> c', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: b -- c', 'tools: Read')]],
      related: ['tools'],
    },
    'hyphens in the last value': {
      text: agent('name: a', 'description: b <|---|> c'),
      message: textLost,
      fixes: [['safe', agent('name: a', 'description: b -- c')]],
    },
    'hyphens without blanks around them': {
      text: agent('name: a', 'description: b<|---|>c', 'tools: Read', 'model: opus'),
      message: lost("'tools', 'model'"),
      fixes: [['safe', agent('name: a', 'description: b--c', 'tools: Read', 'model: opus')]],
    },
    'hyphens in quotes': {
      text: agent('name: a', 'description: "b <|---|> c"', 'tools: Read'),
      message: notLoaded,
      fixes: [['safe', agent('name: a', 'description: "b -- c"', 'tools: Read')]],
    },
    'hyphens in a name': {
      text: agent('name: a<|---|>b', 'description: d'),
      message: notLoaded,
      fixes: [['safe', agent('name: a--b', 'description: d')]],
    },
    'hyphens in a comment above the keys': {
      text: agent('# <|---|> identity', 'name: a', 'description: d'),
      message: notLoaded,
      fixes: [['safe', agent('# - identity', 'name: a', 'description: d')]],
    },
    'hyphens in a comment below the keys': {
      text: agent('name: a', 'description: d', '# <|---|> tools', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: d', '# - tools', 'tools: Read')]],
    },
    'a comment that ends in hyphens too': {
      text: agent('name: a', 'description: d', '# <|---|> tools ---', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: d', '# - tools -', 'tools: Read')]],
    },
    'a row of a table in a block': {
      text: agent('name: a', 'description: |', '  | b | c |', '  |<|---|>|---|', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: |', '  | b | c |', '  |--|--|', 'tools: Read')]],
    },
    'a thematic break in a block': {
      text: agent('name: a', 'description: |', '  b', '  <|---|>', '  c', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: |', '  b', '  --', '  c', 'tools: Read')]],
    },
    'an arrow': {
      text: agent('name: a', 'description: b <|---|>> c', 'model: opus'),
      message: lost("'model'"),
      fixes: [['safe', agent('name: a', 'description: b --> c', 'model: opus')]],
    },
    'five hyphens': {
      text: agent('name: a', 'description: b <|---|>-- c', 'model: opus'),
      message: lost("'model'"),
      fixes: [['safe', agent('name: a', 'description: b -- c', 'model: opus')]],
    },
    'a value in a file with CRLF': {
      text: crlf(agent('name: a', 'description: b <|---|> c', 'tools: Read')),
      message: lost("'tools'"),
      fixes: [['safe', crlf(agent('name: a', 'description: b -- c', 'tools: Read'))]],
    },
    'a value after an emoji': {
      text: agent('name: a', 'description: 🚀 <|---|> c', 'tools: Read'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: 🚀 -- c', 'tools: Read')]],
    },
    'a key that stands twice below it': {
      text: agent('name: a', 'description: b <|---|> c', 'tools: Read', 'tools: Grep'),
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: b -- c', 'tools: Read', 'tools: Grep')]],
    },
    'a plugin agent that keeps its name': {
      text: agent('name: a', 'description: b <|---|> c', 'tools: Read'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: lost("'tools'"),
      fixes: [['safe', agent('name: a', 'description: b -- c', 'tools: Read')]],
    },
  },
});
