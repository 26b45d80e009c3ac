/** Bytes of files, compared. Knows no editor. */

export const areSame = (a: Uint8Array, b: Uint8Array): boolean =>
  a.length === b.length && a.every((byte, index) => byte === b[index]);

/** The mark of UTF-8 at the start is kept or left out by the encoding of an editor, and is no character. */
export const withoutMark = (bytes: Uint8Array): Uint8Array =>
  mark.every((byte, index) => bytes[index] === byte) ? bytes.subarray(mark.length) : bytes;

const mark = [0xef, 0xbb, 0xbf];
