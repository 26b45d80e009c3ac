import { describe, expect, it } from 'vitest';
import { groupLook } from '../../../src/client/tree/groupLook';
import type { GroupNode } from '../../../src/client/tree/nodes';
import type { Scope, VerdictKind } from '../../../src/protocol/server';
import { agent } from './agents';

const group = (scope: Scope, root: string, ...verdicts: readonly VerdictKind[]): GroupNode => ({
  kind: 'group',
  id: `${scope}/${root}`,
  scope,
  root,
  agents: verdicts.map((verdict) => {
    const summary = agent({ scope, root, verdict });
    return { kind: 'agent', id: summary.uri, uri: summary.uri, summary, hasNamesake: false };
  }),
});

const web = { uri: 'file:///place', name: 'Web' };
const api = { uri: 'file:///api', name: 'API' };

describe('groupLook', () => {
  it.each([
    ['project', 'file:///place/.claude/agents/', [web], 'Project', '1 agent'],
    ['project', 'file:///place/packages/a%20b/.claude/agents/', [web], 'packages/a b', 'project · 1 agent'],
    ['project', 'file:///place/.claude/agents/', [web, api], 'Web', 'project · 1 agent'],
    ['project', 'file:///api/lib/.claude/agents/', [web, api], 'API/lib', 'project · 1 agent'],
    ['project', 'file:///else/where/.claude/agents/', [web], 'where', 'project · 1 agent'],
    ['project', 'file:///workshop/.claude/agents/', [web], 'workshop', 'project · 1 agent'],
    ['plugin', 'file:///place/my%20plugin/agents/', [web], 'my plugin', 'plugin · 1 agent'],
    ['plugin', 'file:///place/100%/agents/', [web], '100%', 'plugin · 1 agent'],
    ['user', 'file:///home/.claude/agents/', [web], 'User', '1 agent'],
    ['loose', 'file:///tmp/', [web], 'Other Files', '1 agent'],
  ] as const)('labels a %s group at %s', (scope, root, folders, label, description) => {
    expect(groupLook(group(scope, root, 'loads'), folders)).toMatchObject({ label, description });
  });

  it.each([
    [['loads', 'loads-repaired'], 'Project, 2 agents'],
    [['does-not-load'], 'Project, 1 agent, 1 does not load'],
    [['does-not-load', 'loads', 'does-not-load'], 'Project, 3 agents, 2 do not load'],
  ] as const)('speaks how many of %j do not load', (verdicts, spoken) => {
    expect(groupLook(group('project', 'file:///place/.claude/agents/', ...verdicts), [web]).spoken).toBe(spoken);
  });
});
