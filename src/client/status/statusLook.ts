/** What the status bar says of the agent in the active editor: from a summary to words. Knows no editor. */
import { outcomeOf } from '../../protocol/agentState';
import type { Place } from '../../protocol/clientCommands';
import type { AgentSummary } from '../../protocol/server';
import { escapeMarkdown, oneLine } from '../tree/plainText';

export interface StatusLook {
  /** With one icon. */
  readonly text: string;
  /** Markdown. */
  readonly tooltip: string;
  readonly spoken: string;
  /** Where a click leads; undefined: to the preview. */
  readonly place: Place | undefined;
}

export const statusLook = (agent: AgentSummary): StatusLook => {
  const { icon, title, long, why, place } = outcomeOf(agent);
  const name = oneLine(agent.name);
  const clause = long.charAt(0).toLowerCase() + long.slice(1);
  const cost = `Description ≈ ${agent.tokens.description} tokens, prompt ≈ ${agent.tokens.prompt}`;
  const next = place ? whither(agent, place) : 'Click for the preview';
  return {
    text: `$(${icon}) ${title}`,
    tooltip: [`**${escapeMarkdown(name)}** ${clause}`, escapeMarkdown(why), cost, `*${next}*`]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    spoken: [`Agent ${name} ${clause}`, oneLine(why).replace(/\.$/, ''), next]
      .filter((sentence) => sentence !== '')
      .join('. '),
    place,
  };
};

const whither = ({ uri }: AgentSummary, place: Place): string =>
  place.uri === uri ? 'Click to go to the reason' : 'Click to go to that agent';
