import { agent, crlf, named, testRule } from './ruleTest';

const pair = (other: string): string =>
  `Claude can hardly tell this agent from '${other}' because their descriptions say nearly the same; say what sets them apart.`;
const group = (count: number, other: string): string =>
  `Claude can hardly tell this agent from ${count} others, such as '${other}', because their descriptions say nearly the same; say what sets them apart.`;
const words = 'Writes automated tests for the service and reports every failure with its cause';
const called = (name: string, description = words): string => agent(`name: ${name}`, `description: ${description}`);
const marked = (name: string): string => called(name, `<|${words}|>`);
const hint = { severity: 'hint' } as const;

testRule('descriptions-nearly-identical', {
  fine: {
    'an agent alone': called('alpha'),
    'another description': {
      text: called('alpha'),
      beside: { 'b.md': called('beta', 'Reviews each change of the code before anybody merges it.') },
    },
    'seven words': {
      text: called('alpha', 'Writes tests for the service and reports'),
      beside: { 'b.md': called('beta', 'Writes tests for the service and reports') },
    },
    'the same name, of which another check speaks': { text: called('alpha'), beside: { 'b.md': called('alpha') } },
    'a twin that does not load': {
      text: called('alpha'),
      beside: { 'b.md': `---\nname: beta\ndescription: ${words}` },
    },
    'a twin in another folder': { text: called('alpha'), beside: { 'else/.claude/agents/b.md': called('beta') } },
    'a twin that is a document': { text: called('alpha'), beside: { 'README.md': called('beta') } },
    'three words in four': {
      text: called('alpha'),
      beside: { 'b.md': called('beta', 'Writes automated tests for the page and shows each failure with its cause') },
    },
    'names that the descriptions tell apart': {
      text: called('raw-tester', `${words} in raw units`),
      beside: { 'b.md': called('mixed-tester', `${words} in mixed units`) },
    },
    'the second of numbered variants': {
      text: called('coder-2'),
      file: 'z.md',
      beside: { 'b.md': called('coder-1') },
    },
    'all but the first of three': {
      text: called('gamma'),
      file: 'z.md',
      beside: { 'a.md': called('alpha'), 'b.md': called('beta') },
    },
    'examples that are alike': {
      text: agent('name: alpha', `description: "Writes unit tests.\\nExamples: ${words}"`),
      beside: { 'b.md': agent('name: beta', `description: "Reviews SQL.\\n<example>${words}</example>"`) },
    },
  },
  faulty: {
    'the first of two': {
      ...hint,
      text: marked('alpha'),
      file: 'a.md',
      beside: { 'b.md': called('beta') },
      message: pair('beta'),
      related: [words],
    },
    'the second of two': {
      ...hint,
      text: marked('beta'),
      file: 'b.md',
      beside: { 'a.md': called('alpha') },
      message: pair('alpha'),
    },
    'one that differs in a word, in capitals, with CRLF and quotes': {
      ...hint,
      text: crlf(called('alpha', `<|"${words.toUpperCase()} 🚀 5 now"|>`)),
      file: 'a.md',
      beside: { 'b.md': called('beta') },
      message: pair('beta'),
    },
    'the first of three': {
      ...hint,
      text: marked('alpha'),
      file: 'a.md',
      beside: { 'b.md': called('beta'), 'c.md': called('gamma') },
      message: group(2, 'beta'),
      related: [words, words],
    },
    'the first of numbered variants': {
      ...hint,
      text: marked('coder-1'),
      file: 'a.md',
      beside: { 'b.md': called('coder-2') },
      message: pair('coder-2'),
    },
    'agents of one plugin': {
      ...hint,
      text: marked('alpha'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      beside: { 'kit/agents/b.md': called('beta'), 'other.md': named() },
      message: pair('beta'),
    },
    'other examples': {
      ...hint,
      text: agent('name: alpha', `description: <|"${words} <example>one</example>"|>`),
      file: 'a.md',
      beside: { 'b.md': called('beta') },
      message: pair('beta'),
    },
  },
});
