/** Real files with a random edit each: nothing throws, and every place lies in its text. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { examine, type Finding } from '../../src/core/lint/lint';
import { Workspace } from '../../src/core/workspace/workspace';
import { decode } from '../../src/protocol/decode';
import { type Random, random } from '../support/random';
import { readRecords, sharedFolder } from '../support/shared';

const edits = 20_000;

/** Of the corpus where it is here, else the project's own cases. */
const files = ((): readonly Buffer[] => {
  if (sharedFolder) {
    const folder = join(sharedFolder, 'corpus');
    const rows = readRecords<{ repo: string; repoPath: string }>(join(folder, 'index.jsonl'));
    return rows
      .filter(({ repoPath }) => repoPath.endsWith('.md'))
      .map(({ repo, repoPath }) => readFileSync(join(folder, 'repos', repo.replace('/', '__'), repoPath)));
  }
  const folder = join(import.meta.dirname, '../cases');
  return readdirSync(folder)
    .filter((name) => name.endsWith('.md'))
    .map((name) => readFileSync(join(folder, name)));
})();

/** A stretch of bytes, half of the time near the start, where the header is. */
const stretch = (bytes: Buffer, { below }: Random): readonly [start: number, end: number] => {
  const start = below(below(2) === 0 ? Math.min(bytes.length, 600) : bytes.length);
  return [start, Math.min(bytes.length, start + 1 + below(below(2) === 0 ? 4 : 200))];
};

const ways: Readonly<Record<string, (bytes: Buffer, chance: Random) => Buffer>> = {
  cut: (bytes, chance) => {
    const [start, end] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, start), bytes.subarray(end)]);
  },
  doubled: (bytes, chance) => {
    const [start, end] = stretch(bytes, chance);
    return Buffer.concat([bytes.subarray(0, end), bytes.subarray(start)]);
  },
  swapped: (bytes, chance) => {
    const [start, end] = stretch(bytes, chance);
    const middle = start + chance.below(end - start + 1);
    return Buffer.concat([
      bytes.subarray(0, start),
      bytes.subarray(middle, end),
      bytes.subarray(start, middle),
      bytes.subarray(end),
    ]);
  },
  flipped: (bytes, chance) => {
    const flipped = Buffer.from(bytes);
    const [start] = stretch(bytes, chance);
    flipped[start] = (flipped[start] ?? 0) ^ (1 << chance.below(8));
    return flipped;
  },
};

const places = ['file:///p/.claude/agents/team/a.md', 'file:///kit/agents/a.md'];

const spansOf = ({ at, related, fixes }: Finding) => [
  at,
  ...related.map(({ span }) => span),
  ...fixes.flatMap((fix) => fix.edits.map(({ span }) => span)),
];

/** What is wrong with the findings of these bytes. */
const faultsOf = (uri: string, bytes: Buffer): readonly string[] => {
  const workspace = new Workspace();
  workspace.setFolders({ plugins: new Set(['file:///kit/']) });
  workspace.disk(uri, decode(bytes));
  const file = workspace.file(uri);
  if (!file) return ['the file is not in the workspace'];
  const faults: string[] = [];
  const { all } = examine(file, workspace, ({ rule, error }) => faults.push(`${rule}: ${String(error)}`));
  const { length } = file.loaded.text;
  for (const finding of all) {
    const outside = spansOf(finding).filter(({ start, end }) => !(0 <= start && start <= end && end <= length));
    if (outside.length > 0) faults.push(`${finding.rule}: ${JSON.stringify(outside)} is not in 0 to ${length}`);
  }
  return faults;
};

describe('a real file with random edits', () => {
  it.each(Object.entries(ways))(
    `%s ${edits / 4} times raises nothing`,
    (name, way) => {
      const chance = random(name.length * 7919);
      const failures: string[] = [];
      for (let count = 0; count < edits / 4; count++) {
        const bytes = way(chance.pick(files), chance);
        const uri = chance.pick(places);
        for (const fault of faultsOf(uri, bytes)) failures.push(`${fault}\n${bytes.toString().slice(0, 600)}`);
      }
      expect(failures.slice(0, 3)).toEqual([]);
    },
    120_000,
  );
});
