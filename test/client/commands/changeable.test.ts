import { expect, it } from 'vitest';
import { changeable } from '../../../src/client/commands/changeable';
import { agent } from '../tree/agents';

const target = (scope: 'user' | 'managed') => ({ agent: agent({ scope }) });

it('lets agents of people be changed', () => {
  const chosen = [target('user')];
  expect(changeable(chosen)).toBe(chosen);
});

it('refuses all of a selection in which one is set by an administrator', () => {
  expect(() => changeable([target('user'), target('managed')])).toThrow('reviewer is set by an administrator; copy it');
});
