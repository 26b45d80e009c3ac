import { agent, crlf, testRule } from './ruleTest';

const because = (reason: string, action: string): string =>
  `Claude Code does not load this agent because its name ${reason}; ${action}.`;
const colon = 'contains a colon, which is kept for plugins';

testRule('name-not-allowed', {
  fine: {
    'spaces, slashes and capitals': agent('name: My Team/Reviewer', 'description: d'),
    'Chinese characters': agent('name: 审查员', 'description: d'),
    'an emoji': agent('name: 🔍', 'description: d'),
    'a hyphen inside and at the end': agent('name: a-b-', 'description: d'),
    'a minus sign that is no hyphen': agent('name: −a', 'description: d'),
    'a modifier letter that only looks like a colon': agent('name: a꞉b', 'description: d'),
    '256 characters': agent(`name: ${'a'.repeat(256)}`, 'description: d'),
    '128 emoji': agent(`name: ${'😀'.repeat(128)}`, 'description: d'),
    'a colon in a plugin': { text: agent('name: a:b', 'description: d'), file: 'kit/agents/a.md', plugin: 'kit/' },
    'a number, which is no name at all': agent('name: -1', 'description: d'),
  },
  faulty: {
    'a hyphen at the start': {
      text: agent('name: <|-reviewer|>', 'description: d'),
      message: because('starts with a hyphen', "rename it to 'reviewer'"),
      fixes: [['safe', agent('name: reviewer', 'description: d')]],
    },
    'several hyphens in quotes': {
      text: agent('name: <|"--reviewer"|>', 'description: d'),
      message: because('starts with a hyphen', "rename it to 'reviewer'"),
      fixes: [['safe', agent('name: "reviewer"', 'description: d')]],
    },
    'nothing but a hyphen': {
      text: agent('name: <|"-"|>', 'description: d'),
      message: because('starts with a hyphen', "rename it to 'agent'"),
      fixes: [['suggestion', agent('name: "agent"', 'description: d')]],
    },
    'a colon': {
      text: agent('name: team<|:|>reviewer', 'description: d'),
      message: because(colon, "rename it to 'team-reviewer'"),
      fixes: [['safe', agent('name: team-reviewer', 'description: d')]],
    },
    'a colon in a file with CRLF': {
      text: crlf(agent('name: team<|:|>reviewer', 'description: d')),
      message: because(colon, "rename it to 'team-reviewer'"),
      fixes: [['safe', crlf(agent('name: team-reviewer', 'description: d'))]],
    },
    'a full-width colon after an emoji': {
      text: agent('name: 🔍a<|：|>b', 'description: d'),
      message: because(colon, "rename it to '🔍a-b'"),
      fixes: [['safe', agent('name: 🔍a-b', 'description: d')]],
    },
    'the colon of a vertical form': {
      text: agent('name: a<|︓|>b', 'description: d'),
      message: because(colon, "rename it to 'a-b'"),
      fixes: [['safe', agent('name: a-b', 'description: d')]],
    },
    'a time, which is text here': {
      text: agent('name: 10<|:|>30', 'description: d'),
      message: because(colon, "rename it to '10-30'"),
      fixes: [['safe', agent('name: 10-30', 'description: d')]],
    },
    'a colon in quotes': {
      text: agent('name: "a<|:|> b" # both', 'description: d'),
      message: because(colon, "rename it to 'a- b'"),
      fixes: [['safe', agent('name: "a- b" # both', 'description: d')]],
    },
    'a name that the prompt mentions': {
      text: agent('name: team<|:|>reviewer', 'description: d').replace('the change', 'for team:reviewer'),
      message: because(colon, "rename it to 'team-reviewer'"),
      fixes: [
        ['suggestion', agent('name: team-reviewer', 'description: d').replace('the change', 'for team:reviewer')],
      ],
    },
    'a name that another file mentions': {
      text: agent('name: team<|:|>reviewer', 'description: d'),
      beside: { 'other.md': agent('name: lead', 'description: Calls team:reviewer.') },
      message: because(colon, "rename it to 'team-reviewer'"),
      fixes: [['suggestion', agent('name: team-reviewer', 'description: d')]],
    },
    'a name whose better one is taken': {
      text: agent('name: team<|:|>reviewer', 'description: d'),
      beside: { 'other.md': agent('name: team-reviewer', 'description: d') },
      message: because(colon, "rename it to 'team-reviewer'"),
      fixes: [['suggestion', agent('name: team-reviewer', 'description: d')]],
    },
    '257 characters': {
      text: agent(`name: <|${'a'.repeat(257)}|>`, 'description: d'),
      message: because('is longer than 256 characters', 'shorten it'),
    },
    '129 emoji': {
      text: agent(`name: <|${'😀'.repeat(129)}|>`, 'description: d'),
      message: because('is longer than 256 characters', 'shorten it'),
    },
    'two keys on one line': {
      text: agent('name: reviewer description<|:|> Reviews changes', 'description: d'),
      message: because(colon, "rename it to 'reviewer description- Reviews changes'"),
      fixes: [['safe', agent('name: reviewer description- Reviews changes', 'description: d')]],
    },
    'a colon that a merge key brings': {
      text: '<|---|>\nbase: &base\n  name: a:b\n<<: *base\ndescription: d\n---\n',
      message: because(colon, "rename it to 'a-b'"),
    },
    'keys that share its line, and others theirs': {
      text: agent('name: a description<|:|> Reviews changes.', 'model: opus color: red'),
      message:
        "Claude Code does not load this agent because 'name' and 'description' share a line; put 'description' on a line of its own.",
      fixes: [['safe', agent('name: a', 'description: Reviews changes.', 'model: opus', 'color: red')]],
    },
  },
});
