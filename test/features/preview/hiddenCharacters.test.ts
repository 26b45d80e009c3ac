/** Which characters the preview marks, and which belong to the sign that is seen. */
import { describe, expect, it } from 'vitest';
import { markHidden, markHiddenInHtml } from '../../../src/features/preview/hiddenCharacters';

describe('markHidden', () => {
  it.each([
    ['a zero-width space', 'a\u200bb', 'a⟨U+200B⟩b'],
    ['a right-to-left override', 'a\u202eb', 'a⟨U+202E⟩b'],
    ['an isolate', '\u2066a\u2069', '⟨U+2066⟩a⟨U+2069⟩'],
    ['a soft hyphen', 'a\u00adb', 'a⟨U+00AD⟩b'],
    ['a byte order mark inside', 'a\ufeffb', 'a⟨U+FEFF⟩b'],
    ['an escape', '\u001b[31m', '⟨U+001B⟩[31m'],
    ['a letter of the tag block', 'a\u{e0041}', 'a⟨U+E0041⟩'],
    ['a line separator', 'a\u2028b', 'a⟨U+2028⟩b'],
    ['a Hangul filler', 'a\u3164', 'a⟨U+3164⟩'],
    ['a joiner between Latin letters', 'a\u200db', 'a⟨U+200D⟩b'],
    ['a selector behind a letter', 'a\ufe0fb', 'a⟨U+FE0F⟩b'],
  ])('marks %s', (_what, text, marked) => {
    expect(markHidden(text)).toBe(marked);
  });

  it.each([
    ['tabs and line ends', 'a\tb\r\nc\n'],
    ['an emoji of several people', '👨\u200d👩\u200d👧'],
    ['an emoji with a skin tone', '👩🏽\u200d💻'],
    ['a coloured sign', '⚠\ufe0f'],
    ['a keycap', '1\ufe0f⃣'],
    ['a Persian word', 'می\u200cخواهم'],
    ['a Hindi word', 'क्\u200dष'],
    ['words of many scripts', 'Grüße 你好 שלום مرحبا'],
  ])('leaves %s alone', (_what, text) => {
    expect(markHidden(text)).toBe(text);
  });
});

describe('markHiddenInHtml', () => {
  it('wraps a mark in text and only names it inside a tag', () => {
    expect(markHiddenInHtml('<a title="x\u200by">\u200b</a>')).toBe(
      '<a title="x⟨U+200B⟩y"><span class="hidden-character">⟨U+200B⟩</span></a>',
    );
  });
});
