import { describe, expect, it } from 'vitest';
import { groupLook } from '../../../src/client/tree/groupLook';
import type { GroupNode } from '../../../src/client/tree/nodes';
import type { AgentSummary, Scope, VerdictKind } from '../../../src/protocol/server';
import { agent } from './agents';

const nodesOf = (partials: readonly Partial<AgentSummary>[]): GroupNode['agents'] =>
  partials.map((partial) => {
    const summary = agent(partial);
    return { kind: 'agent', id: summary.uri, uri: summary.uri, summary, hasNamesake: false, isStateTold: false };
  });

const group = (scope: Scope, root: string, ...verdicts: readonly VerdictKind[]): GroupNode => ({
  kind: 'group',
  id: `${scope}/${root}`,
  common: { by: 'source', scope, root },
  agents: nodesOf(verdicts.map((verdict) => ({ scope, root, verdict }))),
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
    ['managed', 'file:///etc/claude-code/.claude/agents/', [web], 'Managed', '1 agent'],
    ['plugin', 'file:///h/plugins/cache/market/garden/1.2.0/agents/', [web], 'garden 1.2.0', 'plugin · 1 agent'],
    ['plugin', 'file:///h/plugins/marketplaces/market/garden/agents/', [web], 'garden', 'plugin · 1 agent'],
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

describe('groupLook of what is not a source', () => {
  const project = { scope: 'project', root: 'file:///place/.claude/agents/' } as const;

  it.each([
    [{ by: 'folder', ...project, path: 'team/web' }, [web], 'team/web, project, 1 agent, 1 does not load'],
    [{ by: 'folder', ...project, path: '' }, [web], 'Project, 1 agent, 1 does not load'],
    [{ by: 'folder', ...project, path: 'team' }, [web, api], 'team, Web, 1 agent, 1 does not load'],
    [{ by: 'model', model: 'opus' }, [web], 'opus, 1 agent, 1 does not load'],
    [{ by: 'model', model: null }, [web], 'No Model, inherits, 1 agent, 1 does not load'],
    [{ by: 'state', state: 'does-not-load' }, [web], 'Does not load, 1 agent'],
  ] as const)('speaks %j', (common, folders, spoken) => {
    const agents = nodesOf([{ verdict: 'does-not-load' }]);
    expect(groupLook({ kind: 'group', id: 'x', common, agents }, folders).spoken).toBe(spoken);
  });
});
