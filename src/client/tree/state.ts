/** What became of an agent, as far as a row tells it: the gravest first. Knows no editor. */
import type { AgentSummary } from '../../protocol/server';

export const states = ['does-not-load', 'shadowed', 'no-tools', 'repaired', 'loads'] as const;
export type State = (typeof states)[number];

export const stateOf = (agent: AgentSummary): State => {
  if (agent.verdict === 'does-not-load' || agent.verdict === 'not-an-agent') return 'does-not-load';
  if (agent.shadowedBy !== null) return 'shadowed';
  if (hasNoTools(agent)) return 'no-tools';
  return agent.verdict === 'loads-repaired' ? 'repaired' : 'loads';
};

export const hasNoTools = ({ tools }: AgentSummary): boolean => tools !== 'all' && tools.length === 0;

interface StateLook {
  /** In a row. */
  readonly short: string;
  /** Of a group, and in the card of an agent. */
  readonly long: string;
  readonly icon: string;
  readonly color: string | undefined;
}

/** Each has an icon and words of its own, since nobody should have to tell them by colour. */
export const stateLooks: Readonly<Record<State, StateLook>> = {
  'does-not-load': { short: 'does not load', long: 'Does not load', icon: 'error', color: 'list.errorForeground' },
  shadowed: { short: 'shadowed', long: 'Shadowed by another', icon: 'eye-closed', color: 'disabledForeground' },
  'no-tools': { short: 'no tools', long: 'Has no tools', icon: 'circle-slash', color: 'list.warningForeground' },
  repaired: { short: 'repaired', long: 'Loads only after repair', icon: 'wrench', color: 'list.warningForeground' },
  loads: { short: 'loads', long: 'Loads as written', icon: 'hubot', color: undefined },
};
