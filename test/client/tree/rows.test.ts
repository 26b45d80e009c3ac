import { describe, expect, it } from 'vitest';
import { arrangementFrom } from '../../../src/client/tree/arrangement';
import { flatten, type Node } from '../../../src/client/tree/nodes';
import { Rows } from '../../../src/client/tree/rows';
import { Summaries } from '../../../src/client/tree/summaries';
import type { AgentSummary } from '../../../src/protocol/server';
import { agent } from './agents';

const user = (partial: Partial<AgentSummary>): AgentSummary =>
  agent({
    scope: 'user',
    root: 'file:///home/.claude/agents/',
    uri: `file:///home/.claude/agents/${partial.name}.md`,
    ...partial,
  });

const usual = arrangementFrom(undefined);

/** Summaries come to the rows by way of the store, which keeps those that are the same. */
const watched = () => {
  const [rows, summaries] = [new Rows(), new Summaries()];
  const update = (agents: readonly AgentSummary[]) => {
    summaries.replaceAll(agents);
    return rows.update(summaries.all, usual);
  };
  return { rows, update };
};

const rowsOf = (...agents: readonly AgentSummary[]): Rows => {
  const { rows, update } = watched();
  update(agents);
  return rows;
};

const outline = (nodes: readonly Node[]): readonly string[] =>
  flatten(nodes).map((node) => (node.kind === 'agent' ? node.summary.name : node.id));

describe('rows', () => {
  it('lists agents by name', () => {
    const rows = rowsOf(agent({ name: 'zeta' }), agent({ name: 'Beta' }), agent({ name: 'alpha' }));
    expect(outline(rows.roots)).toEqual(['alpha', 'Beta', 'zeta']);
  });

  it.each([
    ['the first', ['alpha'], 'beta'],
    ['the last', ['gamma'], 'beta'],
    ['two that are apart', ['alpha', 'gamma'], 'beta'],
    ['all', ['alpha', 'beta', 'gamma'], undefined],
  ])('knows the row beside %s', (_, names, expected) => {
    const uri = (name: string): string => agent({ name }).uri;
    const rows = rowsOf(...['alpha', 'beta', 'gamma'].map((name) => agent({ name })));
    expect(rows.beside(new Set(names.map(uri)))).toBe(expected && uri(expected));
  });

  it('leaves out files that are no agents', () => {
    expect(outline(rowsOf(agent({ verdict: 'not-an-agent' })).roots)).toEqual([]);
  });

  it('groups agents of more than one source', () => {
    const rows = rowsOf(user({ name: 'mine' }), agent({ name: 'ours' }));
    expect(outline(rows.roots)).toEqual([
      'project/file:///place/.claude/agents/',
      'ours',
      'user/file:///home/.claude/agents/',
      'mine',
    ]);
  });

  it('puts loose files together, whatever their folder', () => {
    const loose = ['file:///a/', 'file:///b/'].map((root) => agent({ scope: 'loose', root, uri: `${root}x.md` }));
    expect(rowsOf(agent(), ...loose).roots.map(({ id }) => id)).toEqual([
      'project/file:///place/.claude/agents/',
      'loose',
    ]);
  });

  it('gives every row an id of its own', () => {
    const ids = flatten(rowsOf(agent(), user({ name: 'reviewer' })).roots).map(({ id }) => id);
    expect(new Set(ids).size).toBe(4);
  });

  it('draws nothing again where nothing changed', () => {
    const { update } = watched();
    update([agent(), user({ name: 'a' })]);
    expect(update([user({ name: 'a' }), agent()])).toEqual([]);
  });

  it('draws one row again, by the object it had', () => {
    const { rows, update } = watched();
    update([agent({ name: 'a' }), agent({ name: 'b' })]);
    const before = rows.roots[1];
    expect(update([agent({ name: 'a' }), agent({ name: 'b', errors: 1 })])).toEqual([before]);
    expect(rows.roots[1]).toBe(before);
    expect(before).toMatchObject({ summary: { errors: 1 } });
  });

  it('draws a group again when a row comes', () => {
    const { rows, update } = watched();
    update([agent(), user({ name: 'a' })]);
    const group = rows.roots[1];
    expect(update([agent(), user({ name: 'a' }), user({ name: 'b' })])).toEqual([group]);
    expect(rows.roots[1]).toBe(group);
  });

  it.each([
    [3, 2],
    [300, 1],
  ])('draws a group of %i again with a row that fails, unless it is large: %i drawn', (size, drawn) => {
    const many = Array.from({ length: size }, (_, index) => agent({ name: `a${index}` }));
    const { update } = watched();
    update([...many, user({ name: 'mine' })]);
    const [first, ...others] = many;
    expect(first && update([{ ...first, verdict: 'does-not-load' }, ...others, user({ name: 'mine' })])).toHaveLength(
      drawn,
    );
  });

  it.each([
    ['a row comes', [agent(), agent({ name: 'b' })]],
    ['the last row goes', []],
    ['groups appear', [agent(), user({ name: 'a' })]],
  ])('draws everything again when %s', (_title, summaries) => {
    const { update } = watched();
    update([agent()]);
    expect(update(summaries)).toBe('all');
  });

  it('knows namesakes within a group', () => {
    const twins = ['a', 'b'].map((stem) => agent({ uri: `file:///place/.claude/agents/${stem}.md` }));
    const rows = rowsOf(...twins, agent({ name: 'other' }), user({ name: 'reviewer' }));
    const namesakes = flatten(rows.roots).flatMap((row) => (row.kind === 'agent' && row.hasNamesake ? [row.uri] : []));
    expect(namesakes).toEqual(twins.map(({ uri }) => uri));
  });

  it('finds the group of a row, and none for a group', () => {
    const rows = rowsOf(agent(), user({ name: 'a' }));
    const [group, row] = flatten(rows.roots);
    expect(row && rows.parent(row)).toBe(group);
    expect(group && rows.parent(group)).toBeUndefined();
  });

  it('finds the row of a file', () => {
    const rows = rowsOf(agent(), user({ name: 'a' }));
    expect(rows.agent('file:///home/.claude/agents/a.md')?.summary.name).toBe('a');
    expect(rows.agent('file:///home/.claude/agents/b.md')).toBeUndefined();
  });
});
