import { describe, expect, it } from 'vitest';
import { occupant } from '../../../src/client/commands/files/occupant';

describe('occupant', () => {
  it.each([
    ['nothing where there is room', 'a.md', ['b.md'], false, undefined],
    ['a file of this name', 'a.md', ['a.md'], true, 'a.md'],
    ['a link that leads nowhere', 'a.md', ['a.md'], false, 'a.md'],
    ['nothing where case tells names apart', 'A.md', ['a.md'], false, undefined],
    ['the file in another case where it does not', 'A.md', ['b.md', 'a.md'], true, 'a.md'],
    ['the file whose letters are composed otherwise', 'caf\u00e9.md', ['cafe\u0301.md'], true, 'cafe\u0301.md'],
    ['the name where the folder cannot be listed', 'a.md', [], true, 'a.md'],
  ])('is %s', (_title, name, entries, isFound, expected) => {
    expect(occupant(name, entries, isFound)).toBe(expected);
  });
});
