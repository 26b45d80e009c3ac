import { describe, expect, it } from 'vitest';
import type { Arrangement } from '../../../src/client/tree/arrangement';
import { arrangementFrom } from '../../../src/client/tree/arrangement';
import { arrange as arranged } from '../../../src/client/tree/nodes';
import { agent, ref } from './agents';

const agents = [
  agent({ name: 'writer', path: 'docs/writer.md', model: 'opus', tokens: { description: 10, prompt: 500 } }),
  agent({ name: 'reviewer', path: 'a-reviewer.md', tools: ['Read', 'Bash'], description: 'Looks for faults.' }),
  agent({ name: 'builder', path: 'ci/builder.md', model: 'haiku', verdict: 'does-not-load' }),
  agent({ name: 'mine', scope: 'user', root: 'file:///h/.claude/agents/', model: 'opus', shadowedBy: ref('project') }),
  agent({ name: 'bare', tools: [], tokens: { description: 900, prompt: 0 } }),
  agent({
    name: 'mended',
    path: 'docs/mended.md',
    verdict: 'loads-repaired',
    droppedTools: ['MultiEdit'],
    tools: ['Read'],
  }),
];

const outline = (change: Partial<Arrangement>): readonly string[] =>
  arranged(agents, { ...arrangementFrom(undefined), ...change }).map((node) =>
    node.kind === 'agent'
      ? node.summary.name
      : `${node.id}: ${node.agents.map(({ summary }) => summary.name).join(', ')}`,
  );

describe('the groups', () => {
  it.each([
    [
      'source',
      [
        'project/file:///place/.claude/agents/: bare, builder, mended, reviewer, writer',
        'user/file:///h/.claude/agents/: mine',
      ],
    ],
    [
      'folder',
      [
        'folder/project/file:///place/.claude/agents/: bare, reviewer',
        'folder/project/file:///place/.claude/agents/ci: builder',
        'folder/project/file:///place/.claude/agents/docs: mended, writer',
        'folder/user/file:///h/.claude/agents/: mine',
      ],
    ],
    ['model', ['model/haiku: builder', 'model/opus: mine, writer', 'model/: bare, mended, reviewer']],
    [
      'state',
      [
        'state/does-not-load: builder',
        'state/shadowed: mine',
        'state/no-tools: bare',
        'state/repaired: mended',
        'state/loads: reviewer, writer',
      ],
    ],
    ['none', ['bare', 'builder', 'mended', 'mine', 'reviewer', 'writer']],
  ] as const)('by %s', (grouping, expected) => {
    expect(outline({ grouping })).toEqual(expected);
  });
});

describe('the order', () => {
  it.each([
    ['name', ['bare', 'builder', 'mended', 'mine', 'reviewer', 'writer']],
    ['file', ['reviewer', 'bare', 'builder', 'mended', 'writer', 'mine']],
    ['state', ['builder', 'mine', 'bare', 'mended', 'reviewer', 'writer']],
    ['tokens', ['bare', 'writer', 'builder', 'mended', 'mine', 'reviewer']],
  ] as const)('by %s', (sorting, expected) => {
    expect(outline({ grouping: 'none', sorting })).toEqual(expected);
  });
});

describe('the filter', () => {
  it.each([
    ['FAULT', ['reviewer']],
    ['tool:bash', ['builder', 'mine', 'reviewer', 'writer']],
    ['tool:multiedit', ['builder', 'mended', 'mine', 'writer']],
    ['tool:all', ['builder', 'mine', 'writer']],
    ['model:opus', ['mine', 'writer']],
    ['model:opus write', ['writer']],
    ['file:docs', ['mended', 'writer']],
    ['name:docs', []],
    ['odd:word', []],
    ['  ', ['bare', 'builder', 'mended', 'mine', 'reviewer', 'writer']],
  ])('%j', (filter, expected) => {
    expect(outline({ grouping: 'none', filter })).toEqual(expected);
  });

  it('opens every group, by giving it another id', () => {
    expect(outline({ grouping: 'state', filter: 'builder' })).toEqual(['state/does-not-load?: builder']);
  });
});

it('leaves a source its heading where the filter hides the others', () => {
  expect(outline({ grouping: 'source', filter: 'builder' })).toEqual([
    'project/file:///place/.claude/agents/?: builder',
  ]);
});

describe('what was kept', () => {
  it.each([
    [{ grouping: 'model', sorting: 'tokens' }, 'model', 'tokens'],
    [{ grouping: 'moon', sorting: 7 }, 'source', 'name'],
    [null, 'source', 'name'],
  ])('of %j counts what is known', (kept, grouping, sorting) => {
    expect(arrangementFrom(kept)).toEqual({ grouping, sorting, filter: '' });
  });
});
