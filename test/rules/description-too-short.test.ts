import { agent, crlf, testRule } from './ruleTest';

const only = (text: string): string =>
  `Claude has only '${text}' to choose this agent by; say what it does and when to use it.`;
const with_ = (description: string, name = 'reviewer'): string => agent(`name: ${name}`, `description: ${description}`);
const hint = { severity: 'hint' } as const;

testRule('description-too-short', {
  fine: {
    'a sentence': with_('Reviews every change before it is merged.'),
    'exactly 20 characters': with_('12345678901234567 89'),
    'seven Chinese characters': with_('审查所有代码更改'),
    'an agent that does not load': agent('name: reviewer', 'description: 5'),
    'an agent without a description of its own': { text: 'You review.\n', file: 'kit/agents/a.md', plugin: 'kit/' },
    'words of the name, and one more': with_('Expert code reviewer agent for Kotlin.', 'code-reviewer-agent'),
    'two words that are the name, and fillers': with_('Your expert code reviewer agent', 'code-reviewer'),
    'Japanese text around words of the name': with_(
      'React Native Expert の専門家として実装を支援します',
      'react-native-expert',
    ),
    'an agent that only people start': agent('name: a', 'description: d', 'disable-model-invocation: true'),
    'a long text of the name alone': with_('reviewer '.repeat(50).trim()),
  },
  faulty: {
    'a word': { ...hint, text: with_('<|Reviews.|>'), message: only('Reviews.') },
    '19 characters in quotes with CRLF': {
      ...hint,
      text: crlf(with_('<|"1234567890123456 89"|> # short')),
      message: only('1234567890123456 89'),
    },
    'six Chinese characters': { ...hint, text: with_('<|审查代码更改|>'), message: only('审查代码更改') },
    'an emoji': { ...hint, text: with_('<|🚀 ships it|>'), message: only('🚀 ships it') },
    blanks: {
      ...hint,
      text: with_('<|"  "|>'),
      message: 'Claude has nothing but the name to choose this agent by; say what it does and when to use it.',
    },
    'a block': { ...hint, text: with_('<||\n  Reviews\n  code|>'), message: only('Reviews code') },
    'the name once more': {
      ...hint,
      text: with_('<|Expert React Native developer agent|>', 'reactNativeDeveloper'),
      message: only('Expert React Native developer agent'),
    },
    'a plugin agent': {
      ...hint,
      text: with_('<|Reviews.|>'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
      message: only('Reviews.'),
    },
  },
});
