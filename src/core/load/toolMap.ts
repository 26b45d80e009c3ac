/** A `tools` key written as a map, which no host of lists reads, and what its author meant by it. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../text/span';
import { isRecord, type ParsedField, type Reading } from './reading';
import { parseToolName, type ToolToken, toolList } from './toolList';

export interface ToolMap {
  readonly firstKey: Span | undefined;
  readonly allowed: readonly MappedTool[];
  readonly denied: readonly MappedTool[];
  readonly rationale: string | undefined;
}

export interface MappedTool extends ToolToken {
  /** It is a key of a map: `Read: true`, or `read: to see the code`. */
  readonly isKey: boolean;
  /** What is written behind such a key. */
  readonly reason?: string;
}

const allowing = new Set(['allowed', 'allow', 'include']);
const denying = new Set(['forbidden', 'deny', 'denied', 'disallowed', 'exclude']);
const explaining = new Set(['rationale', 'reason', 'note', 'notes', 'comment']);

type MapPair = Pair<Node, Node | null>;

/** Undefined for a number or boolean. `{allowed: [Read]}`, `{allowed: {Read: why}}` and `{Read: true}` are understood. */
export const toolMap = (text: string, reading: Reading, field: ParsedField): ToolMap | undefined => {
  const { value, node } = field;
  if (!isRecord(value) || !isMap(node)) return undefined;
  const pairs = node.items as readonly MapPair[];
  const named = (words: ReadonlySet<string>) =>
    pairs.flatMap((pair) => (words.has(keyText(pair)) ? listed(text, reading, value, pair) : []));
  const rationale = Object.entries(value).find(([key, inner]) => explaining.has(key) && typeof inner === 'string')?.[1];
  const [first] = pairs;
  return {
    firstKey: first && spanOf(reading, first.key),
    allowed: [...named(allowing), ...pairs.flatMap((pair) => switched(reading, value, pair, true))],
    denied: [...named(denying), ...pairs.flatMap((pair) => switched(reading, value, pair, false))],
    rationale: typeof rationale === 'string' ? rationale : undefined,
  };
};

const keyText = ({ key }: MapPair): string => (isScalar(key) ? String(key.value) : '');

const spanOf = (reading: Reading, { range }: Node): Span | undefined =>
  range ? reading.locate(range[0], range[1]) : undefined;

const listed = (
  text: string,
  reading: Reading,
  map: Readonly<Record<string, unknown>>,
  pair: MapPair,
): readonly MappedTool[] => {
  const value = map[keyText(pair)];
  const at = spanOf(reading, pair.key);
  if (isMap(pair.value) && isRecord(value)) return keyed(reading, value, pair.value.items as readonly MapPair[]);
  if (!at || !(isSeq(pair.value) || isScalar(pair.value))) return [];
  const field = { key: keyText(pair), keySpan: at, valueSpan: at, value, node: pair.value };
  return toolList(text, reading, field).tokens.map((token) => ({ ...token, isKey: false }));
};

/** `{read: to see the code, edit: false}` */
const keyed = (
  reading: Reading,
  map: Readonly<Record<string, unknown>>,
  pairs: readonly MapPair[],
): readonly MappedTool[] =>
  pairs.flatMap((pair) => {
    const value = map[keyText(pair)];
    const tool = value === false ? undefined : fromKey(reading, pair);
    return tool ? [typeof value === 'string' ? { ...tool, reason: value } : tool] : [];
  });

/** `Read: true` is one tool, switched on. */
const switched = (
  reading: Reading,
  map: Readonly<Record<string, unknown>>,
  pair: MapPair,
  on: boolean,
): readonly MappedTool[] => {
  const tool = map[keyText(pair)] === on ? fromKey(reading, pair) : undefined;
  return tool ? [tool] : [];
};

const fromKey = (reading: Reading, pair: MapPair): MappedTool | undefined => {
  const [name, at] = [keyText(pair), spanOf(reading, pair.key)];
  return at && { text: name, ...parseToolName(name), span: at, isKey: true };
};
