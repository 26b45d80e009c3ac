/** Reads `tools` and `disallowedTools` into tokens, as the host splits them. */
import { isScalar, isSeq, type Node } from 'yaml';
import { type Span, span, textAt, withoutTail } from '../text/span';
import { type Field, type ParsedField, type Reading, withoutTree } from './reading';

export interface ToolToken {
  /** As written: `Bash(git *)`. */
  readonly text: string;
  /** The name alone: `Bash`. The whole text where the parentheses do not fit. */
  readonly base: string;
  /** What stands in the parentheses. */
  readonly pattern?: string;
  readonly span: Span;
}

export interface ToolList {
  /** `nothing`: null, `""`, `[]` or a list without text. `other`: a map, number or boolean, which gives no tools either. */
  readonly shape: 'text' | 'list' | 'nothing' | 'other';
  readonly field: Field;
  readonly tokens: readonly ToolToken[];
}

export const toolList = (text: string, reading: Reading, parsed: ParsedField): ToolList => {
  const { value, node } = parsed;
  const field = withoutTree(parsed);
  const tokens = [...tokensOf(text, reading, parsed)];
  if (typeof value === 'string') return { shape: tokens.length > 0 ? 'text' : 'nothing', field, tokens };
  if (Array.isArray(value)) return { shape: tokens.length > 0 ? 'list' : 'nothing', field, tokens };
  // A bare 0 counts as empty, like null (specification of the host's files, 6.1).
  return {
    shape: value === null || value === undefined || value === 0 || node === null ? 'nothing' : 'other',
    field,
    tokens,
  };
};

/**
 * Splits on commas and ASCII spaces outside parentheses, which do not nest; an unclosed one swallows the rest (case
 * `q-rule`).
 */
export const splitTools = (text: string): readonly string[] => {
  const pieces: string[] = [];
  let isInside = false;
  let start = 0;
  for (let at = 0; at <= text.length; at++) {
    const character = text[at];
    if (character === '(') isInside = true;
    if (character === ')') isInside = false;
    const ends = at === text.length || (!isInside && (character === ',' || character === ' '));
    if (!ends) continue;
    const piece = text.slice(start, at).trim();
    if (piece !== '') pieces.push(piece);
    start = at + 1;
  }
  return pieces;
};

/** `Name` or `Name(content)`; anything after the closing parenthesis makes it one unknown name (case `q-rule2`). */
export const parseToolName = (text: string): { readonly base: string; readonly pattern?: string } => {
  const [, base, pattern] = /^([^()]+)\(([\s\S]*)\)$/.exec(text) ?? [];
  return base !== undefined && pattern !== undefined ? { base, pattern } : { base: text };
};

function* tokensOf(text: string, reading: Reading, { value, node }: ParsedField): Generator<ToolToken> {
  if (typeof value === 'string' && node) yield* scalarTokens(text, reading, value, node);
  if (!Array.isArray(value) || !isSeq(node)) return;
  for (const [index, item] of value.entries()) {
    const itemNode = node.items[index];
    if (typeof item === 'string' && isScalar(itemNode)) yield* scalarTokens(text, reading, item, itemNode);
  }
}

/** Tokens are looked up one after another in the scalar as written, so quotes, escapes and folding do not shift them. */
function* scalarTokens(text: string, reading: Reading, value: string, node: Node): Generator<ToolToken> {
  const [start, end] = node.range ?? [0, 0, 0];
  const whole = withoutTail(text, reading.locate(start, end));
  const source = textAt(text, whole);
  let from = 0;
  for (const piece of splitTools(value)) {
    const found = source.indexOf(piece, from);
    if (found !== -1) from = found + piece.length;
    const at = found === -1 ? whole : span(whole.start + found, whole.start + from);
    yield { text: piece, ...parseToolName(piece), span: at };
  }
}
