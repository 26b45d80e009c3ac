import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { loadFile } from '../../../src/core/load/load';
import { applyEdits } from '../../../src/core/text/edit';

const load = (...lines: readonly string[]) =>
  loadFile(`---\n${lines.join('\n')}\n---\n`, claudeCode, { stem: 'a', size: 0 });

describe('a header that cannot be read', () => {
  it('is read as it would be once mended', () => {
    const { verdict, reading, agent } = load('name: a', 'description: - b', 'tools: Read', 'model: opus');
    expect([verdict, reading?.kind, agent?.description, agent?.tools.tools, agent?.model]).toEqual([
      'does-not-load',
      'recovered',
      '- b',
      ['Read'],
      'opus',
    ]);
  });

  it('keeps the places of the keys that are as they were', () => {
    const { reading, text } = load('name: a', 'description: "b "c" d"', 'tools: Read # e');
    const places = reading?.fields.map(({ keySpan, valueSpan }) => [
      text.slice(keySpan.start, keySpan.end),
      text.slice(valueSpan.start, valueSpan.end),
    ]);
    expect(places).toEqual([
      ['name', 'a'],
      ['description', '"b "c" d"'],
      ['tools', 'Read'],
    ]);
  });

  it('is mended in several places at once, and then loads', () => {
    const { recovery, text } = load('name: a', 'description: - b', 'note2: c: d', 'tools:Read');
    const mended = applyEdits(text, recovery?.edits ?? []);
    expect(mended).toBe('---\nname: a\ndescription: "- b"\nnote2: "c: d"\ntools: Read\n---\n');
    expect(loadFile(mended, claudeCode, { stem: 'a', size: 0 }).verdict).toBe('loads');
  });

  it.each([
    [['name: a', 'description: b', 'Use it daily.'], 'continues-at-column-0'],
    [['name: a', 'description: b', '  c: d'], 'colon-in-continuation'],
    [['name: a', 'description: "b'], 'quote-not-closed'],
    [['name: a', "description: 'it's'"], 'text-around-quotes'],
    [['name: a', 'description: "\\d"'], 'bad-escape'],
    [['name: a', 'description: - b'], 'starts-like-a-list'],
    [['name: a', 'description: b:'], 'ends-in-colon'],
    [['name: a', 'description:b'], 'space-around-colon'],
    [['name: a', 'description: b: \u2028c'], 'line-separator'],
    [['name: a', 'description: b', 'k2: c: d'], 'colon-in-value'],
    [['name: a', 'description: b', 'x:', '  - c: d: e'], 'nested-colon'],
    [['name: a', '...', 'description: b'], 'document-end'],
    [['name: a', 'description: b', '', '# C', '', 'Do it.'], 'never-closed'],
    [['name: a', 'description: b\u0000'], 'other'],
  ])('of %j has its cause', (lines, cause) => {
    expect(load(...lines).recovery?.cause).toBe(cause);
  });
});
