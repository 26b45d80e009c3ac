import { agent, crlf, testRule } from './ruleTest';

const because = (characters: string): string =>
  `People cannot call this agent with an @-mention because its name contains ${characters}; use letters, digits and hyphens.`;
const called = (name: string): string => agent(`name: ${name}`, 'description: d');
const hint = { severity: 'hint' } as const;

testRule('name-not-mentionable', {
  fine: {
    'letters, digits and hyphens': called('Reviewer-2'),
    'every other mark that may be typed': called('a_b.c@d'),
    'a name that is refused anyway': called('a b:c'),
    'an agent that does not load': agent('name: a b'),
    'a name that is a number': called('10'),
    'a name that a merge key brings': '---\nbase: &base {name: a b}\n<<: *base\ndescription: d\n---\n',
    'the file name of a plugin agent': { text: 'You review.\n', file: 'kit/agents/a b.md', plugin: 'kit/' },
  },
  faulty: {
    'a space': {
      ...hint,
      text: called('<|Code Reviewer|>'),
      message: because('a blank'),
      fixes: [['suggestion', called('code-reviewer')]],
    },
    'a slash and several spaces, in quotes': {
      ...hint,
      text: called('<|"Team / QA"|> # ours'),
      message: because("a blank and '/'"),
      fixes: [['suggestion', called('"team-qa" # ours')]],
    },
    'an accent, with CRLF': {
      ...hint,
      text: crlf(called("<|'código'|>")),
      message: because("'ó'"),
      fixes: [['suggestion', crlf(called("'codigo'"))]],
    },
    'an emoji before the name': {
      ...hint,
      text: called('<|🔍 finder|>'),
      message: because("'🔍' and a blank"),
      fixes: [['suggestion', called('finder')]],
    },
    'Chinese characters, which no letters stand for': {
      ...hint,
      text: called('<|审查员|>'),
      message: because("'审', '查' and '员'"),
    },
    'a name that another agent has': {
      ...hint,
      text: called('<|Code Reviewer|>'),
      beside: { 'other.md': called('code-reviewer') },
      message: because('a blank'),
    },
    'nothing but blanks': {
      ...hint,
      text: called('<|" "|>'),
      message:
        'People cannot call this agent with an @-mention because its name is blank; use letters, digits and hyphens.',
    },
    'a name that would be a number': {
      ...hint,
      text: called('<|0 7|>'),
      message: because('a blank'),
      fixes: [['suggestion', called('0-7')]],
    },
    'a plugin agent': {
      ...hint,
      text: called('<|Code Reviewer|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: because('a blank'),
      fixes: [['suggestion', called('code-reviewer')]],
    },
  },
});
