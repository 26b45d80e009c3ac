import { describe, expect, it } from 'vitest';
import { ask, type Step } from '../../../src/client/commands/newAgent/steps';

interface Answers {
  readonly name: string;
  readonly model: string;
}

type Reply = Partial<Answers> | 'back' | undefined;

/** A person who gives these replies, one per step asked; `seen` tells what each step was given. */
const person = (replies: readonly Reply[]) => {
  const seen: string[] = [];
  const left = [...replies];
  const step =
    (title: string): Step<Answers> =>
    async (answers, { step, totalSteps }) => {
      seen.push(`${title} ${step}/${totalSteps} ${JSON.stringify(answers)}`);
      return left.shift();
    };
  return { seen, steps: [step('name'), step('model')] };
};

describe('ask', () => {
  it('collects the answers', async () => {
    const { steps, seen } = person([{ name: 'a' }, { model: 'm' }]);
    expect(await ask(() => steps)).toEqual({ name: 'a', model: 'm' });
    expect(seen).toEqual(['name 1/2 {}', 'model 2/2 {"name":"a"}']);
  });

  it('offers an earlier answer again on the way back', async () => {
    const { steps, seen } = person([{ name: 'a' }, 'back', { name: 'b' }, { model: 'm' }]);
    expect(await ask(() => steps)).toEqual({ name: 'b', model: 'm' });
    expect(seen[2]).toBe('name 1/2 {"name":"a"}');
  });

  it.each([
    ['gives up', [{ name: 'a' }, undefined]],
    ['goes back from the first step', ['back']],
  ] as const)('answers nothing when the person %s', async (_title, replies) => {
    const { steps } = person(replies);
    expect(await ask(() => steps)).toBeUndefined();
  });

  it('asks only what the answers so far leave open', async () => {
    const { steps, seen } = person([{ name: 'copy' }]);
    expect(await ask<Answers>(({ name }) => (name === 'copy' ? steps.slice(0, 1) : steps))).toEqual({ name: 'copy' });
    expect(seen).toEqual(['name 1/2 {}']);
  });

  it('begins with what is known', async () => {
    const { steps } = person([{ name: 'a' }, {}]);
    expect(await ask(() => steps, { model: 'm' })).toEqual({ name: 'a', model: 'm' });
  });
});
