/** The load model against what the real program did, file by file. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../src/core/hosts/claude-code';
import { loadFile } from '../../src/core/load/load';
import { decode } from '../../src/protocol/decode';
import { readRecords, sharedFolder } from '../support/shared';

interface Recorded {
  readonly loaded: boolean;
  readonly name?: string | null;
  readonly description?: string | null;
  readonly model?: string | null;
}

/** What our model says, in the form of the records. */
const ours = (file: string): Recorded => {
  const { text, size } = decode(readFileSync(file));
  const { verdict, agent } = loadFile(text, claudeCode, { stem: basename(file, '.md'), size });
  if (verdict !== 'loads' && verdict !== 'loads-repaired') return { loaded: false };
  return {
    loaded: true,
    name: agent?.name ?? null,
    description: agent?.description ?? null,
    model: agent?.model ?? null,
  };
};

const recorded = ({ loaded, name = null, description = null, model = null }: Recorded): Recorded =>
  loaded ? { loaded, name, description, model } : { loaded };

const describeShared = describe.runIf(sharedFolder);
const shared = sharedFolder ?? '';

describeShared('the load model agrees with the program', () => {
  for (const group of ['yaml', 'keys', 'fallback', 'edge']) {
    const rows = sharedFolder
      ? readRecords<Recorded & { file: string }>(join(shared, `conformance/verdicts/${group}.jsonl`))
      : [];
    it.each(rows)(`${group}: $file`, (row) => {
      expect(ours(join(shared, 'conformance/cases', group, row.file))).toEqual(recorded(row));
    });
  }

  it('on 920 real files', () => {
    const index = readRecords<{ repo: string; repoPath: string; sha256: string }>(join(shared, 'corpus/index.jsonl'));
    const files = new Map(index.map((row) => [row.sha256.slice(0, 12), row]));
    const rows = readRecords<Recorded & { sha256: string }>(join(shared, 'corpus/verdicts.jsonl'));
    const differing = rows.flatMap((row) => {
      const entry = files.get(row.sha256);
      if (!entry) return [`${row.sha256} is not in the index`];
      const file = join(shared, 'corpus/repos', entry.repo.replace('/', '__'), entry.repoPath);
      const [actual, expected] = [ours(file), recorded(row)];
      return JSON.stringify(actual) === JSON.stringify(expected) ? [] : [JSON.stringify({ file, actual, expected })];
    });
    expect(rows.length).toBeGreaterThan(900);
    expect(differing).toEqual([]);
  });

  it('on 281 defective files', () => {
    const rows = readRecords<Recorded & { id: string }>(join(shared, 'corpus-hard/verdicts.jsonl'));
    const differing = rows.flatMap((row) => {
      const actual = ours(join(shared, 'corpus-hard/files', `${row.id}.md`));
      const expected = { ...recorded(row), ...(row.loaded && { model: row.model ?? null }) };
      return JSON.stringify(actual) === JSON.stringify(expected)
        ? []
        : [JSON.stringify({ id: row.id, actual, expected })];
    });
    expect(rows.length).toBeGreaterThan(250);
    expect(differing).toEqual([]);
  });
});
