/** What an agent file makes a machine run: the commands and addresses of its hooks and servers, with their places. */
import { isMap, isNode, isScalar, isSeq, type Node } from 'yaml';
import type { LoadedFile } from '../load/load';
import { fieldNamed, type ParsedReading } from '../load/reading';
import { treesOf } from '../load/trees';
import { type Span, span } from '../text/span';

export interface Command {
  /** As the machine gets it; a command and its arguments with blanks between them. */
  readonly text: string;
  readonly kind: 'command' | 'address';
  /** Each part with its place in the file. */
  readonly parts: readonly { readonly text: string; readonly at: Span }[];
}

export const commandsIn = (loaded: LoadedFile): readonly Command[] => {
  const reading = treesOf(loaded);
  if (!reading) return [];
  return ['hooks', 'mcpServers'].flatMap((key) => {
    const isInert = loaded.host.inertKeys.includes(key);
    return isInert ? [] : [...commandsBelow(fieldNamed(reading, key)?.node, reading, 0)];
  });
};

/** Hooks and servers lie at most this deep: event, entry, hooks, hook. */
const deepest = 8;

function* commandsBelow(node: unknown, reading: ParsedReading, depth: number): Generator<Command> {
  if (depth > deepest) return;
  if (isSeq(node)) for (const item of node.items) yield* commandsBelow(item, reading, depth + 1);
  if (!isMap(node)) return;
  const command = partOf(node.get('command', true), reading);
  const args = node.get('args', true);
  if (command) {
    const rest = isSeq(args) ? args.items.flatMap((item) => partOf(item, reading) ?? []) : [];
    const parts = [command, ...rest];
    yield { kind: 'command', text: parts.map(({ text }) => text).join(' '), parts };
  }
  const address = partOf(node.get('url', true), reading);
  if (address) yield { kind: 'address', text: address.text, parts: [address] };
  for (const { value } of node.items)
    if (isNode(value) && !isScalar(value)) yield* commandsBelow(value, reading, depth + 1);
}

const partOf = (node: unknown, { locate }: ParsedReading): Command['parts'][number] | undefined => {
  if (!isScalar(node) || typeof node.value !== 'string') return undefined;
  const [start, end] = rangeOf(node);
  return { text: node.value, at: locate(start, end) };
};

const rangeOf = ({ range }: Node): readonly [number, number] => (range ? [range[0], range[1]] : [0, 0]);

/** Where a stretch of a command stands: the first of these that one part holds, to the letter where it is written so. */
export const placeIn = ({ parts }: Command, pieces: readonly string[], text: string): Span => {
  for (const piece of pieces) {
    const part = parts.find((each) => each.text.includes(piece));
    if (!part) continue;
    const index = text.slice(part.at.start, part.at.end).indexOf(piece);
    return index === -1 ? part.at : span(part.at.start + index, part.at.start + index + piece.length);
  }
  return span(parts[0]?.at.start ?? 0, parts.at(-1)?.at.end ?? 0);
};
