import { describe, expect, it } from 'vitest';
import type { Finding } from '../../../src/core/lint/lint';
import { tryFix } from '../../../src/core/lint/tryFix';
import { agent, named } from '../../rules/ruleTest';
import { agents, fileIn, findingsIn } from '../../support/place';

/** Tries a change of one text for another as the fix of a finding. */
const tried = (text: string, rule: string, from: string, to: string) => {
  const workspace = agents({ 'reviewer.md': text });
  const finding = findingsIn(workspace, 'reviewer.md').find((each) => each.rule === rule);
  if (!finding) throw new Error(`${rule} finds nothing`);
  const start = text.indexOf(from);
  const edits = [{ span: { start, end: start + from.length }, text: to }];
  return tryFix(fileIn(workspace, 'reviewer.md'), finding, { title: 'Try', kind: 'safe', edits })?.kind;
};

const retired = named('tools: Edit, MultiEdit', 'model: opus');

describe('a fix that is tried', () => {
  it.each([
    ['safe', 'mends its finding and nothing else', ', MultiEdit', ''],
    ['suggestion', 'changes the value of another key', ', MultiEdit\nmodel: opus', '\nmodel: sonnet'],
    ['suggestion', 'takes the value of another key away', ', MultiEdit\nmodel: opus', ''],
    [undefined, 'mends nothing', 'opus', 'haiku'],
    [undefined, 'costs the agent', ', MultiEdit\nmodel: opus\n---', '\n'],
  ])('is %s where it %s', (kind, _, from, to) => {
    expect(tried(retired, 'tool-retired', from, to)).toBe(kind);
  });

  it('is a suggestion where it changes the prompt without an edit there', () => {
    const text = `${named('tools: Edit, MultiEdit')}\n---\n`;
    expect(tried(text, 'tool-retired', ', MultiEdit', '')).toBe('safe');
    expect(tried(text, 'tool-retired', ', MultiEdit', '\n---')).toBe('suggestion');
  });

  it('is safe for one of more findings than are shown', () => {
    const text = named(`tools: Edit${', MultiEdit'.repeat(30)}`);
    expect(tried(text, 'tool-retired', ', MultiEdit', '')).toBe('safe');
  });

  it('counts for a finding that depends on other files', () => {
    const workspace = agents({
      'a.md': agent('name: twin', 'description: d'),
      'b.md': agent('name: twin', 'description: d'),
    });
    const [finding] = findingsIn(workspace, 'a.md') as readonly [Finding];
    const [fix] = finding.fixes;
    expect(fix && tryFix(fileIn(workspace, 'a.md'), finding, fix)?.fixedText).toBe(agent('name: a', 'description: d'));
  });
});
