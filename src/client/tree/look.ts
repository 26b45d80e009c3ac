/** What a row of the tree looks like: from a summary to plain words and an icon id. Knows no editor. */

import { hasNoTools, type Outcome, outcomeOf, stateLooks, type Tone } from '../../protocol/agentState';
import type { AgentSummary, Scope } from '../../protocol/server';
import { themeColors } from './colors';
import type { AgentNode } from './nodes';
import { oneLine, shorten } from './plainText';
import { type Folder, sourceName } from './sources';

export interface Look {
  readonly label: string;
  readonly description: string;
  readonly icon: { readonly id: string; readonly color: string | undefined };
  /** What a screen reader says in place of the label. */
  readonly spoken: string;
}

/** What people look for first stands first, since the end of a row is cut off in a narrow side bar. */
export const look = (
  { summary, hasNamesake, isStateTold }: Pick<AgentNode, 'summary' | 'hasNamesake' | 'isStateTold'>,
  folders: readonly Folder[],
): Look => {
  const outcome = outcomeOf(summary);
  const label = oneLine(summary.name);
  const said = stateWords(summary, outcome);
  const model = summary.model === null ? [] : [oneLine(summary.model)];
  const isAlone = !hasNamesake || summary.namesakes.length === 0;
  const isUsual = isAlone && summary.path === `${summary.name}.md`;
  const path = isUsual ? [] : [oneLine(summary.path)];
  const place = path.length > 0 ? path : [oneLine(sourceName(summary.scope, summary.root, folders))];
  const around = (state: readonly string[]): readonly string[] => {
    const facts = [...state, ...counts(summary)];
    return hasNamesake ? [...place, ...facts, ...model] : [...facts, ...model, ...path];
  };
  return {
    label,
    description: [...around(isStateTold ? withoutFirst(said, outcome) : said), ...purpose(summary)].join(' · '),
    icon: { id: outcome.tone === 'good' ? 'hubot' : outcome.icon, color: iconColor(summary, outcome) },
    spoken: [label, ...around(said)].join(', '),
  };
};

/** Last, since a narrow side bar cuts it off, and not spoken with each row: the card tells it. */
const purpose = ({ description }: AgentSummary): readonly string[] => {
  const line = shorten(oneLine(description ?? ''), mostOfPurpose);
  return line === '' ? [] : [line];
};

/** Characters, in the widest side bar that people have. */
const mostOfPurpose = 100;

/** Only what a group of its state leaves open: by whom it is shadowed, and what else is true. */
const withoutFirst = ([first, ...others]: readonly string[], { state }: Outcome): readonly string[] =>
  state === 'shadowed' ? [...(first === undefined ? [] : [first.slice('shadowed '.length)]), ...others] : others;

/** Where several are true the gravest gives the icon, and the words tell all. */
const stateWords = (agent: AgentSummary, { state }: Outcome): readonly string[] => {
  if (state === 'does-not-load' || state === 'not-an-agent' || state === 'loads') return [stateLooks[state].short];
  return [
    ...(agent.shadowedBy ? [`shadowed by ${placeNames[agent.shadowedBy.scope]}`] : []),
    ...(agent.isRefused ? [stateLooks.refused.short] : []),
    ...(hasNoTools(agent) && !agent.isRefused ? [stateLooks['no-tools'].short] : []),
    ...(agent.namesakes.length > 0 ? [stateLooks.uncertain.short] : []),
    ...(agent.verdict === 'loads-repaired' ? [stateLooks.repaired.short] : []),
  ];
};

/** Where an agent lies, in a sentence about another. */
export const placeNames = {
  project: 'project',
  plugin: 'plugin',
  user: 'user',
  managed: 'managed',
  loose: 'other file',
} as const satisfies Record<Scope, string>;

/** An agent that loads and is used wears its own colour; the others wear that of their state. */
const iconColor = ({ color }: AgentSummary, { tone }: Outcome): string | undefined =>
  tone === 'good' ? themeColors.get(color ?? '') : toneColors[tone];

const toneColors: Readonly<Record<Exclude<Tone, 'good'>, string>> = {
  error: 'list.errorForeground',
  warning: 'list.warningForeground',
  quiet: 'disabledForeground',
};

export const counts = ({ errors, warnings, informations }: AgentSummary): readonly string[] => [
  ...counted(errors, 'error'),
  ...counted(warnings, 'warning'),
  ...counted(informations, 'note'),
];

export const counted = (count: number, word: string): readonly string[] =>
  count === 0 ? [] : [`${count} ${word}${count === 1 ? '' : 's'}`];
