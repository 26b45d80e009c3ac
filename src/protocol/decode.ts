/** From the bytes of a file to its text, as Claude Code decodes it: UTF-8, whatever the bytes are. */

import { lostBytes } from './lostBytes';
import type { FileText } from './server';

const BYTE_ORDER_MARK = '\uFEFF';

/** A file over 1 MiB is never read by the program. */
export const SIZE_LIMIT = 1_048_576;

/**
 * One leading mark is dropped; a second one stays, as in the program.
 * UTF-16 is read as UTF-8 too: with a mark it is damaged (`FF FE` is no UTF-8), without one it is full of NUL.
 */
export const decode = (bytes: Uint8Array): FileText => {
  const { text, isDamaged } = decodeUtf8(bytes);
  const hasByteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  const whole = { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark, isDamaged, size: bytes.length };
  return isDamaged && bytes.length <= SIZE_LIMIT ? { ...whole, lost: lostBytes(bytes) } : whole;
};

/** From text that was decoded elsewhere, as UTF-8 and with its mark; undefined where bytes must be looked at again. */
export const decoded = (text: string, size: number): FileText | undefined => {
  if (text.includes('\uFFFD')) return undefined;
  const hasByteOrderMark = text.startsWith(BYTE_ORDER_MARK);
  return { text: hasByteOrderMark ? text.slice(1) : text, hasByteOrderMark, isDamaged: false, size };
};

/** The answer for a file that is too large to be read. */
export const oversized = (size: number): FileText => ({ text: '', hasByteOrderMark: false, isDamaged: false, size });

// Only a strict reading tells a substituted U+FFFD from one that stands in the file as `EF BF BD`.
const decodeUtf8 = (bytes: Uint8Array): { readonly text: string; readonly isDamaged: boolean } => {
  try {
    return { text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes), isDamaged: false };
  } catch {
    return { text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(bytes), isDamaged: true };
  }
};
