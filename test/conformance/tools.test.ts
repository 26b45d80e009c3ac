/** The tools of a spawned agent against what the real program gave it. */
import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../src/core/hosts/claude-code';
import { toolsListing } from '../../src/core/load/listing';
import { loadFile } from '../../src/core/load/load';
import { decode } from '../../src/protocol/decode';
import { readRecords, sharedFolder } from '../support/shared';

interface Spawned {
  readonly file: string;
  readonly outcome: 'spawned' | 'refused';
  readonly tools?: readonly string[];
  readonly deferred?: readonly string[];
  readonly refused?: { readonly unrecognized?: readonly string[]; readonly unmatched?: readonly string[] };
  readonly listing: string;
}

const shared = sharedFolder ?? '';
const rows = sharedFolder ? readRecords<Spawned>(join(shared, 'conformance/verdicts/tools.jsonl')) : [];
const pool = rows.find(({ file }) => file === 't-none.md');
/** Recorded in a background run, which keeps fewer tools; and with a model that is offered all at once. */
const otherPools = new Set(['bgt.md', 'm-old.md']);

const agentIn = (file: string) => {
  const { text, size } = decode(readFileSync(join(shared, 'conformance/cases/tools', file)));
  const { agent } = loadFile(text, claudeCode, { stem: basename(file, '.md'), size });
  if (!agent) throw new Error(`${file} holds no agent`);
  return agent;
};

const everything = ({ tools = [], deferred = [] }: Partial<Spawned> = {}): readonly string[] =>
  [...tools, ...deferred].sort();

describe.runIf(sharedFolder)('a spawned agent', () => {
  it.each(rows.filter(({ file }) => !otherPools.has(file)))('has the tools that the program gave it: $file', (row) => {
    const { tools, isRefused } = agentIn(row.file).tools;
    // Names of MCP servers that are not connected are refused by the run, not by the list.
    const isUnmatched = row.refused?.unmatched !== undefined;
    expect(isRefused || isUnmatched).toBe(row.outcome === 'refused');
    const expected = everything(row);
    const given = tools === 'all' ? everything(pool) : [...tools].sort();
    expect(given).toEqual(expected);
  });

  it('keeps the order of the list', () => {
    for (const row of rows.filter(({ deferred, outcome }) => deferred?.length === 0 && outcome === 'spawned')) {
      if (otherPools.has(row.file)) continue;
      expect([row.file, agentIn(row.file).tools.tools]).toEqual([row.file, row.tools]);
    }
  });

  it.each(rows)('is announced as the program announced it: $file', ({ file, listing }) => {
    expect(toolsListing(agentIn(file), claudeCode)).toBe(listing);
  });
});
