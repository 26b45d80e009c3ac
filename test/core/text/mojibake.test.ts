import { describe, expect, it } from 'vitest';
import { findMojibake } from '../../../src/core/text/mojibake';

/** As Windows-1252 reads UTF-8: the table of the encoding, with controls for the five undefined bytes. */
const upper = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ';
const garbled = (text: string): string =>
  [...new TextEncoder().encode(text)]
    .map((byte) => (byte >= 0x80 && byte < 0xa0 ? (upper[byte - 0x80] ?? '') : String.fromCharCode(byte)))
    .join('');

const mended = (text: string): string => {
  let result = '';
  let at = 0;
  for (const found of findMojibake(text)) {
    result += text.slice(at, found.at.start) + found.good;
    at = found.at.end;
  }
  return result + text.slice(at);
};

describe('findMojibake', () => {
  it.each([
    'It’s “so” — really…',
    'a → b ← c',
    '🚀🔄⚠️✅',
    '5 € and 3 £ at 20 °C',
    'Grüße aus Łódź',
    'नमस्ते',
    '日本語のテキスト',
    '👩‍💻',
  ])('brings back %s', (text) => {
    expect(mended(garbled(text))).toBe(text);
  });

  it.each(['It’s “so”', '→ 🚀', 'Déjà vu, naïve'])('brings back %s after two times', (text) => {
    expect(mended(mended(garbled(garbled(text))))).toBe(text);
  });

  it.each([
    'It’s “so” — really…',
    '🚀🔄',
    'Grüße, «MENÙ» „MENÜ“ “CAFÉ”',
    'Привет',
    '日本語',
    'naïve café™',
    'Ελληνικά',
    'Ångström ±5 µm',
  ])('leaves %s alone', (text) => {
    expect(findMojibake(text)).toEqual([]);
  });

  it('gives places that hold just what is garbled', () => {
    const text = `🚀 ${garbled('→')} and ${garbled('’')}`;
    expect(findMojibake(text).map(({ at, bad }) => text.slice(at.start, at.end) === bad)).toEqual([true, true]);
  });
});
