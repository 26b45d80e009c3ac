import { describe, expect, it } from 'vitest';
import { type Finding, type Outcome, type Situation, thin } from '../../../src/client/coexistence/thin';
import type { Range } from '../../../src/protocol/server';

/** `3:6-9` is line 3, columns 6 to 9. */
const range = (text: string): Range => {
  const [line = 0, start = 0, end = 0] = text.split(/[:-]/).map(Number);
  return { start: { line, character: start }, end: { line, character: end } };
};

const finding = (
  overlap: Finding['twin']['overlap'],
  consequence: string | null = 'Claude Code drops it.',
): Finding => ({
  range: range('1:6-9'),
  twin: { rule: 'some-rule', overlap, keyRange: range('1:0-4'), consequence },
});

const situation = (partial: Partial<Situation>): Situation => ({
  mode: 'auto',
  hasCoreId: true,
  core: [],
  pending: null,
  ...partial,
});

const only = (one: Finding, partial: Partial<Situation>): Outcome | undefined =>
  thin([one], situation(partial)).get('some-rule#0');

describe('thin', () => {
  it.each([
    ['none', '1:6-9', 'shown'],
    ['same', '1:6-9', 'withheld'],
    ['cause', '1:6-9', 'shortened'],
    ['same', '1:8-20', 'withheld'],
    ['same', '1:0-9', 'withheld'],
    ['same', '1:9-12', 'shown'],
    ['same', '1:0-4', 'shown'],
    ['same', '2:6-9', 'shown'],
    ['same', '1:9-9', 'withheld'],
    ['same', '1:4-4', 'withheld'],
    ['same', '1:5-5', 'shown'],
    ['cause', '1:6-6', 'shortened'],
  ] as const)('with overlap %s and VS Code at %s, the finding at 1:6-9 is %s', (overlap, core, expected) => {
    expect(only(finding(overlap), { core: [range(core)] })).toBe(expected);
  });

  it.each(['none', 'same', 'cause'] as const)('shows overlap %s where VS Code is silent', (overlap) => {
    expect(only(finding(overlap), { core: [] })).toBe('shown');
  });

  it.each(['1:4-5', '1:5-5', '1:7-7'])(
    'takes VS Code at %s to speak of an empty value whose key is at 1:0-4',
    (core) => {
      expect(only({ ...finding('cause'), range: range('1:0-4') }, { core: [range(core)] })).toBe('shortened');
    },
  );

  it('takes VS Code on the next line to speak of something else than an empty value', () => {
    expect(only({ ...finding('cause'), range: range('1:0-4') }, { core: [range('2:4-5')] })).toBe('shown');
  });

  it.each([
    ['3:0-5', 'withheld'],
    ['3:0-9', 'shown'],
    ['1:6-9', 'shown'],
  ] as const)('of a finding whose twin stands at 3:0-5, VS Code at %s leaves it %s', (core, expected) => {
    const one = finding('same');
    expect(only({ ...one, twin: { ...one.twin, twinRange: range('3:0-5') } }, { core: [range(core)] })).toBe(expected);
  });

  it('withholds a cause that has no consequence of its own', () => {
    expect(only(finding('cause', null), { core: [range('1:6-9')] })).toBe('withheld');
  });

  it('counts a finding on several lines as one node', () => {
    const long = { ...finding('same'), range: { start: { line: 1, character: 6 }, end: { line: 4, character: 2 } } };
    expect(only(long, { core: [range('3:0-5')] })).toBe('withheld');
  });

  it.each([
    ['on', 'same', true, 'shown'],
    ['on', 'cause', true, 'shown'],
    ['off', 'same', true, 'withheld'],
    ['off', 'cause', true, 'withheld'],
    ['off', 'none', true, 'shown'],
    ['off', 'same', false, 'shown'],
    ['auto', 'same', false, 'shown'],
  ] as const)('in mode %s, overlap %s with a core id %s is %s', (mode, overlap, hasCoreId, expected) => {
    expect(only(finding(overlap), { mode, hasCoreId, core: hasCoreId ? [range('1:6-9')] : [] })).toBe(expected);
  });

  it('withholds twins of mode off even where VS Code is silent', () => {
    expect(only(finding('same'), { mode: 'off', core: [] })).toBe('withheld');
  });

  it.each(['same', 'cause'] as const)('holds a new twin with overlap %s back while VS Code may speak', (overlap) => {
    expect(only(finding(overlap), { pending: new Map() })).toBe('withheld');
  });

  it.each(['shown', 'shortened', 'withheld'] as const)('keeps a twin %s while VS Code may speak', (earlier) => {
    const pending = new Map([['some-rule#0', earlier]]);
    expect(only(finding('cause'), { pending, core: [range('9:0-1')] })).toBe(earlier);
  });

  it('shows findings without a twin at once', () => {
    expect(only(finding('none'), { pending: new Map() })).toBe('shown');
  });

  it('names findings of one rule by their order', () => {
    const second = { ...finding('same'), range: range('7:0-3') };
    const outcomes = thin([finding('same'), second], situation({ core: [range('7:0-3')] }));
    expect([...outcomes]).toEqual([
      ['some-rule#0', 'shown'],
      ['some-rule#1', 'withheld'],
    ]);
  });
});
