/** Agents that an administrator sets are for nobody else to change. */
import type { Target } from './targets';

export const changeable = <Chosen extends Pick<Target, 'agent'>>(chosen: readonly Chosen[]): readonly Chosen[] => {
  const locked = chosen.find(({ agent }) => agent.scope === 'managed');
  if (!locked) return chosen;
  throw new Error(`${locked.agent.name} is set by an administrator; copy it to a folder of your own instead.`);
};
