/** The load model against what the real program did with the project's own files (`npm run conformance -- --record`). */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../src/core/hosts/claude-code';
import type { Tool } from '../../src/core/hosts/host';
import { own } from '../../src/core/text/own';
import { differences, type GroupRecords, readCase, toolsOf, verified } from '../support/conformance';
import { handedOver } from '../support/handed';

const cases = join(import.meta.dirname, '../cases');
const records = join(cases, 'records', claudeCode.verified);

const groups = [
  { name: 'files', folder: cases, plugin: undefined, isFlat: true },
  { name: 'tools', folder: join(cases, 'tools'), plugin: undefined, isFlat: true },
  { name: 'plugin', folder: join(cases, 'plugin'), plugin: 'allotment', isFlat: false },
  { name: 'handed', folder: join(cases, 'handed'), plugin: undefined, isFlat: true },
  { name: 'handed-plugin', folder: join(cases, 'handed/plugin'), plugin: 'allotment', isFlat: false },
] as const;

const recordsOf = (group: string): GroupRecords => JSON.parse(readFileSync(join(records, `${group}.json`), 'utf8'));

const filesOf = (folder: string, isFlat: boolean): readonly string[] =>
  readdirSync(folder, { recursive: !isFlat, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => name.replaceAll('\\', '/'));

it('the records are those of the version that the table of the host names', () => {
  expect([verified, existsSync(records)]).toEqual([claudeCode.verified, true]);
  const programs = groups.map(({ name }) => recordsOf(name).program);
  expect(programs).toEqual(groups.map(() => `Claude Code ${claudeCode.verified}`));
});

describe.each(groups)('the load model agrees with the program on the $name of test/cases', (group) => {
  const { name, folder, plugin, isFlat } = group;
  const recorded = recordsOf(name);

  it.each(Object.entries(recorded.cases))('%s', (file, record) => {
    const loaded = readCase(file, readFileSync(join(folder, file)), plugin);
    expect(differences(file, loaded, record, recorded.pools)).toEqual([]);
  });

  it('for each file', () => {
    expect(Object.keys(recorded.cases).sort()).toEqual([...filesOf(folder, isFlat)].sort());
  });
});

it('the table names the tools of an agent that lists none', () => {
  const { usual } = recordsOf('tools').pools;
  const given = toolsOf(claudeCode, 'always');
  expect([...usual.tools, ...usual.deferred].sort()).toEqual([...given].sort());
  expect(usual.deferred).toEqual(given.filter((name) => hasDeferred(name)).sort());
});

const hasDeferred = (name: string): boolean => own<Tool>(claudeCode.tools, name)?.isDeferred === true;

describe('a recorded agent', () => {
  const { cases: rows } = recordsOf('tools');

  /** A background run sorts in its own way what it keeps. */
  const lists = Object.entries(rows).flatMap(([file, { spawned }]) => {
    if (file.startsWith('background-') || !Array.isArray(spawned?.tools) || spawned.deferred) return [];
    const { agent } = readCase(file, readFileSync(join(cases, 'tools', file)), undefined);
    const said = agent?.tools.tools ?? [];
    return said === 'all'
      ? []
      : [{ file, said: said.filter((tool) => spawned.tools?.includes(tool)), given: spawned.tools }];
  });

  it('is given its tools in the order of its list', () => {
    expect(lists.length).toBeGreaterThan(100);
    expect(lists.filter(({ said, given }) => said.join() !== given.join())).toEqual([]);
  });

  it('is sent with each effort of the table as written', () => {
    const words = claudeCode.keys.effort.values.map(({ name }) => name);
    expect(words.map((word) => rows[`effort-${word}.md`]?.spawned?.effort)).toEqual(words);
  });
});

describe.each(groups.filter(({ name }) => name.startsWith('handed')))(
  'what is copied is what was tried: $name',
  (group) => {
    it.each(Object.entries(recordsOf(group.name).cases))('%s', (file, { given }) => {
      const handed = handedOver(file, readFileSync(join(group.folder, file)), group.plugin);
      expect(handed?.agent ?? null).toEqual(given);
    });
  },
);

it('the files are kept byte for byte, whatever a version control does with line ends', () => {
  const bytes = (file: string): string => readFileSync(join(cases, file), 'latin1');
  expect(bytes('crlf-good.md').split('\r\n').length).toBe(8);
  expect(bytes('split-carriage-returns-only.md')).not.toContain('\n');
  expect(bytes('split-byte-order-mark.md').slice(0, 3)).toBe('\u00ef\u00bb\u00bf');
  expect(bytes('split-plain.md')).not.toContain('\r');
  expect(bytes('plugin/crlf.md')).toContain('\r\n');
});
