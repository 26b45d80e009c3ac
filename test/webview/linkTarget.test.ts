/** Where links may lead: once in the page, and again in the extension, which does not trust the page. */
import { describe, expect, it } from 'vitest';
import { linkTarget as clientTarget } from '../../src/client/preview/linkTarget';
import { linkTarget as pageTarget, slugOf } from '../../src/webview/preview/links';

const dangerous = [
  '',
  'javascript:alert(1)',
  'JAVASCRIPT:alert(1)',
  'java\tscript:alert(1)',
  'data:text/html,a',
  'vbscript:a',
  'file:///etc/passwd',
  'vscode://a/b',
  'command:workbench.action.quit',
  'blob:https://a.example/b',
  '//a.example/b',
  '\\\\a.example\\b',
];

describe('a link in the page', () => {
  it.each(dangerous)('does nothing when it is %j', (href) => {
    expect(pageTarget(href)).toEqual({ kind: 'nothing' });
  });

  it.each([
    ['https://a.example/b?c#d', { kind: 'outside', href: 'https://a.example/b?c#d' }],
    ['mailto:a@a.example', { kind: 'outside', href: 'mailto:a@a.example' }],
    ['../a.md#b', { kind: 'outside', href: '../a.md#b' }],
    ['#Step%201', { kind: 'heading', slug: 'Step 1' }],
    ['#%', { kind: 'heading', slug: '%' }],
  ])('leads from %j to %j', (href, target) => {
    expect(pageTarget(href)).toEqual(target);
  });
});

describe('a link in the extension', () => {
  it.each([...dangerous, '..\\..\\a', '%5c%5ca.example%5cb', '%2f%2fa.example', '%', 'a%00b', 'https:a', '#a'])(
    'opens nothing when it is %j',
    (href) => {
      expect(clientTarget(href)).toBeUndefined();
    },
  );

  it.each([
    ['https://a.example/b?c#d', { kind: 'address', address: 'https://a.example/b?c#d' }],
    ['mailto:a@a.example', { kind: 'address', address: 'mailto:a@a.example' }],
    ['../my%20notes.md#b', { kind: 'file', path: '../my notes.md' }],
    ['/docs/a.md?b', { kind: 'file', path: '/docs/a.md' }],
  ])('opens %j as %j', (href, target) => {
    expect(clientTarget(href)).toEqual(target);
  });
});

describe('slugOf', () => {
  it.each([
    ['Step 1: read', 'step-1-read'],
    ['What’s `new`?', 'whats-new'],
    ['Über uns', 'über-uns'],
    ['a - b_c', 'a---b_c'],
  ])('makes of %j the fragment %j', (heading, slug) => {
    expect(slugOf(heading)).toBe(slug);
  });
});
