import { describe, expect, it } from 'vitest';
import { foldingRanges } from '../../src/features/foldingRanges';
import { viewOf } from './completion/asked';

/** `1-6`, counted from 1. */
const folds = (lines: readonly string[], foldsMarkdown = true): readonly string[] =>
  foldingRanges(viewOf(lines.join('\n'), {}), foldsMarkdown).map(
    ({ startLine, endLine }) => `${startLine + 1}-${endLine + 1}`,
  );

const reviewer = ['---', 'name: reviewer', 'description: Reviews code', '---'];

describe('folding', () => {
  it('folds the frontmatter, and leaves the line that closes it', () => {
    expect(folds([...reviewer, 'Hi.'])).toEqual(['1-3']);
  });

  it('folds values of several lines', () => {
    const lines = ['---', 'name: a', 'description: |', '  One.', '  Two.', 'tools:', '  - Read', '---', 'Hi.'];
    expect(folds(lines)).toEqual(['1-7', '3-5', '6-7']);
  });

  it('folds tag blocks, inside one another and with blank lines in them', () => {
    const lines = [...reviewer, '<examples>', '<example>', '', 'Hi.', '</example>', '</examples>'];
    expect(folds(lines)).toEqual(['1-3', '5-9', '6-8']);
  });

  it('folds an example in the description', () => {
    const lines = ['---', 'name: a', 'description: |', '  <example>', '  Hi.', '  </example>', '---', 'Hi.'];
    expect(folds(lines)).toEqual(['1-6', '3-6', '4-5']);
  });

  it.each([
    { what: 'nothing closes', body: ['<example>', 'Hi.', 'Ho.'] },
    { what: 'stand in code', body: ['```', '<example>', 'Hi.', '</example>', '```'] },
    { what: 'stand in a line', body: ['So <b>it', 'is</b> bold.', 'Yes.'] },
  ])('leaves tags that $what', ({ body }) => {
    expect(folds([...reviewer, ...body])).toEqual(['1-3']);
  });

  it('folds headings and fences only where the editor does not', () => {
    const lines = [...reviewer, '# One', 'Text.', '', '```', 'code', '```', '# Two', 'Text.'];
    expect(folds(lines)).toEqual(['1-3']);
    expect(folds(lines, false)).toEqual(['1-3', '5-10', '8-10', '11-12']);
  });

  it('goes through a text that opens and closes ten thousand tags at once', () => {
    const lines = [...reviewer, ...Array.from({ length: 10_000 }, (_, index) => (index % 3 ? '<a>' : '</b>')), '</a>'];
    expect(folds(lines)).toHaveLength(2);
  });
});
