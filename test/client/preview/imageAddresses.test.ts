/** Which pictures a page may ask for. */
import { describe, expect, it } from 'vitest';
import { imageAddresses, isPicture } from '../../../src/client/preview/imageAddresses';
import { renderMarkdown } from '../../../src/features/preview/markdown';

describe('imageAddresses', () => {
  it('reads them as they were written, each once', () => {
    const html = ['![a](x.png) ![b](x.png) ![c](<a b&c.png>)', '![d](../d.svg "title")'].map((text) =>
      renderMarkdown(text),
    );
    expect(imageAddresses(html)).toEqual(['x.png', 'a%20b&c.png', '../d.svg']);
  });

  it('stops at a hundred', () => {
    const html = Array.from({ length: 150 }, (_, number) => `![a](${number}.png)`).join('\n');
    expect(imageAddresses([renderMarkdown(html)])).toHaveLength(100);
  });

  it('reads none out of text that only looks like it', () => {
    expect(imageAddresses([renderMarkdown('<span data-image="a.png">')])).toEqual([]);
  });
});

describe('isPicture', () => {
  it.each([
    ['plan.png', true],
    ['a/PLAN.JPEG', true],
    ['plan.svg', true],
    ['plan.png.md', false],
    ['.env', false],
    ['png', false],
  ])('says of %s %s', (path, is) => {
    expect(isPicture(path)).toBe(is);
  });
});
