import { crlf, named, testRule } from './ruleTest';

const ignored = (allowed: string): string =>
  `Claude Code ignores this permission mode, so the agent runs in the mode of its parent; use ${allowed}.`;
const severity = 'warning' as const;
const any = 'default, acceptEdits, auto, dontAsk or plan';

const meant = (written: string, mode: string, kind: 'safe' | 'suggestion') => ({
  text: named(`permissionMode: <|${written}|>`),
  message: ignored(mode),
  severity,
  fixes: [[kind, named(`permissionMode: ${mode}`)] as const],
});

testRule('permission-mode-unknown', {
  fine: {
    ...Object.fromEntries(
      ['default', 'acceptEdits', 'auto', 'dontAsk', 'bypassPermissions', 'plan', 'manual'].map((mode) => [
        mode,
        named(`permissionMode: ${mode}`),
      ]),
    ),
    'one in quotes': named('permissionMode: "plan"'),
    'a key without a value, which says nothing': named('permissionMode:'),
    'an agent of a plugin, in which the key has no effect': {
      text: named('permissionMode: ask'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
    'a good one with a comment that the repair made text': named('note: a: b', 'permissionMode: plan # safe'),
  },
  faulty: {
    'plan in another case': meant('Plan', 'plan', 'safe'),
    'default in capitals': meant('DEFAULT', 'default', 'safe'),
    'plan in quotes of its own': meant(`'"plan"'`, 'plan', 'safe'),
    'plan with a blank': meant('"plan "', 'plan', 'safe'),
    'what loosens the agent, with hyphens': meant('accept-edits', 'acceptEdits', 'suggestion'),
    'what loosens it most, in another case': meant('bypass_permissions', 'bypassPermissions', 'suggestion'),
    'a word of another program for reading': meant('read-only', 'plan', 'suggestion'),
    'the same in one word': meant('readOnly', 'plan', 'suggestion'),
    'a word of another program for editing': meant('auto-edit', 'acceptEdits', 'suggestion'),
    'a slip of the pen': meant('defualt', 'default', 'suggestion'),
    'what another program calls asking for nothing': {
      text: named('permissionMode: <|yolo|>'),
      message: ignored(any),
      severity,
    },
    'what an editor offers': { text: named('permissionMode: <|delegate|>'), message: ignored(any), severity },
    true: { text: named('permissionMode: <|true|>'), message: ignored(any), severity },
    'a list': { text: named('permissionMode: <|[plan]|>'), message: ignored(any), severity },
    'one in a file with CRLF': {
      text: crlf(named('permissionMode: <|Plan|> # first', 'model: opus')),
      message: ignored('plan'),
      severity,
      fixes: [['safe', crlf(named('permissionMode: plan # first', 'model: opus'))]],
    },
    'one in a file that does not load, once it is mended': {
      text: named('note: - b', 'permissionMode: <|Plan|>'),
      message: ignored('plan'),
      severity,
      fixes: [['safe', named('note: - b', 'permissionMode: plan')]],
    },
  },
});
