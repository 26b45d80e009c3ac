/** A `tools` key written as a map, which no host of lists reads, and what its author meant by it. */
import { isMap, isScalar, isSeq, type Node, type Pair } from 'yaml';
import type { Span } from '../text/span';
import { isRecord, type ParsedField, type Reading } from './reading';
import { type ToolToken, toolList } from './toolList';

export interface ToolMap {
  readonly firstKey: Span | undefined;
  readonly allowed: readonly ToolToken[];
  readonly denied: readonly ToolToken[];
  readonly rationale: string | undefined;
}

const allowing = new Set(['allowed', 'allow', 'include']);
const denying = new Set(['forbidden', 'deny', 'denied', 'disallowed', 'exclude']);
const explaining = new Set(['rationale', 'reason', 'note', 'notes', 'comment']);

/** Undefined for a number or boolean. `{allowed: [Read]}` and `{Read: true, Bash: false}` are both understood. */
export const toolMap = (text: string, reading: Reading, field: ParsedField): ToolMap | undefined => {
  const { value, node } = field;
  if (!isRecord(value) || !isMap(node)) return undefined;
  const pairs = node.items as readonly Pair<Node, Node | null>[];
  const named = (words: ReadonlySet<string>) =>
    pairs.flatMap((pair) => (words.has(keyText(pair)) ? listed(text, reading, value, pair) : []));
  const rationale = Object.entries(value).find(([key, inner]) => explaining.has(key) && typeof inner === 'string')?.[1];
  const [first] = pairs;
  return {
    firstKey: first?.key.range ? reading.locate(first.key.range[0], first.key.range[1]) : undefined,
    allowed: [...named(allowing), ...pairs.flatMap((pair) => switched(reading, value, pair, true))],
    denied: [...named(denying), ...pairs.flatMap((pair) => switched(reading, value, pair, false))],
    rationale: typeof rationale === 'string' ? rationale : undefined,
  };
};

const keyText = ({ key }: Pair<Node, Node | null>): string => (isScalar(key) ? String(key.value) : '');

const listed = (
  text: string,
  reading: Reading,
  map: Readonly<Record<string, unknown>>,
  pair: Pair<Node, Node | null>,
): readonly ToolToken[] => {
  const { key, value } = pair;
  if (!key.range || !(isSeq(value) || isScalar(value))) return [];
  const at = reading.locate(key.range[0], key.range[1]);
  return toolList(text, reading, {
    key: keyText(pair),
    keySpan: at,
    valueSpan: at,
    value: map[keyText(pair)],
    node: value,
  }).tokens;
};

/** `Read: true` is one tool, switched on. */
const switched = (
  reading: Reading,
  map: Readonly<Record<string, unknown>>,
  pair: Pair<Node, Node | null>,
  on: boolean,
): readonly ToolToken[] => {
  const name = keyText(pair);
  if (map[name] !== on || !pair.key.range) return [];
  return [{ text: name, base: name, span: reading.locate(pair.key.range[0], pair.key.range[1]) }];
};
