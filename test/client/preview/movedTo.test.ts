import { describe, expect, it } from 'vitest';
import { movedTo } from '../../../src/client/preview/movedTo';

const renamed = [{ oldUri: 'file:///a/team', newUri: 'file:///a/crew' }];

describe('movedTo', () => {
  it.each([
    ['file:///a/team', 'file:///a/crew'],
    ['file:///a/team/x.md', 'file:///a/crew/x.md'],
    ['file:///a/teamster.md', undefined],
    ['file:///b/team/x.md', undefined],
  ])('finds %s at %s', (uri, expected) => {
    expect(movedTo(uri, renamed)).toBe(expected);
  });
});
