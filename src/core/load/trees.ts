/** The trees of a header, which are dropped once a file is loaded: read again for the few checks that look inside values. */
import type { LoadedFile } from './load';
import { type ParsedReading, readHeader } from './reading';

export const treesOf = ({ text, block, reading }: LoadedFile): ParsedReading | undefined =>
  block && reading ? readHeader(text, block.header, reading.kind, reading.edits).reading : undefined;
