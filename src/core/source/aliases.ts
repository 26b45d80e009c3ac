/** What the aliases of a document stand for. */
import { type Document, isAlias, type Node, visit } from 'yaml';

interface Anchored {
  readonly start: number;
  readonly node: Node;
}

/** Answers with the node itself where it is no alias. One look at the document serves all of its aliases. */
export const aliasesOf = (document: Document): ((node: unknown) => unknown) => {
  let anchors: ReadonlyMap<string, readonly Anchored[]> | undefined;
  return (node) => {
    if (!isAlias(node)) return node;
    anchors ??= anchorsOf(document);
    const start = node.range?.[0] ?? Number.POSITIVE_INFINITY;
    return anchors.get(node.source)?.findLast((anchored) => anchored.start < start)?.node;
  };
};

const anchorsOf = (document: Document): ReadonlyMap<string, readonly Anchored[]> => {
  const anchors = new Map<string, Anchored[]>();
  visit(document, {
    Value: (_, node) => {
      if (!node.anchor || !node.range) return;
      const known = anchors.get(node.anchor) ?? [];
      anchors.set(node.anchor, known);
      known.push({ start: node.range[0], node });
    },
  });
  return anchors;
};
