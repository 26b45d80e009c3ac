import { describe, expect, it } from 'vitest';
import { usesOf } from '../../src/features/uses';
import { agents, fileIn } from '../support/place';

const agent = (name: string, tools: string, prompt: string): string =>
  `---\nname: ${name}\ndescription: Use it for every change.\n${tools}---\n${prompt}\n`;

/** `lead.md 4:13`, counted from 1. */
const uses = (others: Readonly<Record<string, string>>): readonly string[] => {
  const workspace = agents({ 'reviewer.md': agent('reviewer', '', 'I am @agent-reviewer.'), ...others });
  return usesOf(fileIn(workspace, 'reviewer.md'), workspace).map(
    ({ uri, range: { start } }) => `${uri.split('/').at(-1)} ${start.line + 1}:${start.character + 1}`,
  );
};

describe('where an agent is named', () => {
  it.each([
    { what: 'a list of tools', text: agent('lead', 'tools: Agent(reviewer, other)\n', 'Hi.'), at: ['lead.md 4:14'] },
    { what: 'the tool’s older name', text: agent('lead', 'tools: Task(reviewer)\n', 'Hi.'), at: ['lead.md 4:13'] },
    { what: 'a mention', text: agent('lead', '', 'Ask @agent-reviewer.'), at: ['lead.md 5:12'] },
    { what: 'prose', text: agent('lead', '', 'Ask a reviewer.'), at: [] },
    { what: 'a longer name', text: agent('lead', 'tools: Agent(reviewer-2)\n', '@agent-reviewers'), at: [] },
  ])('is found in $what', ({ text, at }) => {
    expect(uses({ 'lead.md': text })).toEqual(at);
  });
});
