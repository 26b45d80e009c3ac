/** What is told of an agent when the mouse rests on its row, in Markdown. Knows no editor. */

import { outcomeOf, stateLooks, stateOf } from '../../protocol/agentState';
import type { AgentRef, AgentSummary } from '../../protocol/server';
import { counted, counts, placeNames } from './look';
import { escapeMarkdown, oneLine, shorten } from './plainText';
import { type Folder, innerFolder, sourceName } from './sources';

export const card = (agent: AgentSummary, folders: readonly Folder[]): string => {
  const facts = [
    ['From', `${sourceName(agent.scope, agent.root, folders)}: ${agent.path}`],
    ['Model', agent.model],
    ['Colour', agent.color],
    ['Tools', agent.isRead ? tools(agent) : null],
    ['Dropped', some(agent.droppedTools)],
    ['Tokens', agent.isRead ? tokens(agent) : null],
    ['Used by', counted(agent.usedBy, 'other agent').join('')],
    ['Problems', counts(agent).join(', ')],
  ] as const;
  return [
    `**${escapeMarkdown(agent.name)}**`,
    verdict(agent),
    ...standing(agent, folders),
    facts.flatMap(([name, value]) => (value ? [`${name}: ${escapeMarkdown(value)}`] : [])).join('  \n'),
    ...(agent.description === null ? [] : [escapeMarkdown(shorten(oneLine(agent.description), 400))]),
  ].join('\n\n');
};

/** Who takes the place of an agent, or may take it, is told by itself. */
const verdict = (agent: AgentSummary): string => {
  const { long, why, state } = outcomeOf(agent);
  const isToldBelow = state === 'shadowed' || state === 'uncertain';
  return `**${long}**${why === '' || isToldBelow ? '' : `: ${escapeMarkdown(why)}`}`;
};

const standing = (agent: AgentSummary, folders: readonly Folder[]): readonly string[] => [
  ...reach(agent, folders),
  ...rivalry(agent, folders),
  ...chance(agent),
];

/** The program reads folders of agents where it is started and above, and none below. */
const reach = ({ scope, root, verdict }: AgentSummary, folders: readonly Folder[]): readonly string[] => {
  const inner = scope === 'project' && verdict !== 'does-not-load' ? innerFolder(root, folders) : undefined;
  return inner === undefined ? [] : [escapeMarkdown(`Only where the program is started in ${inner} or below it.`)];
};

const chance = (agent: AgentSummary): readonly string[] => {
  const { namesakes } = agent;
  if (namesakes.length === 0) return [];
  const [first] = namesakes;
  const who = namesakes.length === 1 && first ? `${first.path} has` : `${namesakes.length} others in this folder have`;
  const why = escapeMarkdown(`${who} the same name, and which one the program takes is not defined.`);
  return [stateOf(agent) === 'uncertain' ? why : `**${stateLooks.uncertain.long}**: ${why}`];
};

const rivalry = ({ shadowedBy, shadows }: AgentSummary, folders: readonly Folder[]): readonly string[] => [
  ...(shadowedBy ? [`**Not used**: ${escapeMarkdown(`${whereIs(shadowedBy, folders)} takes its place.`)}`] : []),
  ...(shadows.length > 0
    ? [escapeMarkdown(`Takes the place of ${shadows.map((other) => whereIs(other, folders)).join(' and ')}.`)]
    : []),
];

const whereIs = ({ scope, root, path }: AgentRef, folders: readonly Folder[]): string => {
  const [kind, name] = [placeNames[scope], sourceName(scope, root, folders)];
  return name.toLowerCase() === kind ? `${path} (${kind})` : `${path} (${kind}, ${name})`;
};

const tokens = ({ tokens: { description, prompt } }: AgentSummary): string =>
  `about ${description} for the description, ${prompt} for the prompt`;

const tools = ({ tools }: AgentSummary): string => {
  if (tools === 'all') return 'all';
  return tools.length === 0 ? 'none' : some(tools);
};

const some = (names: readonly string[]): string => {
  const first = names.slice(0, 12).join(', ');
  return names.length > 12 ? `${first} and ${names.length - 12} more` : first;
};
