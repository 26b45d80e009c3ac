import { describe, expect, it } from 'vitest';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { random } from '../../support/random';

describe('LineIndex', () => {
  it.each([
    ['', 1],
    ['a', 1],
    ['a\n', 2],
    ['a\r\nb', 2],
    ['a\rb', 2],
    ['a\n\rb', 3],
    ['a\r\r\nb', 3],
    ['a\u2028b\u2029c\u0085d\u000be', 1],
    ['🚀\n🚀', 2],
  ])('counts the lines of %j', (text, count) => {
    expect(new LineIndex(text).lineCount).toBe(count);
  });

  it.each([
    ['ab\ncd', 4, { line: 1, character: 1 }],
    ['ab\r\ncd', 2, { line: 0, character: 2 }],
    ['ab\r\ncd', 3, { line: 0, character: 3 }],
    ['ab\r\ncd', 4, { line: 1, character: 0 }],
    ['ab\rcd', 3, { line: 1, character: 0 }],
    ['🚀b\nc', 2, { line: 0, character: 2 }],
    ['ab', -5, { line: 0, character: 0 }],
    ['ab\nc', 99, { line: 1, character: 1 }],
  ])('places an offset of %j', (text, offset, position) => {
    expect(new LineIndex(text).position(offset)).toEqual(position);
  });

  it.each([
    ['ab\ncd', { line: 1, character: 1 }, 4],
    ['ab\ncd', { line: 0, character: 99 }, 2],
    ['ab\r\ncd', { line: 0, character: 99 }, 2],
    ['ab\ncd', { line: 1, character: 99 }, 5],
    ['ab\ncd', { line: 9, character: 0 }, 5],
    ['ab\ncd', { line: 0, character: -1 }, 0],
  ])('finds the offset in %j of %j', (text, position, offset) => {
    expect(new LineIndex(text).offset(position)).toBe(offset);
  });

  it('leads from every offset to a place and back', () => {
    const { below, pick } = random(1);
    for (let round = 0; round < 200; round++) {
      const text = Array.from({ length: below(30) }, () => pick(['a', '\n', '\r\n', '\r', '🚀', '\u2028'])).join('');
      const lines = new LineIndex(text);
      const returned = Array.from({ length: text.length + 1 }, (_, offset) => lines.offset(lines.position(offset)));
      const inLineEnd = (offset: number): boolean => text.slice(offset - 1, offset + 1) === '\r\n';
      const expected = Array.from({ length: text.length + 1 }, (_, offset) =>
        inLineEnd(offset) ? offset - 1 : offset,
      );
      expect([text, returned]).toEqual([text, expected]);
    }
  });
});
