/** The trees of a header, read once more where a check needs them, and places within them. */
import { isMap, isNode, isScalar, type Node } from 'yaml';
import type { Span } from '../text/span';
import type { LoadedFile } from './load';
import { type ParsedField, type ParsedReading, type Reading, readHeader } from './reading';

/** As the file was read when it was loaded; undefined where there is no reading. */
export const treesOf = ({ text, reading }: LoadedFile): ParsedReading | undefined =>
  reading && readHeader(text, reading.header, reading.kind, reading.edits).reading;

/** The key at the end of a path; what holds it where the text does not have it, as behind an alias. */
export const keyAt = (reading: Reading, { node, keySpan }: ParsedField, path: readonly (string | number)[]): Span => {
  const holder = path.slice(0, -1).reduce<unknown>(stepInto, node);
  const pair = isMap(holder) ? holder.items.find(({ key }) => isScalar(key) && key.value === path.at(-1)) : undefined;
  const range = isScalar(pair?.key) ? pair.key.range : undefined;
  return range ? reading.locate(range[0], range[1]) : keySpan;
};

/** The deepest node on a path that stands in the text. */
export const nodeAt = (
  reading: Reading,
  node: Node | null,
  path: readonly (string | number)[],
  otherwise: Span,
): Span => {
  let current: unknown = node;
  let place = otherwise;
  for (const step of path) {
    current = stepInto(current, step);
    if (!isNode(current) || !current.range) break;
    place = reading.locate(current.range[0], current.range[1]);
  }
  return place;
};

/** The node below a key or at an index. */
export const stepInto = (node: unknown, step: string | number): unknown =>
  typeof node === 'object' && node !== null && 'get' in node && typeof node.get === 'function'
    ? node.get(step, true)
    : undefined;
