import { expect, it } from 'vitest';
import { encode } from '../../src/platform/node/encode';

const piece = 1 << 16;

it.each([
  ['nothing', ''],
  ['ASCII of several pieces', 'a'.repeat(3 * piece)],
  ['one umlaut far behind', `${'a'.repeat(2 * piece)}ä${'b'.repeat(piece)}`],
  ['a pair across the end of a piece', `${'a'.repeat(piece - 1)}😀${'b'.repeat(piece)}`],
  ['a pair at the end', `${'a'.repeat(2 * piece - 1)}😀`],
  ['half a pair before a whole one, across the end of a piece', `${'a'.repeat(piece - 1)}\ud83d😀${'b'.repeat(piece)}`],
  ['half a pair at the end of a piece', `${'a'.repeat(piece - 1)}\ud83d${'b'.repeat(piece)}`],
])('writes %s as UTF-8', (_, text) => {
  expect(encode(text).equals(Buffer.from(text))).toBe(true);
});
