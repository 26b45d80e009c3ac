/** Summaries for tests of the tree. */
import type { AgentRef, AgentSummary, Scope } from '../../../src/protocol/server';

export const agent = (partial: Partial<AgentSummary> = {}): AgentSummary => {
  const name = partial.name ?? 'reviewer';
  return {
    uri: `file:///place/.claude/agents/${name}.md`,
    name,
    mention: `@agent-${name}`,
    description: 'Reviews changes.',
    verdict: 'loads',
    isRead: true,
    reasons: [],
    fault: null,
    isRefused: false,
    scope: 'project',
    root: 'file:///place/.claude/agents/',
    path: `${name}.md`,
    color: null,
    model: null,
    tools: 'all',
    droppedTools: [],
    tokens: { description: 4, prompt: 20 },
    shadowedBy: null,
    shadows: [],
    namesakes: [],
    usedBy: 0,
    errors: 0,
    warnings: 0,
    informations: 0,
    nameRange: { start: { line: 1, character: 6 }, end: { line: 1, character: 14 } },
    ...partial,
  };
};

const nowhere = { start: { line: 0, character: 0 }, end: { line: 0, character: 0 } };

export const reason = (message: string): AgentSummary['reasons'][number] => ({ message, range: nowhere, rule: null });

export const ref = (scope: Scope, partial: Partial<AgentRef> = {}): AgentRef => ({
  uri: 'file:///else/reviewer.md',
  name: 'reviewer',
  scope,
  root: 'file:///else/.claude/agents/',
  path: 'reviewer.md',
  ...partial,
});
