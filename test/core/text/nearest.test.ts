import { describe, expect, it } from 'vitest';
import { nearest } from '../../../src/core/text/nearest';

describe('nearest', () => {
  it.each([
    ['modle', ['model', 'tools'], 'model'],
    ['tool', ['model', 'tools'], 'tools'],
    ['colour', ['color'], 'color'],
    ['tools', ['tools', 'tool'], 'tools'],
    ['base', ['name'], 'name'],
    ['far', ['distant'], undefined],
    ['ab', ['aa', 'bb'], undefined],
    ['aXc', ['abc', 'adc', 'aXcd'], undefined],
    ['', ['ab'], 'ab'],
    ['', ['abc'], undefined],
    ['abc', [], undefined],
    ['🚀s', ['🚀'], '🚀'],
  ])('to %j among %j is %j', (word, candidates, expected) => {
    expect(nearest(word, candidates)).toBe(expected);
  });

  it('looks no further than it is told', () => {
    expect([nearest('abcd', ['ab'], 1), nearest('abcd', ['ab'], 2)]).toEqual([undefined, 'ab']);
  });
});
