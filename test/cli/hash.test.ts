import { describe, expect, it } from 'vitest';
import { hash } from '../../src/cli/hash';

describe('the short name of a text', () => {
  it.each([
    { text: '', name: '811c9dc5811c9dc5' },
    { text: 'a', name: 'e40c292ce40c292c' },
    { text: 'ab', name: '4d2505ca3c2ba6cc' },
  ])('is the same for ever: $text', ({ text, name }) => {
    expect(hash(text)).toBe(name);
  });

  it('differs where texts do', () => {
    const texts = Array.from(
      { length: 20_000 },
      (_, index) => `tool-retired\0line ${index}\0tools: Read, Tool${index % 7}`,
    );
    expect(new Set(texts.map(hash)).size).toBe(texts.length);
  });
});
