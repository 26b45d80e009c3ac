import { describe, expect, it } from 'vitest';
import { groupLook } from '../../../src/client/tree/groupLook';
import { flatten, type GroupNode, type Node } from '../../../src/client/tree/nodes';
import { Rows } from '../../../src/client/tree/rows';
import type { AgentSummary } from '../../../src/protocol/server';
import { agent } from './agents';

const user = (partial: Partial<AgentSummary>): AgentSummary =>
  agent({ scope: 'user', root: 'file:///home/.claude', uri: `file:///home/.claude/agents/${partial.name}.md`, ...partial });

const rowsOf = (...summaries: readonly AgentSummary[]): Rows => {
  const rows = new Rows();
  rows.update(summaries);
  return rows;
};

const outline = (nodes: readonly Node[]): readonly string[] =>
  flatten(nodes).map((node) => (node.kind === 'agent' ? node.summary.name : node.id));

describe('rows', () => {
  it('lists agents by name', () => {
    const rows = rowsOf(agent({ name: 'zeta' }), agent({ name: 'Beta' }), agent({ name: 'alpha' }));
    expect(outline(rows.roots)).toEqual(['alpha', 'Beta', 'zeta']);
  });

  it('leaves out files that are no agents', () => {
    expect(outline(rowsOf(agent({ verdict: 'not-an-agent' })).roots)).toEqual([]);
  });

  it('groups agents of more than one source', () => {
    const rows = rowsOf(user({ name: 'mine' }), agent({ name: 'ours' }));
    expect(outline(rows.roots)).toEqual(['project/file:///work', 'ours', 'user/file:///home/.claude', 'mine']);
  });

  it('gives every row an id of its own', () => {
    const ids = flatten(rowsOf(agent(), user({ name: 'reviewer' })).roots).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('draws nothing again where nothing changed', () => {
    expect(rowsOf(agent(), user({ name: 'a' })).update([user({ name: 'a' }), agent()])).toEqual([]);
  });

  it('draws one row again, by the object it had', () => {
    const rows = rowsOf(agent({ name: 'a' }), agent({ name: 'b' }));
    const before = rows.roots[1];
    expect(rows.update([agent({ name: 'a' }), agent({ name: 'b', errors: 1 })])).toEqual([before]);
    expect(rows.roots[1]).toBe(before);
    expect(before).toMatchObject({ summary: { errors: 1 } });
  });

  it('draws a group again when a row comes', () => {
    const rows = rowsOf(agent(), user({ name: 'a' }));
    const group = rows.roots[1];
    expect(rows.update([agent(), user({ name: 'a' }), user({ name: 'b' })])).toEqual([group]);
    expect(rows.roots[1]).toBe(group);
  });

  it.each([
    ['a row comes', [agent(), agent({ name: 'b' })]],
    ['the last row goes', []],
    ['groups appear', [agent(), user({ name: 'a' })]],
  ])('draws everything again when %s', (_title, summaries) => {
    expect(rowsOf(agent()).update(summaries)).toBe('all');
  });

  it('finds the group of a row, and none for a group', () => {
    const rows = rowsOf(agent(), user({ name: 'a' }));
    const [group, row] = flatten(rows.roots);
    expect(row && rows.parent(row)).toBe(group);
    expect(group && rows.parent(group)).toBeUndefined();
  });
});

describe('groupLook', () => {
  const group = (...summaries: readonly AgentSummary[]): GroupNode => {
    const [first] = rowsOf(...summaries, agent({ scope: 'loose', uri: 'file:///x.md', root: 'zzz' })).roots;
    if (first?.kind !== 'group') throw new Error('no group');
    return first;
  };
  const one = new Map([['file:///work', 'Web']]);
  const two = new Map([...one, ['file:///other', 'API']]);

  it.each([
    ['the only project', group(agent()), one, 'Project', '1 agent'],
    ['one of several projects', group(agent()), two, 'Web', 'project · 1 agent'],
    [
      'a plugin',
      group(agent({ scope: 'plugin', root: 'file:///work/my%20plugin', verdict: 'does-not-load' })),
      one,
      'my plugin',
      'plugin · 1 agent · 1 does not load',
    ],
    ['the user', group(user({ name: 'a' }), user({ name: 'b' })), one, 'User', '2 agents'],
  ] as const)('labels %s', (_title, node, names, label, description) => {
    expect(groupLook(node, names)).toMatchObject({ label, description, spoken: expect.stringContaining(label) });
  });
});
