import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { leadingNumber, takenValue } from '../../../src/core/load/taken';

const { maxTurns, autoCompactWindow, effort, background, skills, experimental } = claudeCode.keys;

describe('leadingNumber', () => {
  // Each was seen to run: with 0 in front of the sign in question, and with a limit for the size.
  it.each([
    ['10', 10],
    [' 5', 5],
    ['+5', 5],
    ['-5', -5],
    ['05', 5],
    ['10 turns', 10],
    ['1.5', 1],
    ['1,000', 1000],
    ['1_000', 1000],
    ['1 000', 1000],
    ['0,500', 500],
    ['1,000,000', 1_000_000],
    ['150,999', 150_999],
    ['100,00', 100],
    ['15,0000', 15],
    ['1,5,0', 1],
    ['0,5', 0],
    ['1e3', 1000],
    ['0.5e1', 5],
    ['1.5e5', 150_000],
    ['150.000', 150],
    ['0x10', 0],
    ['150k', 150],
    ['10-20', 10],
  ])('of %j is %d', (text, number) => {
    expect(leadingNumber(text)).toBe(number);
  });

  it.each(['', ' ', 'ten', ',5', '.5', 'k2'])('of %j is none', (text) => {
    expect(leadingNumber(text)).toBeUndefined();
  });
});

describe('takenValue', () => {
  it.each([
    [maxTurns, 10, 10],
    [maxTurns, [3], 3],
    [maxTurns, [1, 2], 1],
    [maxTurns, 1.5, undefined],
    [maxTurns, 0, undefined],
    [maxTurns, Number.POSITIVE_INFINITY, undefined],
    [maxTurns, true, undefined],
    [autoCompactWindow, '150,000', 150_000],
    [autoCompactWindow, '99,999', undefined],
    [autoCompactWindow, 99_999, undefined],
    [effort, 'HIGH', 'high'],
    [effort, 'med', 'medium'],
    [effort, ['high'], 'high'],
    [effort, ' high', undefined],
    [effort, 3.5, 3],
    [effort, '12abc', 12],
    [effort, 'ultracode', undefined],
    [background, true, true],
    [background, 'false', false],
    [background, 'True', undefined],
    [skills, 'one', 'one'],
    [skills, { a: 1 }, undefined],
    [skills, ['one', 5], ['one']],
    [experimental, { cache_ttl: '5m', other: 1 }, { cache_ttl: '5m' }],
    [experimental, 'cacheTtl', undefined],
  ])('of a key with %j is %j for %j', (key, value, taken) => {
    expect(takenValue(value, key)).toEqual(taken);
  });
});
