import { type Pair, visit } from 'yaml';
import { defineRule, type Fix } from '../lint/rule';
import type { LoadedFile } from '../load/load';
import { fieldNamed } from '../load/reading';
import { treesOf } from '../load/trees';
import type { Edit } from '../text/edit';
import { type Span, textAt } from '../text/span';
import { removeField } from './fieldEdits';
import { keyText, pairSpan, spanOf, type Tree, wholeLines } from './treeEdits';

export const keyDuplicate = defineRule({
  id: 'key-duplicate',
  summary: 'Disallow the same key twice',
  group: 'shape',
  consequence: 'silently-ignored',
  severity: 'warning',
  overlap: 'same',
  messages: {
    earlier: "{host} uses only the last '{key}', so this one has no effect; remove it or merge the two.",
  },
  concerns: ({ reading }) => reading?.kind === 'plain' || reading?.kind === 'repaired',

  *check({ uri, loaded }) {
    const { reading, host } = loaded;
    if (!reading || reading.kind === 'recovered') return;
    for (const entries of [...topLevel(loaded), ...nested(loaded)]) {
      const last = entries.at(-1);
      for (const [index, entry] of entries.slice(0, -1).entries()) {
        const related = last ? [{ uri, span: last.at, message: 'This one is used.' }] : [];
        const next = entries[index + 1]?.at ?? entry.at;
        yield {
          message: 'earlier',
          at: entry.at,
          // The editor marks each of them but the first.
          twinAt: next,
          tags: ['unnecessary'],
          data: { host: host.title, key: entry.key },
          related,
          fixes: fixes(entry, entries),
        } as const;
      }
    }
  },
});

interface Entry {
  readonly key: string;
  readonly at: Span;
  /** Its value as written. */
  readonly source: string;
  /** Undefined where it shares its line with something else. */
  readonly removal: Edit | undefined;
}

/** The entries of each key that stands more than once. */
const repeated = (entries: readonly Entry[]): readonly (readonly Entry[])[] => {
  const groups = new Map<string, Entry[]>();
  for (const entry of entries) groups.set(entry.key, [...(groups.get(entry.key) ?? []), entry]);
  return [...groups.values()].filter(({ length }) => length > 1);
};

/** In a repaired header, prose that looks like a key may stand in the middle of a line. */
const topLevel = ({ reading, host, text }: LoadedFile): readonly (readonly Entry[])[] => {
  const fields = (reading?.fields ?? []).filter(
    ({ key, keySpan }) =>
      Object.hasOwn(host.keys, key) && (reading?.kind === 'plain' || text[keySpan.start - 1] === '\n'),
  );
  if (new Set(fields.map(({ key }) => key)).size === fields.length) return [];
  return repeated(
    fields.map((field) => ({
      key: field.key,
      at: field.keySpan,
      source: textAt(text, field.valueSpan),
      removal: removeField(text, field),
    })),
  );
};

/** Inside hooks and servers, at any depth. */
const nested = (loaded: LoadedFile): readonly (readonly Entry[])[] => {
  const holders = ['hooks', 'mcpServers'].filter((key) => typeof loaded.reading?.values.get(key) === 'object');
  const reading = holders.length > 0 ? treesOf(loaded) : undefined;
  if (!reading) return [];
  const tree = { text: loaded.text, reading };
  const found: (readonly Entry[])[] = [];
  for (const holder of holders) {
    const node = fieldNamed(reading, holder)?.node;
    if (node) visit(node, { Map: (_, map) => void found.push(...repeatedIn(tree, map.items)) });
  }
  return found;
};

const repeatedIn = (tree: Tree, pairs: readonly Pair[]): readonly (readonly Entry[])[] => {
  if (new Set(pairs.map(keyText)).size === pairs.length) return [];
  return repeated(pairs.flatMap((pair) => entryOf(tree, pair)));
};

const entryOf = (tree: Tree, pair: Pair): readonly Entry[] => {
  const at = spanOf(tree, pair.key);
  const whole = pairSpan(tree, pair);
  if (!at || !whole) return [];
  const lines = wholeLines(tree.text, whole);
  const source = tree.text.slice(at.end, whole.end).replace(/^\s*:\s*/, '');
  return [{ key: keyText(pair), at, source, removal: lines && { span: lines, text: '' } }];
};

/** Which of two values was meant is for a person to say. */
const fixes = (entry: Entry, entries: readonly Entry[]): readonly Fix[] => {
  const { removal, source, key } = entry;
  const others = entries.filter((other) => other !== entry).map((other) => other.removal);
  const isSame = source === entries.at(-1)?.source;
  const removed = removal && { title: `Remove this '${key}'`, edits: [removal] };
  if (isSame) return removed ? [{ ...removed, kind: 'safe' }] : [];
  const kept = others.flatMap((other) => other ?? []);
  return [
    ...(removed ? [{ ...removed, kind: 'suggestion' as const }] : []),
    ...(kept.length === others.length
      ? [{ title: `Keep this '${key}' alone`, kind: 'suggestion' as const, edits: kept }]
      : []),
  ];
};
