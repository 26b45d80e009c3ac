import { describe, expect, it } from 'vitest';
import { hueOf, nearestHue } from '../../../src/core/text/hue';

describe('hueOf', () => {
  it.each([
    ['red', 0],
    ['#f00', 0],
    ['#00ff00', 120],
    ['#0000FFff', 240],
    ['0xff8000', 30],
    ['Dark-Orange', 30],
  ])('%s is %d', (color, hue) => {
    expect(Math.round(hueOf(color) ?? -1)).toBe(hue);
  });

  it.each(['grey', '#fff', '#808080', '#808488', 'auto', '', '#12', 'constructor'])('%s has none', (color) => {
    expect(hueOf(color)).toBeUndefined();
  });
});

describe('nearestHue', () => {
  const names = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'];

  it.each([
    ['#059669', 'green'],
    ['#06b6d4', 'cyan'],
    ['#3b82f6', 'blue'],
    ['#6366f1', 'blue'],
    ['#8b5cf6', 'purple'],
    ['#ec4899', 'pink'],
    ['#f43f5e', 'red'],
    ['#f59e0b', 'orange'],
    ['gold', 'yellow'],
    ['crimson', 'red'],
  ])('%s is nearest to %s', (color, name) => {
    expect(nearestHue(color, names)).toBe(name);
  });
});
