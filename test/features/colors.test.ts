import { describe, expect, it } from 'vitest';
import { textAt } from '../../src/core/text/span';
import { colorPresentations, documentColors } from '../../src/features/colors';
import { spanOf } from '../../src/features/convert';
import { header, viewOf } from './completion/asked';

const swatches = (line: string): readonly string[] => {
  const view = viewOf(header(line), {});
  return documentColors(view).map(({ range }) => textAt(view.file.loaded.text, spanOf(view.lines, range)));
};

const picked = (red: number, green: number, blue: number): string | undefined => {
  const view = viewOf(header('color: "red"'), {});
  const [swatch] = documentColors(view);
  if (!swatch) throw new Error('There is no swatch.');
  return colorPresentations(view, { red, green, blue, alpha: 1 }, swatch.range)[0]?.label;
};

describe('the swatch of a colour', () => {
  it.each([
    ['color: cyan', 'cyan'],
    ['color: "pink"', 'pink'],
    ["color: 'pink' # as agreed", 'pink'],
  ])('stands at the name, quotes left out: %s', (line, name) => {
    expect(swatches(line)).toEqual([name]);
  });

  it.each(['color: magenta', "color: '#ff0000'", 'color: Red', 'color:', 'color: >-\n  red', 'model: sonnet'])(
    'is absent where the host takes no colour, or the value is no plain name: %s',
    (line) => {
      expect(swatches(line)).toEqual([]);
    },
  );
});

describe('picking a colour', () => {
  it.each([
    [[1, 0, 0], 'red'],
    [[0, 0, 1], 'blue'],
    [[0, 1, 0], 'green'],
    [[1, 1, 0], 'yellow'],
    [[0.5, 0, 1], 'purple'],
    [[1, 0.5, 0], 'orange'],
    [[1, 0.4, 0.7], 'pink'],
    [[0, 1, 1], 'cyan'],
  ] as const)('gives the name that is nearest: %j', ([red, green, blue], name) => {
    expect(picked(red, green, blue)).toBe(name);
  });

  it('gives a swatch its own name', () => {
    const names = ['red', 'blue', 'green', 'yellow', 'purple', 'orange', 'pink', 'cyan'];
    const own = names.map((name) => {
      const view = viewOf(header(`color: ${name}`), {});
      const [swatch] = documentColors(view);
      return swatch && colorPresentations(view, swatch.color, swatch.range)[0]?.label;
    });
    expect(own).toEqual(names);
  });

  it('offers every name of the host, each as an edit of the name alone', () => {
    const view = viewOf(header('color: "red"'), {});
    const [swatch] = documentColors(view);
    if (!swatch) throw new Error('There is no swatch.');
    const offered = colorPresentations(view, swatch.color, swatch.range);
    expect(offered).toHaveLength(8);
    expect(offered[0]).toEqual({ label: 'red', textEdit: { range: swatch.range, newText: 'red' } });
  });
});
