import { describe, expect, it } from 'vitest';
import { splitNextHyphens } from '../../../src/core/load/split';
import { textAt } from '../../../src/core/text/span';

const parts = (text: string) => {
  const block = splitNextHyphens(text);
  return block && { header: textAt(text, block.header), prompt: textAt(text, block.body) };
};

describe('splitNextHyphens', () => {
  it.each([
    ['---\na: b\n---\nc', { header: 'a: b\n', prompt: 'c' }],
    ['---\r\na: b\r\n---\r\n\r\nc\r\n', { header: 'a: b\r\n', prompt: 'c' }],
    ['--- \t\n\n  a: b\n---', { header: '  a: b\n', prompt: '' }],
    ['---\u00a0\u2028\na\n---b', { header: 'a\n', prompt: 'b' }],
    ['---\na: "b --- c"\n---\n', { header: 'a: "b ', prompt: 'c"\n---' }],
    ['---\n---\n', { header: '', prompt: '' }],
    ['---\na\n----\nb', { header: 'a\n', prompt: '-\nb' }],
    ['---\n🚀: b\n---\n🚀', { header: '🚀: b\n', prompt: '🚀' }],
  ])('cuts %j', (text, expected) => {
    expect(parts(text)).toEqual(expected);
  });

  it.each([
    '',
    '---',
    '---\n',
    '--\na\n--',
    ' ---\na\n---',
    '\ufeff---\na\n---',
    '---a\n---',
    '---\ra\r---',
    '\n---\na\n---',
  ])('sees no block in %j', (text) => {
    expect(splitNextHyphens(text)).toBeUndefined();
  });
});
