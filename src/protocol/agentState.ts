/** What became of an agent, for its row, its lens, the status bar and the page: the gravest first. */
import type { Place } from './clientCommands';
import type { AgentSummary, Reason } from './server';

export const states = [
  'does-not-load',
  'shadowed',
  'refused',
  'no-tools',
  'uncertain',
  'repaired',
  'loads',
  'not-an-agent',
] as const;
export type State = (typeof states)[number];

/** `good` is that of agents that run as they are written, and of no other. */
export type Tone = 'good' | 'warning' | 'error' | 'quiet';

interface StateLook {
  /** In a row. */
  readonly short: string;
  /** By itself, where there is little room. */
  readonly title: string;
  /** Of a group, in the card of an agent, and behind its name. */
  readonly long: string;
  /** Of VS Code's own icons. */
  readonly icon: string;
  readonly tone: Tone;
}

/** Each has an icon and words of its own, since nobody should have to tell them by colour. */
export const stateLooks: Readonly<Record<State, StateLook>> = {
  'does-not-load': {
    short: 'does not load',
    title: 'Does not load',
    long: 'Does not load',
    icon: 'error',
    tone: 'error',
  },
  shadowed: { short: 'shadowed', title: 'Shadowed', long: 'Is shadowed by another', icon: 'eye-closed', tone: 'quiet' },
  refused: {
    short: 'refused at start',
    title: 'Refused at start',
    long: 'Is refused when it starts',
    icon: 'stop',
    tone: 'error',
  },
  'no-tools': {
    short: 'no tools',
    title: 'Has no tools',
    long: 'Has no tools',
    icon: 'circle-slash',
    tone: 'warning',
  },
  uncertain: {
    short: 'may not be used',
    title: 'May not be used',
    long: 'May not be used',
    icon: 'question',
    tone: 'warning',
  },
  repaired: {
    short: 'repaired',
    title: 'Loads after repair',
    long: 'Loads only after repair',
    icon: 'wrench',
    tone: 'warning',
  },
  loads: { short: 'loads', title: 'Loads', long: 'Loads as written', icon: 'pass', tone: 'good' },
  'not-an-agent': { short: 'no agent', title: 'Not an agent', long: 'Is no agent', icon: 'file', tone: 'quiet' },
};

/** What decides over the state. */
type Facts = Pick<AgentSummary, 'verdict' | 'isRefused' | 'tools'> & {
  readonly shadowedBy: unknown;
  readonly namesakes: readonly unknown[];
};

export const stateOf = (agent: Facts): State => {
  if (agent.verdict === 'does-not-load' || agent.verdict === 'not-an-agent') return agent.verdict;
  if (agent.shadowedBy !== null) return 'shadowed';
  if (agent.isRefused) return 'refused';
  if (hasNoTools(agent)) return 'no-tools';
  // The program takes one of them, and nobody can say which.
  if (agent.namesakes.length > 0) return 'uncertain';
  return agent.verdict === 'loads-repaired' ? 'repaired' : 'loads';
};

export const hasNoTools = ({ tools }: Pick<AgentSummary, 'tools'>): boolean => tools !== 'all' && tools.length === 0;

export interface Outcome {
  readonly state: State;
  /** With the errors of an agent that loads in spite of them. */
  readonly title: string;
  readonly long: string;
  readonly icon: string;
  readonly tone: Tone;
  /** Why it is so, in words; empty where all is well. */
  readonly why: string;
  /** Where that stands: in this file, or the file that is used in its place. */
  readonly place: Place | undefined;
}

export const outcomeOf = (agent: AgentSummary): Outcome => {
  const state = stateOf(agent);
  const look = stateLooks[state];
  const isUsed = state === 'loads' || state === 'repaired';
  const errors = isUsed && agent.errors > 0 ? `${agent.errors} error${agent.errors === 1 ? '' : 's'}` : undefined;
  return {
    state,
    title: errors === undefined ? look.title : `${look.title}, ${errors}`,
    long: errors === undefined ? look.long : `${look.long}, with ${errors}`,
    icon: errors === undefined || state !== 'loads' ? look.icon : 'warning',
    tone: errors === undefined ? look.tone : 'warning',
    ...whyOf(agent, state),
  };
};

const start = { line: 0, character: 0 };

const whyOf = (agent: AgentSummary, state: State): Pick<Outcome, 'why' | 'place'> => {
  if (state === 'shadowed' && agent.shadowedBy) {
    const { uri, path } = agent.shadowedBy;
    return {
      why: `The agent of the same name in ${path} is used in its place.`,
      place: { uri, range: { start, end: start } },
    };
  }
  const reason = reasonOf(agent, state);
  return { why: reason?.message ?? '', place: reason && { uri: agent.uri, range: reason.range } };
};

/** An error is graver than a repair, and what takes all tools away graver than both. */
const reasonOf = ({ reasons, fault }: AgentSummary, state: State): Reason | undefined => {
  const [reason] = reasons;
  return state === 'does-not-load' ? reason : (fault ?? reason);
};
