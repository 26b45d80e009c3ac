/** The orders in which people may want to see agents. Each ends with the file, so that it is always the same. */

import { stateOf, states } from '../../protocol/agentState';
import type { AgentSummary } from '../../protocol/server';
import type { Sorting } from './arrangement';

type Comparison = (a: AgentSummary, b: AgentSummary) => number;

const byText = new Intl.Collator('en').compare;

const byUri: Comparison = (a, b) => (a.uri < b.uri ? -1 : Number(a.uri > b.uri));
const byName: Comparison = (a, b) => byText(a.name, b.name) || byUri(a, b);
const gravity = (agent: AgentSummary): number => states.indexOf(stateOf(agent));
const tokens = ({ tokens: { description, prompt } }: AgentSummary): number => description + prompt;

const comparisons: Readonly<Record<Sorting, Comparison>> = {
  name: byName,
  file: (a, b) => byText(a.path, b.path) || byUri(a, b),
  state: (a, b) => gravity(a) - gravity(b) || Number(b.errors > 0) - Number(a.errors > 0) || byName(a, b),
  tokens: (a, b) => tokens(b) - tokens(a) || byName(a, b),
};

export const comparison = (sorting: Sorting): Comparison => comparisons[sorting];
