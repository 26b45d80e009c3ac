/** What a row of the tree looks like: from a summary to plain words, an icon id and a tooltip. Knows no editor. */
import type { AgentSummary, VerdictKind } from '../../protocol/server';
import { themeColors } from './colors';
import type { AgentNode } from './nodes';
import { escapeMarkdown, oneLine, shorten } from './plainText';

export interface Look {
  readonly label: string;
  readonly description: string;
  readonly icon: { readonly id: string; readonly color: string | undefined };
  /** Markdown. */
  readonly tooltip: string;
  /** What a screen reader says in place of the label. */
  readonly spoken: string;
}

interface Status {
  readonly short: string;
  readonly long: string;
  readonly icon: string;
  readonly color: string | undefined;
}

const statuses = {
  loads: { short: 'loads', long: 'Loads as written', icon: 'hubot', color: undefined },
  'loads-repaired': {
    short: 'repaired',
    long: 'Loads only after repair',
    icon: 'wrench',
    color: 'list.warningForeground',
  },
  'does-not-load': { short: 'does not load', long: 'Does not load', icon: 'error', color: 'list.errorForeground' },
  'not-an-agent': { short: 'no agent', long: 'Is no agent', icon: 'file', color: undefined },
} as const satisfies Record<VerdictKind, Status>;

/** What people look for first stands first, since the end of a row is cut off in a narrow side bar. */
export const look = ({ summary, hasNamesake }: Pick<AgentNode, 'summary' | 'hasNamesake'>): Look => {
  const status: Status = statuses[summary.verdict];
  const label = oneLine(summary.name);
  const state = [status.short, ...counts(summary)];
  const model = summary.model === null ? [] : [oneLine(summary.model)];
  const path = summary.path === `${summary.name}.md` ? [] : [oneLine(summary.path)];
  const words = hasNamesake ? [...path, ...state, ...model] : [...state, ...model, ...path];
  return {
    label,
    description: words.join(' · '),
    icon: { id: status.icon, color: iconColor(summary, status) },
    tooltip: card(summary, status),
    spoken: [label, ...words].join(', '),
  };
};

/** An agent that loads wears its own colour; the others wear that of their status. */
const iconColor = (agent: AgentSummary, status: Status): string | undefined =>
  agent.verdict === 'loads' && agent.color !== null ? themeColors.get(agent.color) : status.color;

const counts = ({ errors, warnings, informations }: AgentSummary): readonly string[] => [
  ...counted(errors, 'error'),
  ...counted(warnings, 'warning'),
  ...counted(informations, 'note'),
];

export const counted = (count: number, word: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];

const card = (agent: AgentSummary, status: Status): string => {
  const reason = agent.reasons[0]?.message;
  const facts = [
    ['File', agent.path],
    ['Model', agent.model],
    ['Colour', agent.color],
    ['Tools', tools(agent)],
    ['Problems', counts(agent).join(', ')],
  ];
  return [
    `**${escapeMarkdown(agent.name)}**`,
    `**${status.long}**${reason === undefined ? '' : `: ${escapeMarkdown(reason)}`}`,
    facts.flatMap(([name, value]) => (value ? [`${name}: ${escapeMarkdown(value)}`] : [])).join('  \n'),
    ...(agent.description === null ? [] : [escapeMarkdown(shorten(oneLine(agent.description), 400))]),
  ].join('\n\n');
};

const tools = ({ tools }: AgentSummary): string => {
  if (tools === 'all') return 'all';
  if (tools.length === 0) return 'none';
  const names = tools.slice(0, 12).join(', ');
  return tools.length > 12 ? `${names} and ${tools.length - 12} more` : names;
};
