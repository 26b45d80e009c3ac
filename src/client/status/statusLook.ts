/** What the status bar says of the agent in the active editor: from a summary to words. Knows no editor. */
import type { Place } from '../../protocol/clientCommands';
import type { AgentSummary, VerdictKind } from '../../protocol/server';
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

interface Words {
  readonly icon: string;
  readonly short: string;
  readonly long: string;
}

const words = {
  loads: { icon: 'pass', short: 'Loads', long: 'loads as written' },
  'loads-repaired': { icon: 'wrench', short: 'Repaired', long: 'loads only after repair' },
  'does-not-load': { icon: 'error', short: 'Does not load', long: 'does not load' },
  'not-an-agent': { icon: 'file', short: 'No agent', long: 'is no agent' },
} as const satisfies Record<VerdictKind, Words>;

const shadowed: Words = { icon: 'eye-closed', short: 'Shadowed', long: 'is not used' };

export const statusLook = (agent: AgentSummary): StatusLook => {
  const { icon, short, long } = agent.shadowedBy ? shadowed : words[agent.verdict];
  const name = oneLine(agent.name);
  const reason = reasonOf(agent);
  const [place] = agent.reasons;
  const cost = `Description ≈ ${agent.tokens.description} tokens, prompt ≈ ${agent.tokens.prompt}`;
  const next = place ? 'Click to go to the reason' : 'Click for the preview';
  return {
    text: `$(${icon}) ${short}`,
    tooltip: [`**${escapeMarkdown(name)}** ${long}`, escapeMarkdown(reason), cost, `*${next}*`]
      .filter((paragraph) => paragraph !== '')
      .join('\n\n'),
    spoken: [`Agent ${name} ${long}`, oneLine(reason).replace(/\.$/, ''), next]
      .filter((sentence) => sentence !== '')
      .join('. '),
    place: place && { uri: agent.uri, range: place.range },
  };
};

const reasonOf = ({ shadowedBy, reasons }: AgentSummary): string => {
  if (shadowedBy) return `The agent of the same name in ${shadowedBy.path} is used in its place.`;
  return reasons[0]?.message ?? '';
};
