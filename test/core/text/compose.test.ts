import { describe, expect, it } from 'vitest';
import { composeEdits } from '../../../src/core/text/compose';
import { applyEdits, type Edit, overlaps } from '../../../src/core/text/edit';
import { random } from '../../support/random';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

describe('several changes as one', () => {
  it.each([
    ['none', []],
    ['one', [[edit(1, 2, 'X')]]],
    ['a later one elsewhere', [[edit(0, 1, 'long')], [edit(6, 6, '!')]]],
    ['a later one inside what came in', [[edit(2, 2, 'wide')], [edit(3, 5, '-')]]],
    ['a later one over both ends', [[edit(2, 3, 'xyz')], [edit(1, 6, '')]]],
    ['one that is taken back', [[edit(1, 1, 'new')], [edit(1, 4, '')]]],
  ])('give the same text: %s', (_, passes) => {
    const last = passes.reduce((text, edits) => applyEdits(text, edits), 'abcdef');
    expect(applyEdits('abcdef', composeEdits('abcdef', passes))).toBe(last);
  });

  it('say nothing of what is as it was', () => {
    expect(composeEdits('abc', [[edit(1, 1, 'new')], [edit(1, 4, '')]])).toEqual([]);
  });

  it('give the same text for any edits', () => {
    const { below, pick } = random(7);
    for (let round = 0; round < 300; round++) {
      const text = 'The quick brown fox.'.slice(0, below(21));
      const passes: Edit[][] = [];
      let now = text;
      for (let pass = below(4); pass > 0; pass--) {
        const edits: Edit[] = [];
        for (let at = below(6); at <= now.length; at += 2 + below(6)) {
          const end = Math.min(now.length, at + below(4));
          edits.push(edit(at, end, pick(['', 'x', 'more', '🚀'])));
          at = end;
        }
        passes.push(edits);
        now = applyEdits(now, edits);
      }
      const composed = composeEdits(text, passes);
      expect(overlaps(composed)).toBe(false);
      expect(applyEdits(text, composed)).toBe(now);
    }
  });
});
