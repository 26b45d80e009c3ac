import { describe, expect, it } from 'vitest';
import { Summaries } from '../../../src/client/tree/summaries';
import { agent } from './agents';

const [a, b] = [agent({ name: 'a' }), agent({ name: 'b' })];

const filled = (): Summaries => {
  const summaries = new Summaries();
  summaries.replaceAll([a, b]);
  return summaries;
};

describe('summaries', () => {
  it('keep the object of what is the same', () => {
    const summaries = filled();
    expect(summaries.merge([a.uri], [agent({ name: 'a' })])).toBe(false);
    expect(summaries.all[0]).toBe(a);
  });

  it('take what is new and leave the rest', () => {
    const summaries = filled();
    const other = agent({ name: 'a', errors: 1 });
    expect(summaries.merge([a.uri], [other])).toBe(true);
    expect(summaries.all).toEqual([other, b]);
  });

  it('drop what was asked about and is no agent any more', () => {
    const summaries = filled();
    expect(summaries.merge([a.uri], [])).toBe(true);
    expect(summaries.all).toEqual([b]);
  });

  it('drop what is not among all', () => {
    const summaries = filled();
    expect(summaries.replaceAll([b])).toBe(true);
    expect([summaries.all, summaries.size]).toEqual([[b], 1]);
  });

  it('say that nothing changed where nothing did', () => {
    expect(filled().replaceAll([b, a])).toBe(false);
  });
});
