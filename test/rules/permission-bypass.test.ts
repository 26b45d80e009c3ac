import { named, testRule } from './ruleTest';

const message = 'This agent runs every tool call without asking; use acceptEdits, or list the few tools it needs.';
const severity = 'warning';

testRule('permission-bypass', {
  fine: {
    'modes that ask': named('permissionMode: acceptEdits'),
    'a mode that asks a classifier': named('permissionMode: auto'),
    'a mode that denies': named('permissionMode: dontAsk'),
    'a spelling that is ignored': named('permissionMode: bypass-permissions'),
    'an agent of a plugin, in which the key has no effect': {
      text: named('permissionMode: bypassPermissions'),
      file: 'kit/agents/a.md',
      plugin: 'kit/',
    },
    'the word in the prompt': `${named('model: opus')}\npermissionMode: bypassPermissions\n`,
  },
  faulty: {
    'the mode that asks for nothing': {
      text: named('permissionMode: <|bypassPermissions|>'),
      message,
      severity,
      fixes: [
        ['suggestion', named('permissionMode: acceptEdits')],
        ['suggestion', named('permissionMode: default')],
      ],
    },
    'the same in quotes with a comment': {
      text: named('tools: Bash', 'permissionMode: <|"bypassPermissions"|> # in a container'),
      message,
      severity,
      fixes: [
        ['suggestion', named('tools: Bash', 'permissionMode: acceptEdits # in a container')],
        ['suggestion', named('tools: Bash', 'permissionMode: default # in a container')],
      ],
    },
  },
});
