import { describe, expect, it } from 'vitest';
import { difference } from '../../../src/client/preview/difference';

describe('difference', () => {
  it.each([
    ['abc', 'abc', { start: 3, end: 3, text: '' }],
    ['tools: Read, LS', 'tools: Read', { start: 11, end: 15, text: '' }],
    ['ab', 'axb', { start: 1, end: 1, text: 'x' }],
    ['aa', 'aaa', { start: 2, end: 2, text: 'a' }],
    ['', 'a', { start: 0, end: 0, text: 'a' }],
    ['a\r\nb', 'a\rb', { start: 1, end: 3, text: '\r' }],
    ['a\r\nb', 'a\nb', { start: 1, end: 3, text: '\n' }],
    ['🦊', '🦋', { start: 0, end: 2, text: '🦋' }],
  ])('leads from %j to %j', (from, to, expected) => {
    const { start, end, text } = difference(from, to);
    expect({ start, end, text }).toEqual(expected);
    expect(from.slice(0, start) + text + from.slice(end)).toBe(to);
  });
});
