/** Many calls, few runs, and the last word is the newest. */
import { describe, expect, it } from 'vitest';
import { oneAtATime } from '../../src/client/preview/oneAtATime';

/** Work that ends when the test says so. */
const slowWork = () => {
  const ends: (() => void)[] = [];
  const work = (): Promise<void> => new Promise((resolve) => ends.push(resolve));
  const end = async (): Promise<void> => {
    ends.at(-1)?.();
    await new Promise((resolve) => setTimeout(resolve));
  };
  return { work, end, runs: () => ends.length };
};

describe('oneAtATime', () => {
  it('starts at once', () => {
    const { work, runs } = slowWork();
    void oneAtATime(work)();
    expect(runs()).toBe(1);
  });

  it('runs once more for all calls that came during a run', async () => {
    const { work, end, runs } = slowWork();
    const call = oneAtATime(work);
    void call();
    void call();
    void call();
    expect(runs()).toBe(1);
    await end();
    expect(runs()).toBe(2);
    await end();
    expect(runs()).toBe(2);
  });

  it('runs again after it has come to rest', async () => {
    const { work, end, runs } = slowWork();
    const call = oneAtATime(work);
    void call();
    await end();
    void call();
    expect(runs()).toBe(2);
  });

  it('goes on after a failure', async () => {
    let runs = 0;
    const call = oneAtATime(() => {
      runs += 1;
      return runs === 1 ? Promise.reject(new Error('first')) : Promise.resolve();
    });
    await expect(call()).rejects.toThrow('first');
    await call();
    expect(runs).toBe(2);
  });
});
