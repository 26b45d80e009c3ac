import { describe, expect, it } from 'vitest';
import { statusLook } from '../../../src/client/status/statusLook';
import { agent } from '../tree/agents';

const start = { line: 2, character: 0 };
const reason = { message: 'It is broken.', rule: 'x', range: { start, end: start } };
const rival = { uri: 'file:///b.md', name: 'a', scope: 'project', root: '/', path: 'b.md' } as const;

describe('the item in the status bar', () => {
  it.each([
    { what: 'loads', more: {}, text: '$(pass) Loads' },
    {
      what: 'is repaired',
      more: { verdict: 'loads-repaired', reasons: [reason] },
      text: '$(wrench) Loads after repair',
    },
    { what: 'fails', more: { verdict: 'does-not-load', reasons: [reason] }, text: '$(error) Does not load' },
    { what: 'is shadowed', more: { shadowedBy: rival }, text: '$(eye-closed) Shadowed' },
    { what: 'has no tools', more: { tools: [], fault: reason }, text: '$(circle-slash) Has no tools' },
    { what: 'is refused', more: { tools: [], isRefused: true }, text: '$(stop) Refused at start' },
    { what: 'loads with an error', more: { errors: 1, fault: reason }, text: '$(warning) Loads, 1 error' },
    {
      what: 'is repaired and has errors',
      more: { verdict: 'loads-repaired', errors: 2 },
      text: '$(wrench) Loads after repair, 2 errors',
    },
  ] as const)('is short where an agent $what', ({ more, text }) => {
    expect(statusLook(agent(more)).text).toBe(text);
  });

  it('leads to the reason, and says so', () => {
    const { place, spoken, tooltip } = statusLook(agent({ name: 'a', verdict: 'does-not-load', reasons: [reason] }));
    expect(place?.range.start).toEqual(start);
    expect(spoken).toBe('Agent a does not load. It is broken. Click to go to the reason');
    expect(tooltip).toContain('It is broken');
  });

  it('leads to the error of one that loads, and to the agent that is used in place of another', () => {
    expect(statusLook(agent({ errors: 1, fault: reason })).place?.range.start).toEqual(start);
    const { place, spoken } = statusLook(agent({ name: 'a', shadowedBy: rival, reasons: [reason] }));
    expect(place?.uri).toBe(rival.uri);
    expect(spoken).toContain('a is shadowed by another. The agent of the same name in b.md is used in its place');
  });

  it('leads to the preview where nothing is wrong', () => {
    const { place, spoken } = statusLook(agent({ name: 'a' }));
    expect([place, spoken]).toEqual([undefined, 'Agent a loads as written. Click for the preview']);
  });

  it('makes nothing of what a file holds into a link or an image', () => {
    const message = 'The value [x](command:evil) ![y](http://z) is wrong.';
    const { tooltip } = statusLook(agent({ name: '$(error) <b>', reasons: [{ ...reason, message }] }));
    expect(tooltip).toContain('\\[x\\]\\(command');
    expect(tooltip).toContain('\\$\\(error\\)');
  });
});
