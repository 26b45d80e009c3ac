/** What the extension takes from the page. */
import { describe, expect, it } from 'vitest';
import { readPageMessage } from '../../src/client/preview/pageMessage';

describe('readPageMessage', () => {
  it.each([
    { type: 'ready' },
    { type: 'reveal', line: 3, character: 0 },
    { type: 'openLink', href: 'a.md' },
    { type: 'openRule', rule: 'tool-retired' },
    { type: 'wantFixes' },
    { type: 'undo' },
    { type: 'redo' },
    { type: 'fix', revision: 2, index: 0 },
    { type: 'copy', text: '' },
    { type: 'scrolled', line: 2.5 },
  ])('takes %j', (message) => {
    expect(readPageMessage(message)).toEqual(message);
  });

  it.each([
    null,
    'ready',
    [],
    {},
    { type: 'run' },
    { type: 'openLink' },
    { type: 'openLink', href: 1 },
    { type: 'reveal', line: '3', character: 0 },
    { type: 'reveal', line: -1, character: 0 },
    { type: 'reveal', line: Number.NaN, character: 0 },
    { type: 'reveal', line: 1 },
    { type: 'fix', revision: 1, index: -1 },
    { type: 'fix', index: 1 },
    { type: 'copy', text: {} },
    { type: 'openRule' },
    { type: 'scrolled', line: Number.POSITIVE_INFINITY },
    { type: 'scrolled', line: -1 },
    { type: 'constructor' },
    { type: '__proto__' },
  ])('refuses %j', (message) => {
    expect(readPageMessage(message)).toBeUndefined();
  });

  it('drops fields that nobody asked for', () => {
    expect(readPageMessage({ type: 'ready', extra: 1 })).toEqual({ type: 'ready' });
  });
});
