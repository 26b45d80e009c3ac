/** Text of files made harmless to a terminal: what would move, colour, hide or turn around text is written out. */

// Controls, what reorders text, and what nobody sees; not the joiners, which belong to emoji and to scripts.
// By units, tags as the pairs that they are, which is many times faster than by characters.
const unseen =
  '[\\x7f-\\x9f\\xad\\u061c\\u180e\\u200b\\u200e\\u200f\\u2028-\\u202e\\u2060-\\u206f\\ufeff\\ufff9-\\ufffb]|\\udb40[\\udc00-\\udc7f]';

/** Half of a surrogate pair. The lookbehind comes last, so that it does not run at every character. */
const lone = '[\\ud800-\\udbff](?![\\udc00-\\udfff])|[\\udc00-\\udfff](?<![\\ud800-\\udbff][\\udc00-\\udfff])';

const harmful = new RegExp(`[\\0-\\x09\\x0b-\\x1f]|${unseen}|${lone}`, 'g');

/** JSON writes out other controls and half pairs by itself. */
const harmfulInJson = new RegExp(unseen, 'g');

/** One line: `\x1b` for an escape character, `\u202e` for one that turns text around. */
export const printable = (text: string): string => printableLines(text).replaceAll('\n', '\\x0a');

/** Lines stay lines. */
export const printableLines = (text: string): string => text.replaceAll(harmful, written);

/** JSON for machines that is harmless when it lands on a terminal; read again, it is the same. */
export const jsonText = (value: unknown): string =>
  `${JSON.stringify(value, null, 2).replaceAll(harmfulInJson, units)}\n`;

const written = (character: string): string => {
  const point = character.codePointAt(0) ?? 0;
  if (point < 0x100) return `\\x${point.toString(16).padStart(2, '0')}`;
  return point > 0xffff ? `\\u{${point.toString(16)}}` : `\\u${point.toString(16).padStart(4, '0')}`;
};

const units = (character: string): string =>
  Array.from(
    { length: character.length },
    (_, index) => `\\u${character.charCodeAt(index).toString(16).padStart(4, '0')}`,
  ).join('');
