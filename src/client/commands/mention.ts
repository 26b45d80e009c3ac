/** How agents are called in a message. Knows no editor. */
import type { AgentSummary } from '../../protocol/server';

type Mentioned = Pick<AgentSummary, 'name' | 'mention' | 'verdict'>;

/** One a line; throws where one of them cannot be called. */
export const mentionLines = (agents: readonly Mentioned[]): string => agents.map(mentionOf).join('\n');

const mentionOf = ({ name, mention, verdict }: Mentioned): string => {
  if (mention !== null) return mention;
  const isLoaded = verdict === 'loads' || verdict === 'loads-repaired';
  if (!isLoaded) throw new Error(`${name} would not load; repair what the Problems view shows first.`);
  throw new Error(`${name} cannot be called with @ under this name; rename it first.`);
};
