/** The words that stand for values. */
import { describe, expect, it } from 'vitest';
import { problemWords, speakerName } from '../../src/webview/preview/words';
import { loads } from './sample';

describe('problemWords', () => {
  it.each([
    [[0, 0, 0], ''],
    [[1, 0, 0], '1 error'],
    [[2, 1, 3], '2 errors, 1 warning, 3 notes'],
  ])('puts %j into words', ([errors = 0, warnings = 0, informations = 0], words) => {
    expect(problemWords({ ...loads.summary, errors, warnings, informations })).toBe(words);
  });
});

describe('speakerName', () => {
  it.each([
    ['user', 'human', 'Human'],
    ['assistant', 'Claude Code', 'Claude Code'],
    ['context', '', 'Context'],
    ['other', '', ''],
  ] as const)('names %s, written %j, %j', (speaker, label, name) => {
    expect(speakerName({ speaker, label, text: '' })).toBe(name);
  });
});
