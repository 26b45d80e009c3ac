/** `agent-author list`: the agents, one a line. */
import { givenTools } from '../core/load/givenTools';
import type { Verdict } from '../core/load/load';
import type { Workspace } from '../core/workspace/workspace';
import { type State, stateLooks } from '../protocol/agentState';
import { jsonText } from './formats/printable';
import { table } from './formats/table';
import type { Target } from './gather';
import { stateIn } from './state';

interface Listed {
  readonly file: string;
  readonly name: string;
  readonly verdict: Verdict;
  readonly state: State;
  /** Null: that of its parent. */
  readonly model: string | null;
  /** Those of servers too. */
  readonly tools: 'all' | readonly string[];
}

/** Files that are no agents are left out. */
export const list = (targets: readonly Target[], workspace: Workspace, format: string): string => {
  const agents = targets
    .filter(({ file }) => file.loaded.verdict !== 'not-an-agent')
    .map((target) => listed(target, workspace));
  if (format === 'json') return jsonText(agents);
  return agents.length === 0 ? '' : table([['name', 'state', 'model', 'tools', 'file'], ...agents.map(row)]);
};

const listed = ({ shown, file }: Target, workspace: Workspace): Listed => {
  const { loaded, placement } = file;
  const { agent, verdict } = loaded;
  return {
    file: shown,
    name: agent?.name ?? placement.stem,
    verdict,
    state: stateIn(file, workspace),
    model: agent?.model ?? null,
    tools: agent ? givenTools(agent) : [],
  };
};

/** What does not load has neither. */
const row = ({ file, name, state, model, tools }: Listed): readonly string[] => {
  const isLost = state === 'does-not-load';
  const count = tools === 'all' ? tools : String(tools.length);
  return [name, stateLooks[state].short, isLost ? '-' : (model ?? '-'), isLost ? '-' : count, file];
};
