/** What the host makes of an agent file, key by key: from its table and the load model alone. */
import { loads } from '../../core/load/loads';
import { calledAs } from '../../core/workspace/calledAs';
import type { AgentFile, Workspace } from '../../core/workspace/workspace';
import type { AgentRef, AgentSummary, EffectiveGroup, EffectiveItem, EffectiveRow } from '../../protocol/server';
import { givenRows } from './effectiveGiven';
import { ignoredRows } from './effectiveIgnored';
import { runRows } from './effectiveRun';
import { toolRows } from './effectiveToolRows';
import { type Placing, placing } from './placing';

/** Empty for a file that gives no agent. */
export const effectiveGroups = (
  file: AgentFile,
  workspace: Workspace,
  summary: AgentSummary,
): readonly EffectiveGroup[] => {
  const { agent, reading, host, text } = file.loaded;
  if (!agent) return [];
  const place: Placing = placing(text);
  const groups: readonly EffectiveGroup[] = [
    { id: 'tools', title: 'Tools', rows: [...toolRows(agent, host, place)] },
    { id: 'runs', title: 'How it runs', rows: reading ? [...runRows(file.loaded, place)] : [] },
    { id: 'given', title: 'What it is given', rows: reading ? [...givenRows(file.loaded, workspace, place)] : [] },
    { id: 'ignored', title: 'What has no effect', rows: reading ? [...ignoredRows(file.loaded, place)] : [] },
    { id: 'rivals', title: 'Agents of the same name', rows: [...rivalRows(summary), ...ownRows(file, summary)] },
  ];
  return groups.filter(({ rows }) => rows.length > 0);
};

function* rivalRows({ shadowedBy, shadows, namesakes }: AgentSummary): Generator<EffectiveRow> {
  if (shadowedBy) {
    const items = [rivalItem(shadowedBy)];
    yield { term: 'Shadowed by', text: null, items, note: 'The other agent is used, and this one never.' };
  }
  if (namesakes.length > 0) {
    const note = 'The program uses one of them, and which one is not defined.';
    yield { term: 'Shares its name with', text: null, items: namesakes.map(rivalItem), note };
  }
  if (shadows.length === 0) return;
  const note = 'This agent is used in their place.';
  yield { term: 'Shadows', text: null, items: shadows.map(rivalItem), note };
}

/** A program has agents of its own, which lie in no file. */
function* ownRows(file: AgentFile, { shadowedBy, scope }: AgentSummary): Generator<EffectiveRow> {
  const { host } = file.loaded;
  const name = calledAs(file);
  if (name === undefined || shadowedBy || scope === 'loose' || !loads(file.loaded)) return;
  if (!host.builtInAgents.includes(name)) return;
  const text = `The agent ${name} that is part of ${host.title}`;
  yield { term: 'Replaces', text, items: [], note: 'This agent is used in its place.' };
}

const rivalItem = ({ path, scope, root, uri }: AgentRef): EffectiveItem => ({
  text: path,
  state: 'plain',
  why: `${scopes[scope]} ${decodeURIComponent(root.replace(/\/$/u, '').split('/').at(-1) ?? '')}`,
  range: null,
  href: `file:${uri}`,
});

const scopes: Readonly<Record<AgentRef['scope'], string>> = {
  project: 'project, in',
  user: 'user, in',
  plugin: 'plugin, in',
  managed: 'set by an administrator, in',
  loose: 'in',
};
