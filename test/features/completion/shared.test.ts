/** Beside VS Code's own completion: what it offers is left to it, and what it does not offer is there. */
import { describe, expect, it } from 'vitest';
import type { CompletionItem, Range } from 'vscode-languageserver-types';
import { editorBuiltIns } from '../../../src/core/hosts/editorBuiltIns';
import { askedAt, header, labelsAt } from './asked';
import { type Answer, recorded, wholeSource } from './recorded';

const labelsOf: Readonly<Record<Answer, readonly string[]>> = {
  keys: editorBuiltIns.keys,
  tools: editorBuiltIns.tools,
  values: Object.values(editorBuiltIns.values).flat(),
  hidden: [],
  nothing: [],
};

const rows = Object.entries(recorded).flatMap(([answer, sources]) =>
  sources.map((source) => ({ source, editors: labelsOf[answer as Answer] })),
);

describe('a document that VS Code completes as well', () => {
  it.each(rows)('leaves out exactly what VS Code offers at $source', ({ source, editors }) => {
    const all = labelsAt(wholeSource(source));
    const shared = labelsAt(wholeSource(source), { isShared: true });
    expect(shared).toEqual(all.filter((label) => !editors.includes(label)));
  });

  it.each(['color', 'effort', 'maxTurns', 'isolation'])('still has the key %s, which VS Code lacks', (key) => {
    expect(labelsAt(header('|'), { isShared: true })).toContain(key);
  });

  it('still has models that VS Code lacks', () => {
    expect(labelsAt(header('model: |'), { isShared: true })).toEqual([
      'fable',
      'best',
      'opusplan',
      'sonnet[1m]',
      'opus[1m]',
      'fable[1m]',
    ]);
  });
});

describe('a character that opens the list', () => {
  it.each([' ', ',', '[', '"', '-'])('brings everything when it is %j, since VS Code is not asked then', (trigger) => {
    expect(labelsAt(header('tools: |'), { isShared: true, trigger })).toEqual(labelsAt(header('tools: |')));
  });

  it('leaves VS Code its own when it is a colon', () => {
    expect(labelsAt(header('tools:|'), { isShared: true, trigger: ':' })).not.toContain('Read');
  });
});

describe('every list', () => {
  const sources = Object.values(recorded).flat();

  it.each(sources)('has no label twice at %j', (source) => {
    const labels = askedAt(wholeSource(source), { skills: ['a', 'b'] }).items.map(({ label }) => label);
    expect(labels).toEqual([...new Set(labels)]);
  });

  it.each(sources)('replaces one stretch of one line at %j', (source) => {
    const ranges = askedAt(wholeSource(source)).items.map(mainRange);
    expect(new Set(ranges.map((range) => JSON.stringify(range))).size).toBeLessThanOrEqual(1);
    expect(ranges.filter((range) => range?.start.line !== range?.end.line)).toEqual([]);
  });
});

const mainRange = ({ textEdit }: CompletionItem): Range | undefined =>
  textEdit && 'range' in textEdit ? textEdit.range : undefined;
