import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { quotedLines, repairEdits } from '../../../src/core/load/repair';
import { readYaml } from '../../../src/core/source/yaml';
import { applyEdits } from '../../../src/core/text/edit';

const isList = (text: string): boolean => Array.isArray(readYaml(text).value);

const repaired = (header: string): string =>
  applyEdits(header, repairEdits(header, quotedLines(header, claudeCode.reading.repairTriggers, isList)));

describe('the repair', () => {
  it.each([
    ['a: b: c', 'a: "b: c"'],
    ['a:  b: c ', 'a: "b: c "'],
    ['a: say "b": c', 'a: "say \\"b\\": c"'],
    ['a: b\\c: d', 'a: "b\\\\c: d"'],
    ['a: [b] c', 'a: "[b] c"'],
    ['a: "b" c: d', 'a: "\\"b\\" c: d"'],
    ['a: b # c', 'a: "b # c"'],
    ['a: |\n  b', 'a: "|"\n  b'],
    ['a_b-C: d: e', 'a_b-C: "d: e"'],
    ['a:\u00a0b: c', 'a: "b: c"'],
    ['a: 🚀: b', 'a: "🚀: b"'],
    ['a: b: c\nd: {}', 'a: "b: c"\nd: "{}"'],
    ['a:\n\t- b\n\t\t- c', 'a:\n  - b\n    - c'],
  ])('rewrites %j', (header, expected) => {
    expect(repaired(header)).toBe(expected);
  });

  it.each([
    'a: b',
    'a: "b: c"',
    "a: 'b: c'",
    'a: [b, c]',
    'a: "',
    'a2: b: c',
    'a.b: c: d',
    ' a: b: c',
    '- a: b: c',
    '# a: b: c',
    'a : b: c',
    'a:b: c',
    'a: b: c\r',
    'a: b: \u2028c',
    'a: http://b',
    'é: a: b',
    'a:',
  ])('leaves %j', (header) => {
    expect(repaired(header)).toBe(header);
  });
});
