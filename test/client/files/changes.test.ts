import { describe, expect, it } from 'vitest';
import { difference, everything } from '../../../src/client/files/changes';

describe('difference', () => {
  it('tells what went and what came', () => {
    expect(difference(new Set(['stays', 'goes']), new Set(['stays', 'comes']))).toEqual([
      { uri: 'goes', type: 3 },
      { uri: 'comes', type: 1 },
    ]);
  });
});

describe('everything', () => {
  it('tells each file as changed', () => {
    expect(everything(new Set(['a', 'b']))).toEqual([
      { uri: 'a', type: 2 },
      { uri: 'b', type: 2 },
    ]);
  });
});
