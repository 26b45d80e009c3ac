/** Reads YAML with positions, as the hosts' parser does, and never throws. */
import { type Document, isMap, isNode, isScalar, isSeq, type Node, type Pair, parseDocument, type Scalar } from 'yaml';
import { type Span, span } from '../text/span';
import { aliasesOf } from './aliases';
import {
  firstRefusal,
  ignoreTags,
  isAccepted,
  isTooDeep,
  nulRefusal,
  type Refusal,
  settleMerges,
  withLineFeeds,
  withQuotedBreaks,
} from './dialect';
import { readPlainHeader } from './plainHeader';

export interface YamlError {
  readonly code: string;
  readonly message: string;
  /** Relative to the text that was read. */
  readonly span: Span;
}

export interface Yaml {
  /** What stands at the top level, in file order. */
  readonly entries: () => readonly Entry[];
  readonly errors: readonly YamlError[];
  /** Plain values; undefined after an error. */
  readonly value: unknown;
}

/** One `key: value` of the top level. Spans are relative to the text that was read. */
export interface Entry {
  readonly key: string;
  readonly keySpan: Span;
  /** Without a trailing comment; empty, right after the key, where there is no value. */
  readonly valueSpan: Span;
  /** What an alias stands for, where it is one. */
  readonly node: Node | null;
}

/**
 * As near to the hosts' own parser as options go: duplicate keys are theirs to allow, `<<` works at the top. A level of
 * `error` keeps the parser from printing; `silent` would swallow errors.
 */
const options = {
  uniqueKeys: false,
  merge: true,
  prettyErrors: false,
  resolveKnownTags: false,
  logLevel: 'error',
} as const;

/** Aliases share what they stand for, so a thousand of them are no danger. */
const unlimited = { maxAliasCount: -1 } as const;

export const readYaml = (written: string): Yaml => {
  const plain = readPlainHeader(written);
  return plain ? { entries: () => plain, errors: [], value: plainValues(plain) } : readAnyYaml(written);
};

/** Whatever stands in the text. For tests too, which hold the plain reading against it. */
export const readAnyYaml = (written: string): Yaml => {
  try {
    const text = withLineFeeds(written);
    if (isTooDeep(text)) throw new Error('Too many levels inside one another.');
    const document = parsed(text);
    const errors = errorsOf(text, document);
    return {
      entries: () => entriesOf(document),
      errors,
      value: errors.length > 0 ? undefined : plainValue(text, document),
    };
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error);
    return { entries: () => [], errors: [{ code: 'GAVE_UP', message, span: span(0, 0) }], value: undefined };
  }
};

const plainValues = (entries: readonly Entry[]): unknown =>
  Object.fromEntries(entries.map(({ key, node }) => [key, plainNode(node)]));

const plainNode = (node: Node | null): unknown => {
  if (isSeq(node)) return node.items.map((item) => (isScalar(item) ? item.value : null));
  return isScalar(node) ? node.value : null;
};

const parsed = (text: string): Document => {
  const first = parseDocument(text, options);
  const broken = withQuotedBreaks(text, first);
  const document = broken === undefined ? first : parseDocument(broken, options);
  ignoreTags(text, document);
  settleMerges(text, document);
  return document;
};

/** Half a million quotes make as many errors, of which the first is worth telling. */
const mostErrors = 20;

const errorsOf = (text: string, document: Document): readonly YamlError[] => {
  const errors = document.errors
    .filter(({ code, pos }) => !isAccepted(code, pos[0], text))
    .slice(0, mostErrors)
    .map(({ code, message, pos }) => ({ code, message, span: span(pos[0], pos[1]) }));
  const refusal: Refusal | undefined =
    nulRefusal(text) ?? (errors.length === 0 ? firstRefusal(text, document) : undefined);
  return refusal ? [...errors, { code: 'REFUSED', message: refusal.message, span: refusal.at }] : errors;
};

/** As `toJS`, and several times faster for what headers nearly always are: a map of single values. */
const plainValue = (text: string, document: Document): unknown => {
  const { contents } = document;
  // Parts that share something through aliases are read together.
  if (
    !isMap(contents) ||
    text.includes('&') ||
    !contents.items.every(({ key }) => isScalar(key) && typeof key.value === 'string' && key.value !== '<<')
  ) {
    return document.toJS(unlimited);
  }
  const entries = contents.items.map(
    ({ key, value }) => [(key as Scalar<string>).value, plainPart(value, document)] as const,
  );
  return Object.fromEntries(entries);
};

const plainPart = (node: unknown, document: Document): unknown =>
  isScalar(node) ? node.value : isNode(node) ? node.toJS(document, unlimited) : null;

export const isYamlList = (text: string): boolean => Array.isArray(readYaml(text).value);

const entriesOf = (document: Document): readonly Entry[] => {
  const { contents } = document;
  if (!isMap(contents)) return [];
  const resolved = aliasesOf(document);
  return contents.items.flatMap((pair) => entryOf(pair as Pair<Node, Node | null>, resolved));
};

const entryOf = ({ key, value }: Pair<Node, Node | null>, resolved: (node: unknown) => unknown): readonly Entry[] => {
  if (!isScalar(key) || !key.range) return [];
  const keySpan = span(key.range[0], key.range[1]);
  // Our parser puts what is absent somewhere behind the colon.
  const [start, end] = value?.range ?? [0, 0];
  const valueSpan = end > start ? span(start, end) : span(keySpan.end, keySpan.end);
  const node = resolved(value);
  return [{ key: String(key.value), keySpan, valueSpan, node: isNode(node) ? node : null }];
};
