import { describe, expect, it } from 'vitest';
import { patience } from '../../../src/client/coexistence/patience';

describe('patience', () => {
  it.each([
    ['a document that is not on screen', { shownAt: undefined, changedAt: 9_990, hasSpoken: false }, 0, false],
    ['one just shown', { shownAt: 9_900, changedAt: undefined, hasSpoken: false }, 1_400, true],
    ['one just shown that VS Code spoke of', { shownAt: 9_900, changedAt: undefined, hasSpoken: true }, 0, false],
    ['one shown long ago', { shownAt: 8_500, changedAt: undefined, hasSpoken: false }, 0, false],
    ['one just changed', { shownAt: 1_000, changedAt: 9_950, hasSpoken: true }, 200, false],
    ['one changed a while ago', { shownAt: 1_000, changedAt: 9_750, hasSpoken: true }, 0, false],
    ['one shown and changed', { shownAt: 8_600, changedAt: 9_990, hasSpoken: false }, 240, true],
  ] as const)('waits for %s', (_title, moment, wait, isFresh) => {
    expect(patience({ now: 10_000, ...moment })).toEqual({ wait, isFresh });
  });
});
