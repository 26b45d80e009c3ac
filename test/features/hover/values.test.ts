/** Hovers over values: models, modes, colours, and the events and types of hooks. */
import { describe, expect, it } from 'vitest';
import { header, withCarriageReturns } from '../completion/asked';
import { hoveredAt } from './hovered';

const notWrong = 'VS Code may mark this value as wrong, but Claude Code takes it.';

describe('a value', () => {
  it.each([
    ['model: son|net', 'sonnet', ['The current Sonnet.']],
    ['model: "OP|US"', 'OPUS', ['The current Opus.']],
    ['model: opus|[1m]  # big', 'opus[1m]', ['The current Opus with a context of a million tokens.']],
    ['model: inherit|', 'inherit', ['The model of the parent; the same as leaving the key out.']],
    [
      'model: claude-opus-4-5-2025|1101',
      'claude-opus-4-5-20251101',
      ['A full model id, which is sent as it is written.'],
    ],
    [
      'model: us.anthropic.claude-sonnet|-4-5-20250929-v1:0',
      'us.anthropic.claude-sonnet-4-5-20250929-v1:0',
      ['A full model id, which is sent as it is written.'],
    ],
    ['permissionMode: pl|an', 'plan', ['Reads and plans, and changes nothing.']],
    ['permissionMode: as|k', 'ask', ['Claude Code does not know `ask`, so the agent runs in the mode of its parent.']],
    ['color: r|ed', 'red', ['Its name is shown in red.']],
    [
      'color: mag|enta',
      'magenta',
      ['The colour of its name in the terminal, in lower case. Anything else is dropped.'],
    ],
    ['effort: |high', 'high', ['Thinks longer.']],
    ['background: tr|ue', 'true', ['Always runs in the background.']],
    [
      'hooks:\n  PreTool|Use: []',
      'PreToolUse',
      ['Claude Code does not load the agent when a hook of this event cannot be read.'],
    ],
    ['hooks:\n  Sto|p: []', 'Stop', ['An event at which hooks of this agent run.']],
    [
      'hooks:\n  pretool|use: []',
      'pretooluse',
      ['Claude Code does not know this event and runs none of its hooks. `PreToolUse` was probably meant.'],
    ],
    ['hooks:\n  Stop:\n    - hooks:\n        - type: "ht|tp"', 'http', ['Needs `url` beside it.']],
    [
      'hooks:\n  Stop:\n    - hooks:\n        - type: scr|ipt',
      'script',
      ['Claude Code does not know this type of hook.'],
    ],
  ])('says what it does: %j', (source, word, says) => {
    expect(hoveredAt(header(source))).toEqual({ word, says });
    expect(hoveredAt(withCarriageReturns(header(source)))).toEqual({ word, says });
  });

  it.each(['gpt-4o', 'claude-sonnet', 'claude-opus-4.8', 'anthropic/claude-sonnet-4', 'default'])(
    '%s is no model',
    (model) => {
      expect(hoveredAt(header(`model: |${model}`))?.says.join()).toContain(
        'knows no such model, and sends it as it is written',
      );
    },
  );

  it.each([
    'hooks:\n  Stop:\n    - mat|cher: a',
    'hooks:\n  Stop: |[]',
    'skills: a|b',
    'maxTurns: 1|0',
    'experimental:\n  cache|Ttl: 5m',
  ])('is left alone: %j', (source) => {
    expect(hoveredAt(header(source))).toBeUndefined();
  });
});

describe('a value beside the hover of VS Code', () => {
  it.each([
    ['model: son|net', ['Claude Code: The current Sonnet.']],
    ['model: fa|ble', ['Claude Code: The current Fable.', notWrong]],
    ['model: claude-opus-4-5|', ['Claude Code: A full model id, which is sent as it is written.', notWrong]],
    ['permissionMode: au|to', ['Claude Code: Lets a classifier decide what to ask.', notWrong]],
    ['permissionMode: man|ual', ['Claude Code: Another word for `default`.', notWrong]],
    [
      'permissionMode: dele|gate',
      [
        'Claude Code does not know `delegate`, so the agent runs in the mode of its parent.',
        'VS Code offers it all the same.',
      ],
    ],
    ['memory: us|er', ['Claude Code: In the home folder, for every project.']],
    ['effort: l|ow', ['Quick and cheap.']],
    ['hooks:\n  Set|up: []', ['VS Code may mark this event as wrong, but Claude Code takes it.']],
    [
      'hooks:\n  Stop:\n    - hooks:\n        - type: pro|mpt',
      ['Needs `prompt` beside it.', 'VS Code may mark this type as wrong, but Claude Code takes it.'],
    ],
  ])('adds what VS Code lacks: %j', (source, says) => {
    expect(hoveredAt(header(source), { isShared: true })?.says).toEqual(says);
  });

  it('is left to VS Code where there is nothing to add', () => {
    expect(hoveredAt(header('hooks:\n  Sto|p: []'), { isShared: true })).toBeUndefined();
  });
});

describe('a key that opens something', () => {
  it('is not shown, where it stands in place of a value', () => {
    const secret = `${'gh'}p_${'Zq7Wm2Rk9Tx4Lb8Vc3Nd6Hs1Jf5Pg0Ya'.repeat(2).slice(0, 36)}`;
    const { says = [] } = hoveredAt(header(`permissionMode: ${secret.slice(0, 8)}|${secret.slice(8)}`)) ?? {};
    expect(says[0]).toBe('Claude Code does not know `ghp_…`, so the agent runs in the mode of its parent.');
  });
});
