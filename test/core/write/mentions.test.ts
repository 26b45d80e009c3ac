import { describe, expect, it } from 'vitest';
import { applyEdits } from '../../../src/core/text/edit';
import { mentionEdits } from '../../../src/core/write/mentions';

const renamed = (text: string, from = 'rev', to = 'judge'): string => applyEdits(text, mentionEdits(text, from, to));

describe('mentionEdits', () => {
  it.each([
    ['Ask @agent-rev first.', 'Ask @agent-judge first.'],
    ['@agent-rev, @agent-rev', '@agent-judge, @agent-judge'],
    ['Ask @agent-rev. Then', 'Ask @agent-judge. Then'],
    ['Ask @agent-rev: now', 'Ask @agent-judge: now'],
    ['tools: Read, Agent(rev, planner), Bash', 'tools: Read, Agent(judge, planner), Bash'],
    ['tools: Task(planner,rev)', 'tools: Task(planner,judge)'],
  ])('follows in %j', (text, expected) => {
    expect(renamed(text)).toBe(expected);
  });

  it.each([
    '@agent-reviewer',
    '@agent-rev-two',
    '@agent-rev.two',
    '@agent-rev:two',
    'Agent(reviewer)',
    'Agent (rev)',
    'rev',
    '@rev',
    'Bash(rev)',
    'Agent(x)\nrev)',
  ])('leaves %j', (text) => {
    expect(renamed(text)).toBe(text);
  });

  it('takes signs of expressions in a name for themselves', () => {
    expect(renamed('@agent-a.b and @agent-axb', 'a.b', 'c')).toBe('@agent-c and @agent-axb');
  });
});
