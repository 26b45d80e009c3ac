import { agent, crlf, named, testRule } from './ruleTest';

const differs = (name: string, file: string): string =>
  `People who look for '${name}' will not find it by its file name '${file}'; rename one of them.`;
const hint = { severity: 'hint' } as const;

testRule('name-differs-from-file', {
  fine: {
    'the same name': named(),
    'the same name with a blank, in a URI': {
      text: agent('name: code review', 'description: d'),
      file: 'project/.claude/agents/code%20review.md',
    },
    'an agent that does not load': { text: agent('name: other', 'description: 5'), file: 'reviewer.md' },
    'a document': { text: named(), file: 'README.md' },
    'a name that a merge key brings': '---\nbase: &base {name: a}\n<<: *base\ndescription: d\n---\n',
  },
  faulty: {
    'another name': {
      ...hint,
      text: agent('name: <|"helper"|> # ours', 'description: d'),
      message: differs('helper', 'reviewer.md'),
      fixes: [['suggestion', agent('name: "reviewer" # ours', 'description: d')]],
    },
    'another case, with CRLF': {
      ...hint,
      text: crlf(agent('name: <|Reviewer|>', 'description: d')),
      message: differs('Reviewer', 'reviewer.md'),
      fixes: [['suggestion', crlf(agent('name: reviewer', 'description: d'))]],
    },
    'a file name that another agent has': {
      ...hint,
      text: agent('name: <|helper|>', 'description: d'),
      beside: { 'other.md': named() },
      message: differs('helper', 'reviewer.md'),
    },
    'a file name that would be a number': {
      ...hint,
      text: agent('name: <|helper|>', 'description: d'),
      file: '007.md',
      message: differs('helper', '007.md'),
      fixes: [['suggestion', agent('name: "007"', 'description: d')]],
    },
    'a plugin agent': {
      ...hint,
      text: agent('name: <|helper|>', 'description: d'),
      file: 'kit/agents/reviewer.md',
      plugin: 'kit/',
      message: differs('helper', 'reviewer.md'),
      fixes: [['suggestion', agent('name: reviewer', 'description: d')]],
    },
  },
});
