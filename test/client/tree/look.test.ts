import { describe, expect, it } from 'vitest';
import { type Look, look as lookOf } from '../../../src/client/tree/look';
import type { AgentSummary } from '../../../src/protocol/server';
import { agent as described, ref } from './agents';

/** Nothing is known of what it is for, so that the rest of the row stands alone. */
const agent = (partial: Partial<AgentSummary> = {}): AgentSummary => described({ description: null, ...partial });

const look = (summary: AgentSummary): Look => lookOf({ summary, hasNamesake: false, isStateTold: false }, folders);

const folders = [{ uri: 'file:///place', name: 'place' }];

describe('look', () => {
  it.each([
    ['an agent that loads', agent(), 'loads'],
    ['its model', agent({ model: 'sonnet' }), 'loads · sonnet'],
    ['a repaired one', agent({ verdict: 'loads-repaired', warnings: 1 }), 'repaired · 1 warning'],
    ['one that does not load', agent({ verdict: 'does-not-load', errors: 2 }), 'does not load · 2 errors'],
    [
      'every kind of finding',
      agent({ errors: 1, warnings: 2, informations: 3 }),
      'loads · 1 error · 2 warnings · 3 notes',
    ],
    ['one of two of a name', agent({ namesakes: [ref('project')], errors: 1 }), 'may not be used · 1 error'],
    [
      'a repaired one of two',
      agent({ namesakes: [ref('project')], verdict: 'loads-repaired' }),
      'may not be used · repaired',
    ],
    ['a path that does not follow from the name', agent({ path: 'team/reviewer.md' }), 'loads · team/reviewer.md'],
  ])('describes %s', (_title, summary, description) => {
    expect(look(summary).description).toBe(description);
  });

  it.each([
    ['in one line', 'Reviews\n  changes.', 'loads · opus · Reviews changes.'],
    ['with what is hidden in it', 'Reviews\u202e changes.', 'loads · opus · Reviews⟨U+202E⟩ changes.'],
    ['no longer than a side bar is wide', 'word '.repeat(40), `loads · opus · ${'word '.repeat(20).trim()}…`],
    ['and nothing where there is none', ' ', 'loads · opus'],
  ])('ends with what the agent is for, %s', (_title, description, row) => {
    expect(look(agent({ description, model: 'opus' })).description).toBe(row);
  });

  it.each([
    [agent({ model: 'sonnet' }), 'sonnet', 'reviewer, loads, sonnet'],
    [agent({ verdict: 'does-not-load', errors: 2 }), '2 errors', 'reviewer, does not load, 2 errors'],
    [agent({ namesakes: [ref('project')], errors: 1 }), '1 error', 'reviewer, may not be used, 1 error'],
    [
      agent({ verdict: 'loads-repaired', shadowedBy: ref('user') }),
      'by user · repaired',
      'reviewer, shadowed by user, repaired',
    ],
  ])('leaves out of sight what its group says, and speaks it: case %#', (summary, description, spoken) => {
    const found = lookOf({ summary, hasNamesake: false, isStateTold: true }, folders);
    expect([found.description, found.spoken]).toEqual([description, spoken]);
  });

  it('tells namesakes apart by their path first', () => {
    const summary = agent({ path: 'team/reviewer.md', model: 'opus' });
    expect(lookOf({ summary, hasNamesake: true, isStateTold: false }, folders).description).toBe(
      'team/reviewer.md · loads · opus',
    );
  });

  it.each([
    [agent(), 'Project · loads'],
    [agent({ scope: 'user', root: 'file:///home/.claude/agents/' }), 'User · loads'],
    [agent({ namesakes: [ref('project', { path: 'b.md' })] }), 'reviewer.md · may not be used'],
  ])(
    'tells namesakes of one path apart by their place, and those of one folder by their file: case %#',
    (summary, description) => {
      expect(lookOf({ summary, hasNamesake: true, isStateTold: false }, folders).description).toBe(description);
    },
  );

  it.each([
    [agent(), 'reviewer, loads'],
    [
      agent({ verdict: 'does-not-load', errors: 1, model: 'opus', path: 'a/b.md' }),
      'reviewer, does not load, 1 error, opus, a/b.md',
    ],
  ])('speaks the status: case %#', (summary, spoken) => {
    expect(look(summary).spoken).toBe(spoken);
  });

  it('gives each state an icon and words of its own', () => {
    const looks = [
      agent(),
      agent({ verdict: 'loads-repaired' }),
      agent({ verdict: 'does-not-load' }),
      agent({ shadowedBy: ref('project') }),
      agent({ tools: [] }),
      agent({ tools: [], isRefused: true }),
      agent({ namesakes: [ref('project')] }),
    ].map(look);
    expect(new Set(looks.map(({ icon }) => icon.id)).size).toBe(7);
    expect(looks.map(({ spoken }) => spoken)).toEqual([
      'reviewer, loads',
      'reviewer, repaired',
      'reviewer, does not load',
      'reviewer, shadowed by project',
      'reviewer, no tools',
      'reviewer, refused at start',
      'reviewer, may not be used',
    ]);
  });

  it('tells all that is true, with the icon of the gravest', () => {
    const all = look(agent({ verdict: 'loads-repaired', tools: [], shadowedBy: ref('managed') }));
    expect([all.icon.id, all.description]).toEqual(['eye-closed', 'shadowed by managed · no tools · repaired']);
  });

  it.each([
    ['loads', 'red', 'agentAuthor.red'],
    ['loads', 'cyan', 'agentAuthor.cyan'],
    ['loads', 'mauve', undefined],
    ['loads', 'toString', undefined],
    ['loads', null, undefined],
    ['loads-repaired', 'red', 'list.warningForeground'],
    ['does-not-load', 'green', 'list.errorForeground'],
  ] as const)('colours the icon of an agent that %s and has the colour %s', (verdict, color, expected) => {
    expect(look(agent({ verdict, color })).icon.color).toBe(expected);
  });

  it('wears no colour of its own where it loads with an error', () => {
    expect(look(agent({ color: 'green', errors: 1 })).icon).toEqual({ id: 'warning', color: 'list.warningForeground' });
  });

  it('names hidden characters', () => {
    expect(look(agent({ name: 'a\u202Eb\u200B' })).label).toBe('a⟨U+202E⟩b⟨U+200B⟩');
  });
});
