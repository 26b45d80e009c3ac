import { describe, expect, it } from 'vitest';
import { fileNameProblem } from '../../../src/core/write/fileName';

describe('fileNameProblem', () => {
  it.each([
    'reviewer',
    'Code Reviewer',
    '审查员',
    'מבקר',
    'مراجع',
    'a.b',
    'console',
    'com',
    'com10',
    'nulls',
    '🦊',
    '#1',
    'a'.repeat(252),
  ])('takes %s', (name) => {
    expect(fileNameProblem(name)).toBeUndefined();
  });

  it.each([
    ['a/b', 'because of the /'],
    ['a\\b', 'because of the \\'],
    ['../up', 'because of the /'],
    ['a?b', 'because of the ?'],
    ['a*b', 'because of the *'],
    ['<a>', 'because of the <'],
    ['a|b', 'because of the |'],
    ['CON', 'Windows keeps CON'],
    ['nul', 'Windows keeps nul'],
    ['nul.md', 'Windows keeps nul.md'],
    ['Aux.backup', 'Windows keeps Aux.backup'],
    ['com1', 'Windows keeps com1'],
    ['LPT¹', 'Windows keeps LPT¹'],
    ['prn .x', 'Windows keeps prn .x'],
    ['dot.', 'A dot at the end'],
    ['blank ', 'Blanks at the ends'],
    [' blank', 'Blanks at the ends'],
    ['.hidden', 'hidden file'],
    ['..', 'hidden file'],
    ['a\u202eb', 'U+202E'],
    ['a\u200bb', 'U+200B'],
    ['a\nb', 'U+000A'],
    ['a\0b', 'U+0000'],
    ['\u2028', 'U+2028'],
    ['a'.repeat(253), '255 bytes'],
    ['審'.repeat(85), '255 bytes'],
  ])('refuses %j', (name, reason) => {
    expect(fileNameProblem(name)).toContain(reason);
  });
});
