/** A name that the typings of gray-matter mention. It does not exist in the core. */
interface Buffer extends Uint8Array {}
