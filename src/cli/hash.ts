/** A short name for a text. Not for secrets: it only has to differ where texts do, and costs no start of a library. */

/** Sixteen hexadecimal digits: FNV-1a, forwards and backwards. */
export const hash = (text: string): string => {
  let [forwards, backwards] = [offsetBasis, offsetBasis];
  for (let index = 0; index < text.length; index++) {
    forwards = Math.imul(forwards ^ text.charCodeAt(index), prime);
    backwards = Math.imul(backwards ^ text.charCodeAt(text.length - 1 - index), prime);
  }
  return hexadecimal(forwards) + hexadecimal(backwards);
};

const offsetBasis = 0x811c9dc5;
const prime = 0x01000193;

const hexadecimal = (number: number): string => (number >>> 0).toString(16).padStart(8, '0');
