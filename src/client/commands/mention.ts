/** How an agent is called in a message. Knows no editor. */
import type { AgentSummary } from '../../protocol/server';

/** `@agent-reviewer`; `@agent-tools:reviewer` for one of the plugin in the folder `tools`. */
export const mentionOf = ({ name, scope, root }: Pick<AgentSummary, 'name' | 'scope' | 'root'>): string => {
  const plugin = scope === 'plugin' ? root.split('/').at(-3) : undefined;
  return plugin === undefined ? `@agent-${name}` : `@agent-${decodeURIComponent(plugin)}:${name}`;
};
