import { describe, expect, it } from 'vitest';
import { escapeMarkdown, iconsAsText, oneLine, shorten } from '../../../src/client/tree/plainText';

describe('oneLine', () => {
  it.each([
    [' a \r\n\tb ', 'a b'],
    ['a\u0007b', 'a⟨U+0007⟩b'],
    ['x\u{E0041}y', 'x⟨U+E0041⟩y'],
    ['👩‍💻', '👩‍💻'],
    ['🏳️‍🌈', '🏳️‍🌈'],
    ['a\u200Db', 'a⟨U+200D⟩b'],
    ['naïve — 日本語', 'naïve — 日本語'],
  ])('turns %j into %j', (text, expected) => {
    expect(oneLine(text)).toBe(expected);
  });
});

describe('iconsAsText', () => {
  it('leaves no icon in the text of a list', () => {
    expect(iconsAsText('$(zap) $5 (now)')).toBe('\\$(zap) $5 (now)');
  });
});

describe('escapeMarkdown', () => {
  it('leaves letters and digits alone', () => {
    expect(escapeMarkdown('Größe 12 日本')).toBe('Größe 12 日本');
  });

  it('escapes every punctuation of ASCII', () => {
    const punctuation = '!"#$%&\'()*+,-./:;<=>?@[\\]^_`{|}~';
    expect(escapeMarkdown(punctuation)).toBe([...punctuation].map((character) => `\\${character}`).join(''));
  });
});

describe('shorten', () => {
  it.each([
    ['abc', 3, 'abc'],
    ['abcd', 3, 'ab…'],
    ['a bcd', 3, 'a…'],
    ['one two three', 9, 'one two…'],
    ['one two three', 8, 'one two…'],
    ['one two three', 7, 'one…'],
    ['🦊🦊🦊', 2, '🦊…'],
  ])('shortens %j to %i characters', (text, length, expected) => {
    expect(shorten(text, length)).toBe(expected);
  });
});
