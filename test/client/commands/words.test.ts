import { describe, expect, it } from 'vitest';
import { mentionOf } from '../../../src/client/commands/mention';
import { inShell } from '../../../src/client/commands/shell';

describe('mentionOf', () => {
  it('is what people type', () => {
    expect(mentionOf({ name: 'reviewer', scope: 'project', root: 'file:///p/.claude/agents/' })).toBe(
      '@agent-reviewer',
    );
  });

  it('names the plugin of a plugin agent', () => {
    expect(mentionOf({ name: 'reviewer', scope: 'plugin', root: 'file:///my%20tools/agents/' })).toBe(
      '@agent-my tools:reviewer',
    );
  });
});

describe('inShell', () => {
  it('leaves every sign as it is, single quotes too', () => {
    expect(inShell('a $b "c" \\d `e`')).toBe('\'a $b "c" \\d `e`\'');
    expect(inShell("it's")).toBe(`'it'"'"'s'`);
  });
});
