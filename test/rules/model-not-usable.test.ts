import { crlf, named, testRule } from './ruleTest';

const sent = (value: string, suggestion: string): string =>
  `Claude Code sends '${value}' to the API as it stands, so the agent fails when it starts; use ${suggestion} or inherit.`;
const usual = 'sonnet, opus, haiku';

const wrong = (value: string, suggestion?: string) => ({
  text: named(`model: <|${value}|>`),
  message: sent(value, suggestion ?? usual),
  severity: 'warning' as const,
  fixes: [...(suggestion === undefined ? [] : [suggestion]), 'inherit'].map(
    (model) => ['suggestion', named(`model: ${model}`)] as const,
  ),
});

const retired = (value: string, date: string, suggestion: string) => ({
  ...wrong(value, suggestion),
  message: `This agent may fail when it starts because '${value}' was retired on ${date}; use ${suggestion} or inherit.`,
  severity: 'information' as const,
});

const unlisted = (value: string, suggestion: string) => ({
  ...wrong(value, suggestion),
  message: `Claude Code 2.1.329 knows no model '${value}' and sends it as it stands; check it or use an alias such as ${suggestion}.`,
  severity: 'hint' as const,
});

const good = [
  'sonnet',
  'Opus',
  'haiku',
  'fable',
  'best',
  'opusplan',
  'inherit',
  'INHERIT',
  'sonnet[1m]',
  'haiku[1M]',
  'claude-opus-5-5',
  'claude-sonnet-4-5-20250929',
  'claude-sonnet-4-5[1m]',
  'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
  'claude-opus-4-5@20251101',
  'anthropic/claude-opus-4-5',
  'arn:aws:bedrock:eu-west-1:123456789012:inference-profile/x',
  'us.anthropic.claude-3-5-haiku-20241022-v1:0',
  'claude-3-7-sonnet@20250219',
];

testRule('model-not-usable', {
  fine: {
    ...Object.fromEntries(good.map((model) => [model, named(`model: "${model}"`)])),
    'no model': named('color: red'),
    'an empty key, of which another check speaks': named('model:'),
    'a list, of which another check speaks': named('model: [sonnet, opus]'),
    'a name of a gateway that the settings know': {
      text: named('model: gateway/fast'),
      settings: { knownModels: ['gateway/fast'] },
    },
    'another vendor in a file that lies nowhere': { text: named('model: gpt-4o'), file: 'prompts/agents/a.md' },
    'a comment that the repair made text': named('note: a: b', 'model: sonnet # fast'),
  },
  faulty: {
    'a model of another vendor': wrong('gpt-4o'),
    'the word default': wrong('default'),
    'a display name': wrong('Claude Sonnet 4.5', 'sonnet'),
    'a short display name': wrong('haiku 4.5', 'haiku'),
    'an id with a dot': wrong('claude-opus-4.8', 'claude-opus-4-8'),
    'an id without its beginning': wrong('sonnet-4.5', 'claude-sonnet-4-5'),
    'a version that there never was': wrong('sonnet-4', 'sonnet'),
    'an id with capitals': wrong('Claude-Sonnet-4-5', 'claude-sonnet-4-5'),
    'a list in one text': wrong('sonnet, opus'),
    'a model that is gone, with its date': retired('claude-3-5-sonnet-20241022', '28 October 2025', 'sonnet'),
    'one that is gone, by its newest': retired('claude-3-5-haiku-latest', '19 February 2026', 'haiku'),
    'one of the first of their generation': retired('claude-sonnet-4-20250514', '15 June 2026', 'sonnet'),
    'one of the last to be gone': retired('claude-opus-4-1-20250805', '5 August 2026', 'opus'),
    'the small one before the last': retired('claude-3-5-haiku-20241022', '19 February 2026', 'haiku'),
    'the middle one of the third generation': retired('claude-3-sonnet-20240229', '21 July 2025', 'sonnet'),
    'the large one of the third generation': retired('claude-3-opus-20240229', '5 January 2026', 'opus'),
    'an id without a version': unlisted('claude-sonnet', 'sonnet'),
    'a version that is not listed, with its vendor': unlisted('anthropic/claude-sonnet-4', 'sonnet'),
    'words in another order': unlisted('claude-4-opus', 'opus'),
    'one in quotes with a comment in a file with CRLF': {
      text: crlf(named('model: <|"gpt-4o"|> # cheap', 'color: red')),
      message: sent('gpt-4o', usual),
      severity: 'warning',
      fixes: [['suggestion', crlf(named('model: inherit # cheap', 'color: red'))]],
    },
    'an agent of a plugin': { ...wrong('gpt-4o'), file: 'kit/agents/a.md', plugin: 'kit/' },
    'a display name in a file that lies nowhere': { ...wrong('Sonnet 4', 'sonnet'), file: 'prompts/agents/a.md' },
  },
});
