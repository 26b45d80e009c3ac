import { describe, expect, it } from 'vitest';
import { mentionLines } from '../../../src/client/commands/mention';
import { inShell } from '../../../src/client/commands/shell';
import { agent } from '../tree/agents';

describe('mentionLines', () => {
  it('is what people type, one a line', () => {
    const packed = agent({ name: 'packed', mention: '@agent-tools:packed' });
    expect(mentionLines([agent(), packed])).toBe('@agent-reviewer\n@agent-tools:packed');
  });

  it.each([
    ['that does not load', 'does-not-load', 'reviewer would not load'],
    ['that cannot be typed', 'loads', 'reviewer cannot be called with @'],
  ] as const)('is refused for an agent %s', (_title, verdict, words) => {
    expect(() => mentionLines([agent({ verdict, mention: null })])).toThrow(words);
  });
});

describe('inShell', () => {
  it('leaves every sign as it is, single quotes too', () => {
    expect(inShell('a $b "c" \\d `e`')).toBe('\'a $b "c" \\d `e`\'');
    expect(inShell("it's")).toBe(`'it'"'"'s'`);
  });
});
