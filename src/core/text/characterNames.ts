/** Names of characters that cannot be seen, or are taken for others. */

const names: Readonly<Record<number, string>> = {
  0: 'null character',
  7: 'bell character',
  8: 'backspace',
  11: 'vertical tab',
  12: 'form feed',
  27: 'escape character',
  127: 'delete character',
  133: 'next-line character',
  160: 'no-break space',
  173: 'soft hyphen',
  5760: 'Ogham space',
  6158: 'Mongolian vowel separator',
  8203: 'zero-width space',
  8204: 'zero-width non-joiner',
  8205: 'zero-width joiner',
  8208: 'Unicode hyphen',
  8209: 'non-breaking hyphen',
  8210: 'figure dash',
  8211: 'en dash',
  8212: 'em dash',
  8213: 'horizontal bar',
  8216: 'curly quote',
  8217: 'curly quote',
  8218: 'low quote',
  8220: 'curly quote',
  8221: 'curly quote',
  8222: 'low quote',
  8234: 'left-to-right embedding',
  8235: 'right-to-left embedding',
  8236: 'end of a change of direction',
  8237: 'left-to-right override',
  8238: 'right-to-left override',
  8239: 'narrow no-break space',
  8287: 'mathematical space',
  8288: 'word joiner',
  8294: 'left-to-right isolate',
  8295: 'right-to-left isolate',
  8296: 'first-strong isolate',
  8297: 'end of an isolate',
  8722: 'minus sign',
  12288: 'full-width space',
  65279: 'byte order mark',
  65293: 'full-width hyphen',
  65306: 'full-width colon',
  65533: 'replacement character',
};

/** `zero-width space`; `control character U+0001` where there is no word for it. */
export const characterName = (character: string): string => {
  const code = character.codePointAt(0) ?? 0;
  const name = names[code];
  if (name !== undefined) return name;
  const number = `U+${code.toString(16).toUpperCase().padStart(4, '0')}`;
  if (code >= 0x2000 && code <= 0x200a) return `typographic space ${number}`;
  return code < 0xa0 ? `control character ${number}` : `character ${number}`;
};
