/** The reading of plain headers against the parser of all YAML: where the first answers at all, it says the same. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { isScalar, isSeq } from 'yaml';
import { splitNextHyphens } from '../../../src/core/load/split';
import { readPlainHeader } from '../../../src/core/source/plainHeader';
import { type Entry, readAnyYaml, readYaml } from '../../../src/core/source/yaml';
import { textAt, withoutTail } from '../../../src/core/text/span';
import { random } from '../../support/random';
import { readRecords, sharedFolder } from '../../support/shared';

/** What the loader uses of an entry. */
const used = (text: string, { key, keySpan, valueSpan, node }: Entry): unknown => ({
  key,
  keySpan,
  valueSpan: withoutTail(text, valueSpan),
  node: usedNode(node),
});

const usedNode = (node: unknown): unknown => {
  if (isSeq(node)) return node.items.map(usedNode);
  if (!isScalar(node)) return node === null ? null : 'other';
  return node.value === null ? null : [node.value, node.range?.[0], node.range?.[1]];
};

/** Undefined where the plain reading does not answer; else what differs. */
const difference = (text: string): string | undefined => {
  const plain = readPlainHeader(text);
  if (!plain) return undefined;
  const [ours, theirs] = [readYaml(text), readAnyYaml(text)];
  const sides = [
    { errors: ours.errors, value: ours.value, entries: plain.map((entry) => used(text, entry)) },
    { errors: theirs.errors, value: theirs.value, entries: theirs.entries().map((entry) => used(text, entry)) },
  ].map((side) => JSON.stringify(side, null, 1));
  return sides[0] === sides[1] ? '' : `${JSON.stringify(text)}\n${sides[0]}\n${sides[1]}`;
};

const headers = ((): readonly string[] => {
  const cases = join(import.meta.dirname, '../../cases');
  const own = readdirSync(cases, { recursive: true, encoding: 'utf8' }).map((name) => join(cases, name));
  const real = ['corpus', 'corpus-hard'].flatMap((name) => {
    if (!sharedFolder || name !== 'corpus') return [];
    const folder = join(sharedFolder, name);
    return readRecords<{ repo: string; repoPath: string }>(join(folder, 'index.jsonl')).map(({ repo, repoPath }) =>
      join(folder, 'repos', repo.replace('/', '__'), repoPath),
    );
  });
  return [...own, ...real]
    .filter((file) => file.endsWith('.md'))
    .flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const block = splitNextHyphens(text);
      return block ? [textAt(text, block.header)] : [];
    });
})();

const said = (texts: readonly string[]): { readonly answered: number; readonly differing: readonly string[] } => {
  const differences = texts.map(difference).filter((found) => found !== undefined);
  return { answered: differences.length, differing: differences.filter((found) => found !== '').slice(0, 3) };
};

const pieces = [
  ...['name', 'tools', 'a-b', 'true', 'x1', 'null', 'A', 'yes', '_a', '"q"', '0', 'é'],
  ...[
    ': ',
    ':',
    ' :',
    ':  ',
    '\n',
    '\n',
    '\n',
    '\r\n',
    '\r',
    ' ',
    '  ',
    '- ',
    '\n- ',
    '\n  - ',
    '-',
    '#',
    ' # c',
    '\t',
  ],
  ...['Read', 'Read, Bash', '[Read, Bash]', '[ a , b ]', '[]', '[a', 'a]', '[1, b]', '{a: b}', '"a b"', "'a'", "''"],
  ...['5', '05', '0x1F', '1e3', '1.5', '1.2.3', '2024-01-01', '-5', '.5', '1_000', '0o7', '12:30', 'NaN', '.inf', '~'],
  ...[
    'null',
    'True',
    'tRue',
    'no',
    'a: b',
    'a:b',
    'a#b',
    '*',
    '&x',
    '!t',
    '|',
    '>',
    '%',
    '@',
    '`',
    '🚀',
    'ü',
    '\u00a0',
  ],
  ...['\u2028', '\ufeff', '...', '<<', '?', '"a', 'a"', '\\', '(a)', '/x', '$x', 'word '],
];

describe('a plain header', () => {
  it('is what most headers are', () => {
    const { answered } = said(headers);
    expect(answered / headers.length).toBeGreaterThan(sharedFolder ? 0.6 : 0.2);
  });

  it('reads as by the parser of all YAML', () => {
    expect(said(headers).differing).toEqual([]);
  });

  it('does so with any piece cut, doubled or put elsewhere', () => {
    const { below, pick } = random(20_261_121);
    const mutilated = Array.from({ length: 6_000 }, () => {
      const text = pick(headers);
      const [start, length] = [below(text.length + 1), below(12)];
      const piece = below(2) === 0 ? pick(pieces) : text.slice(start, start + length).repeat(below(3));
      return text.slice(0, start) + piece + text.slice(start + length);
    });
    const { answered, differing } = said(mutilated);
    expect(differing).toEqual([]);
    expect(answered).toBeGreaterThan(500);
  });

  it('does so made of whatever comes', () => {
    const { below, pick } = random(8_675_309);
    const made = Array.from({ length: 60_000 }, () => {
      const line = (): string => `${pick(pieces)}: ${Array.from({ length: below(3) }, () => pick(pieces)).join('')}`;
      const wild = (): string => Array.from({ length: 1 + below(5) }, () => pick(pieces)).join('');
      return Array.from({ length: 1 + below(3) }, () => (below(3) === 0 ? wild() : line())).join('\n');
    });
    const { answered, differing } = said(made);
    expect(differing).toEqual([]);
    expect(answered).toBeGreaterThan(500);
  });
});
