/** Names in the opening of a prompt that follow when the agent gets another one. */
import { describe, expect, it } from 'vitest';
import { claudeCode } from '../../../src/core/hosts/claude-code';
import { loadFile } from '../../../src/core/load/load';
import { applyEdits } from '../../../src/core/text/edit';
import { rewriteEdits } from '../../../src/core/write/rewrite';

const agent = (name: string, prompt: string): string => `---\nname: ${name}\ndescription: Use it.\n---\n\n${prompt}\n`;

const renamed = (name: string, prompt: string): string => {
  const text = agent(name, prompt);
  const loaded = loadFile(text, claudeCode, { stem: 'a', size: text.length });
  return applyEdits(text, rewriteEdits(loaded, { name: `${name}-copy`, description: null }));
};

describe('the own name in the opening of a prompt', () => {
  it.each([
    ['reviewer', 'You are reviewer. Be a reviewer.', 'You are reviewer-copy. Be a reviewer.'],
    ['reviewer', 'You are reviewer, who reads.', 'You are reviewer-copy, who reads.'],
    ['reviewer', 'You are "reviewer".', 'You are "reviewer-copy".'],
    ['reviewer', 'You are the **reviewer** here.', 'You are the **reviewer-copy** here.'],
    ['reviewer', 'You are the `reviewer` subagent.', 'You are the `reviewer-copy` subagent.'],
    ['reviewer', 'You are the reviewer agent.', 'You are the reviewer-copy agent.'],
    [
      'reviewer',
      '# Role\n\nYou are reviewer\n\nYou are reviewer.',
      '# Role\n\nYou are reviewer-copy\n\nYou are reviewer.',
    ],
    [
      'code-reviewer',
      '# code-reviewer\n\nYou are a code-reviewer.',
      '# code-reviewer-copy\n\nYou are a code-reviewer-copy.',
    ],
    ['code.reviewer', 'You are code.reviewer.', 'You are code.reviewer-copy.'],
    ['codeReviewer', 'As codeReviewer you read.', 'As codeReviewer-copy you read.'],
    ['審查員', 'You are 審查員. You read.', 'You are 審查員-copy. You read.'],
  ])('follows: %s in %j', (name, prompt, after) => {
    expect(renamed(name, prompt)).toBe(agent(`${name}-copy`, after));
  });

  it.each([
    ['reviewer', 'You are a senior code reviewer.'],
    ['reviewer', 'You are the reviewer of all changes.'],
    ['reviewer', 'You are Reviewer.'],
    ['reviewer', 'You are reviewer-in-chief.'],
    ['reviewer', 'Ask the reviewer.'],
    ['security', 'You are security minded.'],
    ['code-reviewer', 'You lead code-reviewers and my-code-reviewer.'],
    ['code-reviewer', 'You help.\n\nAsk code-reviewer for more.'],
    ['code-reviewer', 'Write to out/code-reviewer and ask @agent-code-reviewer or @code-reviewer.'],
    ['a+(b)', 'You are a+(b)c.'],
  ])('stays where it is a word, or speaks of something else: %s in %j', (name, prompt) => {
    expect(renamed(name, prompt)).toBe(agent(`${name}-copy`, prompt));
  });

  it('stays in a file that keeps its name', () => {
    const text = agent('code-reviewer', 'You are code-reviewer.');
    const loaded = loadFile(text, claudeCode, { stem: 'a', size: text.length });
    expect(rewriteEdits(loaded, { name: 'code-reviewer', description: null })).toEqual([]);
  });
});
