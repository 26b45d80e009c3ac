import { describe, expect, it } from 'vitest';
import { whyOf } from '../../src/cli/why';

describe('why a file could not be read or written', () => {
  it.each([
    ["EISDIR: illegal operation on a directory, read '/a'", 'it is a folder'],
    ["ENOENT: no such file or directory, open '/a/b.md'", 'there is no such file or folder'],
    ["EPROTO: protocol error, open '/a/b.md'", 'EPROTO: protocol error'],
    ['Something else', 'Something else'],
  ])('is said in words, without the place: %s', (message, words) => {
    expect(whyOf(new Error(message))).toBe(words);
  });
});
