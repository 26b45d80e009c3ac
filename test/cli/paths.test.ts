import { describe, expect, it } from 'vitest';
import { wayFromHere } from '../../src/cli/paths';

describe('the way from the current folder', () => {
  it.each([
    ['/home/a/project', '/home/a/project/x/y.md', 'x/y.md'],
    ['/home/a/project', '/home/a/shared/y.md', '../shared/y.md'],
    ['/home/a/project/deep', '/home/a/project-2/y.md', '../../project-2/y.md'],
    ['/home/a/project', '/tmp/y.md', '/tmp/y.md'],
    ['/', '/tmp/y.md', '/tmp/y.md'],
    ['C:/a/project', 'C:/a/shared/y.md', '../shared/y.md'],
    ['C:/a/project', 'D:/a/y.md', 'D:/a/y.md'],
  ])('from %s to %s is %s', (cwd, path, way) => {
    expect(wayFromHere(cwd, path)).toBe(way);
  });
});
