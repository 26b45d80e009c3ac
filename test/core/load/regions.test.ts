import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { breakingLine, regionsOf } from '../../../src/core/load/regions';
import { span } from '../../../src/core/text/span';

const regions = (...lines: readonly string[]) => {
  const text = lines.join('\n');
  return regionsOf(text, span(0, text.length), claudeCode);
};

describe('regionsOf', () => {
  it.each([
    [
      ['name: a', 'description: b'],
      ['name', 'description'],
    ],
    [['name: a', 'Examples:', 'user: b', 'Context: c'], ['name']],
    [
      ['name: a', 'version: 1', 'x.y: 2', 'my_key: 3'],
      ['name', 'version', 'x.y', 'my_key'],
    ],
    [
      ['name: a', 'metadata:', '  name: b'],
      ['name', 'metadata'],
    ],
    [['name: a', 'Note: b', 'http://c'], ['name']],
    [
      ['name: a', 'permissionMode: b', 'maxTurns:'],
      ['name', 'permissionMode', 'maxTurns'],
    ],
    [
      ['description:b', 'description : c'],
      ['description', 'description'],
    ],
    [['# name: a', '- name: b', ' name: c'], []],
    [['constructor: a', 'toString: b'], ['constructor']],
    [[''], []],
  ])('of %j start at %j', (lines, keys) => {
    expect(regions(...lines).map(({ key }) => key)).toEqual(keys);
  });

  it('gives the value without the blanks around it, and its place', () => {
    const [region] = regions('name:   a b  ', 'model: c');
    expect([region?.value, region?.valueStart]).toEqual(['a b', 8]);
  });
});

describe('breakingLine', () => {
  it.each([
    [['name: a', '', 'b', '  c: d'], 'b'],
    [['name: a', '  b', '  c: d'], '  c: d'],
    [['name: a', '  b'], 'name: a'],
  ])('of %j is %j', (lines, expected) => {
    const [region] = regions(...lines);
    expect(region && breakingLine(region)?.text).toBe(expected);
  });
});
