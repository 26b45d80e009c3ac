import { describe, expect, it } from 'vitest';
import { applyEdits, type Edit, offsetsBefore, overlaps } from '../../../src/core/text/edit';
import { type Random, random } from '../../support/random';

const edit = (start: number, end: number, text: string): Edit => ({ span: { start, end }, text });

/** Edits that do not touch, in any order. */
const someEdits = (text: string, { below, pick }: Random): readonly Edit[] => {
  const edits: Edit[] = [];
  for (let at = below(4); at <= text.length; at += 1 + below(5)) {
    const end = Math.min(text.length, at + below(4));
    edits.push(edit(at, end, pick(['', 'x', 'long text', '🚀'])));
    at = end;
  }
  return edits.sort(() => below(3) - 1);
};

describe('applyEdits', () => {
  it.each([
    ['abc', [], 'abc'],
    ['abc', [edit(1, 2, 'X')], 'aXc'],
    ['abc', [edit(3, 3, 'd'), edit(0, 0, '_')], '_abcd'],
    ['abc', [edit(0, 3, '')], ''],
    ['a🚀c', [edit(1, 3, 'b')], 'abc'],
  ])('changes %j', (text, edits, expected) => {
    expect(applyEdits(text, edits)).toBe(expected);
  });

  it('gives the same text in whatever order the edits come', () => {
    const source = random(2);
    for (let round = 0; round < 200; round++) {
      const text = 'abcdefghij'.slice(0, source.below(11));
      const edits = someEdits(text, source);
      expect(applyEdits(text, [...edits].reverse())).toBe(applyEdits(text, edits));
    }
  });
});

describe('offsetsBefore', () => {
  it.each([
    [[edit(6, 6, '"')], 9, 8],
    [[edit(6, 6, '"')], 6, 6],
    [[edit(2, 4, 'longer')], 3, 3],
    [[edit(2, 4, 'longer')], 7, 4],
    [[edit(2, 4, 'longer')], 8, 4],
    [[edit(2, 4, '')], 2, 4],
    [[edit(2, 4, '')], 1, 1],
  ])('after %j takes %i to %i', (edits, after, before) => {
    expect(offsetsBefore(edits)(after)).toBe(before);
  });

  it('finds every character that the edits left alone', () => {
    const source = random(3);
    for (let round = 0; round < 300; round++) {
      const text = 'abcdefghijklmnopqrstuvwxyz'.slice(0, source.below(27));
      const edits = someEdits(text, source).map(({ span, text: added }) =>
        edit(span.start, span.end, added.toUpperCase()),
      );
      const after = applyEdits(text, edits);
      for (const [offset, character] of [...after].entries()) {
        if (!/[a-z]/.test(character)) continue;
        const place = after.indexOf(character);
        expect([text, edits, offset, text[offsetsBefore(edits)(place)]]).toEqual([text, edits, offset, character]);
      }
    }
  });

  it('never goes back as offsets go on, and stays in the text', () => {
    const source = random(4);
    for (let round = 0; round < 200; round++) {
      const text = 'abcdefghij'.slice(0, source.below(11));
      const edits = someEdits(text, source);
      const length = applyEdits(text, edits).length;
      const offsets = Array.from({ length: length + 1 }, (_, offset) => offsetsBefore(edits)(offset));
      expect(offsets).toEqual([...offsets].sort((a, b) => a - b));
      expect(offsets.every((offset) => offset >= 0 && offset <= text.length)).toBe(true);
    }
  });
});

describe('overlaps', () => {
  it.each([
    [[], false],
    [[edit(0, 2, ''), edit(2, 4, '')], false],
    [[edit(2, 4, ''), edit(0, 2, '')], false],
    [[edit(0, 3, ''), edit(2, 4, '')], true],
    [[edit(1, 1, 'a'), edit(1, 1, 'b')], false],
    [[edit(0, 9, ''), edit(3, 3, 'a')], true],
  ])('of %j is %s', (edits, expected) => {
    expect(overlaps(edits)).toBe(expected);
  });
});
