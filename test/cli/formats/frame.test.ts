import { describe, expect, it } from 'vitest';
import { placeOf } from '../../../src/cli/findings';
import { type Frame, frameOf } from '../../../src/cli/formats/frame';
import { LineIndex } from '../../../src/core/text/lineIndex';
import { ranged } from '../../support/ranges';

const framed = (source: string): Frame => {
  const { text, spans } = ranged(source);
  const at = spans[0] ?? { start: 0, end: 0 };
  return frameOf(text, { at, ...placeOf(new LineIndex(text), at) });
};

describe('the line with a mark', () => {
  it.each<{ readonly what: string; readonly source: string; readonly line: string; readonly mark: string }>([
    { what: 'a word', source: 'a\nname: <|x y|> z\nb', line: 'name: x y z', mark: '      ^^^' },
    { what: 'nothing', source: 'name: <||>x', line: 'name: x', mark: '      ^' },
    { what: 'the end of a line', source: 'name:<||>\nx', line: 'name:', mark: '     ^' },
    { what: 'an empty line', source: 'a\n<||>\nb', line: '', mark: '^' },
    { what: 'several lines', source: 'a: <|b\nc|> d', line: 'a: b', mark: '   ^' },
    { what: 'the end of a text', source: 'ab\n<||>', line: '', mark: '^' },
    { what: 'CRLF', source: 'a\r\nb: <|c|>\r\nd', line: 'b: c', mark: '   ^' },
    { what: 'tabs', source: 'a\tb\t<|c|>', line: 'a   b   c', mark: '        ^' },
    { what: 'a marked tab', source: 'a<|\t|>b', line: 'a   b', mark: ' ^^^' },
    { what: 'wide letters', source: '名前: <|値段|> x', line: '名前: 値段 x', mark: '      ^^^^' },
    { what: 'emoji', source: '🔄 👩‍👧 ❤️ <|x|>', line: '🔄 👩‍👧 ❤️ x', mark: '         ^' },
    { what: 'letters of two parts', source: 'e\u0301e\u0301 <|x|>', line: 'e\u0301e\u0301 x', mark: '   ^' },
    { what: 'what is not seen', source: '\u202e\x1b <|x|>', line: '\\u202e\\x1b x', mark: '           ^' },
  ])('goes under $what', ({ source, line, mark }) => {
    expect(framed(source)).toEqual({ source: line, mark });
  });

  it('cuts a long line around the place', () => {
    const { source, mark } = framed(`${'a'.repeat(500)}<|here|>${'b'.repeat(500)}`);
    expect(source).toBe(`…${'a'.repeat(30)}here${'b'.repeat(65)}…`);
    expect(mark).toBe(`${' '.repeat(31)}^^^^`);
  });

  it('cuts a long line behind the place', () => {
    const { source, mark } = framed(`ab <|here|>${'b'.repeat(500)}`);
    expect([source.length, source.endsWith('b…'), mark]).toEqual([101, true, '   ^^^^']);
  });

  it('cuts between whole characters', () => {
    const { source } = framed(`${'🔄'.repeat(100)}<|x|>`);
    expect(source).toBe(`…${'🔄'.repeat(15)}x`);
  });

  it('takes no time for a line of a million characters', () => {
    const started = performance.now();
    framed(`${'é'.repeat(500_000)}<|x|>${'é'.repeat(500_000)}`);
    expect(performance.now() - started).toBeLessThan(500);
  });
});
