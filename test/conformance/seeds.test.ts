/** The five files that the product was first asked to handle: what must be said about them, where, and nothing more. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { tryFix } from '../../src/core/lint/tryFix';
import { decode } from '../../src/protocol/decode';
import { agents, fileIn, findingsIn, placeInShort, shortFindings } from '../support/place';
import { sharedFolder } from '../support/shared';

const seed = (number: number): string => decode(readFileSync(join(sharedFolder ?? '', `seeds/seed-${number}.md`))).text;

const alone: Readonly<Record<number, readonly string[]>> = {
  0: [
    '3:1-3:12 error frontmatter-does-not-load',
    '38:36-38:45 hint tool-not-offered',
    '38:58-38:62 hint tool-listed-twice',
  ],
  1: ['3:158-3:160 warning description-needs-quotes'],
  2: [
    '3:395-3:397 information description-literal-newline',
    '3:427-3:429 warning description-needs-quotes',
    '10:4-10:8 warning text-mojibake',
    '128:59-128:62 warning text-mojibake',
    '129:62-129:65 warning text-mojibake',
    '130:26-130:29 warning text-mojibake',
  ],
  3: [
    '3:14-3:120 hint triggers-only-in-body',
    '5:1-5:21 hint key-unknown',
    '7:1-7:17 hint key-unknown',
    '17:1-17:6 error tools-not-a-list',
    '24:7-24:16 warning tool-retired',
    '32:1-32:20 hint key-unknown',
    '39:1-39:14 hint key-unknown',
  ],
  4: ['4:20-4:29 warning tool-retired'],
};

const together: Readonly<Record<number, readonly string[]>> = {
  0: ['2:7-2:23 information agent-name-duplicate'],
  1: [],
  2: ['2:7-2:23 error agent-name-duplicate'],
  3: ['2:7-2:23 error agent-name-duplicate'],
  4: ['2:7-2:23 error agent-name-duplicate'],
};

const numbers = [0, 1, 2, 3, 4] as const;

describe.runIf(sharedFolder)('the seeds', () => {
  it.each(numbers)('seed-%i alone has exactly the findings of the catalogue', (number) => {
    const workspace = agents({ 'seed.md': seed(number) });
    expect(shortFindings(workspace, 'seed.md')).toEqual(alone[number]);
  });

  it.each(numbers)('seed-%i beside the others has those and its name', (number) => {
    const workspace = agents(Object.fromEntries(numbers.map((each) => [`seed-${each}.md`, seed(each)])));
    expect(shortFindings(workspace, `seed-${number}.md`)).toEqual([
      ...(together[number] ?? []),
      ...(alone[number] ?? []),
    ]);
  });

  it('relates seed-0 to the line where its text breaks off', () => {
    const workspace = agents({ 'seed.md': seed(0) });
    const [finding] = findingsIn(workspace, 'seed.md');
    const places = finding?.related.map(({ span }) => placeInShort(seed(0), span));
    expect(places).toContain('5:1-5:10');
  });

  it('seed-0 in a plugin is a placeholder, told of at the same place', () => {
    const workspace = agents({ 'kit/agents/seed.md': seed(0) });
    workspace.setFolders({ plugins: new Set(['file:///kit/']) });
    const [first] = shortFindings(workspace, 'kit/agents/seed.md');
    expect(first).toBe('3:1-3:12 error plugin-agent-is-placeholder');
  });

  it('relates seed-3 to the heading of its triggers', () => {
    const workspace = agents({ 'seed.md': seed(3) });
    const [finding] = findingsIn(workspace, 'seed.md');
    expect(finding?.related.map(({ span }) => placeInShort(seed(3), span))).toEqual(['73:1-73:18']);
  });

  it.each([1, 2])('seed-%i with CRLF does not load, at the same place', (number) => {
    const workspace = agents({ 'seed.md': seed(number).replaceAll('\n', '\r\n') });
    const expected = alone[number]?.map((line) =>
      line.replace('warning description-needs-quotes', 'error line-endings-stop-loading'),
    );
    expect(shortFindings(workspace, 'seed.md')).toEqual(expected);
  });

  it.each([0, 3, 4])('seed-%i with CRLF is told the same', (number) => {
    const workspace = agents({ 'seed.md': seed(number).replaceAll('\n', '\r\n') });
    expect(shortFindings(workspace, 'seed.md')).toEqual(alone[number]);
  });
});

/** Applies the first fix of a rule in a file, which must be offered. */
const fixed = (text: string, rule: string): { readonly text: string; readonly kind: string } => {
  const workspace = agents({ 'seed.md': text });
  const finding = findingsIn(workspace, 'seed.md').find((each) => each.rule === rule);
  const [fix] = finding?.fixes ?? [];
  const tried = finding && fix && tryFix(fileIn(workspace, 'seed.md'), finding, fix);
  if (!tried) throw new Error(`no fix for ${rule}`);
  return { text: tried.fixedText, kind: tried.kind };
};

describe.runIf(sharedFolder)('the fixes of the seeds', () => {
  it('let seed-0 load, with the whole text as its description', () => {
    const { text, kind } = fixed(seed(0), 'frontmatter-does-not-load');
    const { verdict, agent } = fileIn(agents({ 'seed.md': text }), 'seed.md').loaded;
    expect([kind, verdict, agent?.description?.length]).toEqual(['safe', 'loads', 2158]);
  });

  it.each([1, 2])('let seed-%i load without repair, with the same description', (number) => {
    const { text, kind } = fixed(seed(number), 'description-needs-quotes');
    const before = fileIn(agents({ 'seed.md': seed(number) }), 'seed.md').loaded;
    const after = fileIn(agents({ 'seed.md': text }), 'seed.md').loaded;
    expect([kind, after.verdict, after.agent?.description]).toEqual(['safe', 'loads', before.agent?.description]);
  });

  it('bring back what seed-2 meant', () => {
    const { text, kind } = fixed(seed(2), 'text-mojibake');
    expect([kind, text.includes('## 🔄 Auto-Load'), text.split('→').length - 1]).toEqual(['safe', true, 3]);
  });

  it('write the map of seed-3 as lists, on request', () => {
    const { text, kind } = fixed(seed(3), 'tools-not-a-list');
    expect(kind).toBe('suggestion');
    expect(text).toContain(
      '\ntools: Bash, Glob, Grep, Read, Edit, Write, WebFetch, WebSearch\ndisallowedTools: NotebookEdit\n\nparallel_compatible:',
    );
  });

  it('say in their title what the lists of seed-3 leave out', () => {
    const findings = findingsIn(agents({ 'seed.md': seed(3) }), 'seed.md');
    const titles = findings.find(({ rule }) => rule === 'tools-not-a-list')?.fixes.map(({ title }) => title);
    expect(titles).toEqual(["Write it as 'tools' and 'disallowedTools', without 'MultiEdit', the reason as a comment"]);
  });

  it('take the second name of a tool out of seed-0', () => {
    const { text, kind } = fixed(seed(0), 'tool-listed-twice');
    expect([kind, text]).toEqual(['safe', seed(0).replace(' Task,', '')]);
  });

  it('take the retired tool out of seed-4', () => {
    const { text, kind } = fixed(seed(4), 'tool-retired');
    expect([kind, text]).toEqual(['safe', seed(4).replace('MultiEdit, ', '')]);
  });
});
