import { describe, expect, it } from 'vitest';
import { decode, oversized } from '../../src/protocol/decode';

const utf8 = (text: string): Uint8Array => Buffer.from(text, 'utf8');
const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const bytes = (...values: readonly number[]): Uint8Array => Uint8Array.from(values);

describe('decode', () => {
  it.each([
    ['nothing', utf8(''), '', false, false],
    ['plain text', utf8('name: a\n'), 'name: a\n', false, false],
    ['CRLF', utf8('a\r\nb'), 'a\r\nb', false, false],
    ['an emoji', utf8('🦊'), '🦊', false, false],
    ['a leading mark', utf8('\uFEFF---'), '---', true, false],
    ['a second mark', utf8('\uFEFF\uFEFF---'), '\uFEFF---', true, false],
    ['a mark further on', utf8('a\uFEFFb'), 'a\uFEFFb', false, false],
    ['U+FFFD as written', utf8('a\uFFFDb'), 'a\uFFFDb', false, false],
    ['NUL as written', bytes(0x61, 0, 0x62), 'a\0b', false, false],
    ['a byte of Latin-1', bytes(0x61, 0xe9, 0x62), 'a\uFFFDb', false, true],
    ['a sequence cut short', bytes(0x61, 0xf0, 0x9f), 'a\uFFFD', false, true],
    ['a lone surrogate', bytes(0xed, 0xa0, 0x80), '\uFFFD\uFFFD\uFFFD', false, true],
    ['an overlong slash', bytes(0xc0, 0xaf), '\uFFFD\uFFFD', false, true],
    ['a mark before damage', bytes(0xef, 0xbb, 0xbf, 0xff), '\uFFFD', true, true],
    ['UTF-16 with a mark', utf16('\uFEFFab'), '\uFFFD\uFFFDa\0b\0', false, true],
    ['UTF-16 without a mark', utf16('ab'), 'a\0b\0', false, false],
  ] as const)('reads %s', (_title, input, text, hasByteOrderMark, isDamaged) => {
    expect(decode(input)).toMatchObject({ text, hasByteOrderMark, isDamaged, size: input.length });
  });

  it.each([bytes(0x80), utf16('\uFEFF---\nname: a'), utf8('\uFEFFa')])('reads as Node does: case %#', (input) => {
    const { text, hasByteOrderMark } = decode(input);
    expect((hasByteOrderMark ? '\uFEFF' : '') + text).toBe(Buffer.from(input).toString('utf8'));
  });
});

describe('what is lost', () => {
  it.each([
    ['one of Windows-1252', bytes(0x61, 0xe9, 0x62), ['é']],
    ['two apart', bytes(0x93, 0x61, 0x94), ['\u0093', '\u0094']],
    ['two in a row', bytes(0xe9, 0xe8, 0x20), ['éè', '']],
    ['a sequence cut short', bytes(0xe2, 0x82, 0x20), ['â\u0082']],
    ['beside characters of UTF-8', bytes(...utf8('é😀'), 0xe9, ...utf8('\uFFFD')), ['é', '\uFFFD']],
  ])('is %s', (_title, input, lost) => {
    expect(decode(input).lost).toEqual(lost);
    expect(decode(input).text.split('\uFFFD').length - 1).toBe(lost.length);
  });

  it.each([
    ['nothing is lost', utf8('é\uFFFD')],
    ['the file is too large', new Uint8Array(1_048_577).fill(0xe9)],
  ])('is not known where %s', (_title, input) => {
    expect(decode(input).lost).toBeUndefined();
  });
});

describe('oversized', () => {
  it('keeps the size and no text', () => {
    expect(oversized(2_000_000)).toEqual({ text: '', hasByteOrderMark: false, isDamaged: false, size: 2_000_000 });
  });
});
