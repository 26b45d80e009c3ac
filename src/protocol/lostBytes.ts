/** Bytes that are not UTF-8, for whoever knows what they were meant to be. */

/**
 * One text for each U+FFFD that a reading as UTF-8 gives: itself where it stands in the file, a whole row of lost bytes,
 * each as the character of its number, for the first of that row, and nothing for the others.
 */
export const lostBytes = (bytes: Uint8Array): readonly string[] => {
  const found: string[] = [];
  for (let at = 0; at < bytes.length; ) {
    const length = sequenceAt(bytes, at);
    if (length > 0) {
      if (isReplacement(bytes, at)) found.push('\uFFFD');
      at += length;
      continue;
    }
    const start = at;
    while (at < bytes.length && sequenceAt(bytes, at) === 0) at += 1;
    const row = bytes.subarray(start, at);
    const text = Array.from(row, (byte) => String.fromCharCode(byte)).join('');
    found.push(text, ...Array.from({ length: new TextDecoder('utf-8').decode(row).length - 1 }, () => ''));
  }
  return found;
};

const isReplacement = (bytes: Uint8Array, at: number): boolean =>
  bytes[at] === 0xef && bytes[at + 1] === 0xbf && bytes[at + 2] === 0xbd;

/** How many bytes the character takes that begins here; 0 where none does. */
const sequenceAt = (bytes: Uint8Array, at: number): number => {
  const first = bytes[at] ?? 0;
  if (first < 0x80) return 1;
  const row = rows.find(([low, high]) => first >= low && first <= high);
  if (!row) return 0;
  const [, , length, low, high] = row;
  const rest = bytes.subarray(at + 1, at + length);
  const second = rest[0] ?? 0;
  const isWhole = rest.length === length - 1 && rest.every((byte) => byte >= 0x80 && byte <= 0xbf);
  return isWhole && second >= low && second <= high ? length : 0;
};

/** First bytes from and to, length, and what the second byte may be (RFC 3629, section 4). */
const rows: readonly (readonly [number, number, number, number, number])[] = [
  [0xc2, 0xdf, 2, 0x80, 0xbf],
  [0xe0, 0xe0, 3, 0xa0, 0xbf],
  [0xe1, 0xec, 3, 0x80, 0xbf],
  [0xed, 0xed, 3, 0x80, 0x9f],
  [0xee, 0xef, 3, 0x80, 0xbf],
  [0xf0, 0xf0, 4, 0x90, 0xbf],
  [0xf1, 0xf3, 4, 0x80, 0xbf],
  [0xf4, 0xf4, 4, 0x80, 0x8f],
];
