/** One calm line above the frontmatter: what becomes of the agent, what it is given, what it costs, and who uses it. */

import type { CodeLens, Command } from 'vscode-languageserver-types';
import { loads } from '../core/load/loads';
import { fieldNamed } from '../core/load/reading';
import { counted } from '../core/text/counted';
import { outcomeOf } from '../protocol/agentState';
import { goToCommand, openPreviewCommand, type Place, showUsesCommand } from '../protocol/clientCommands';
import type { AgentSummary } from '../protocol/server';
import { rangeOf } from './convert';
import type { DocumentView } from './view';

/** `hasCommands`: the client has those of `protocol/clientCommands`, and draws `$(pass)` as an icon; else it is text. */
export const codeLenses = (view: DocumentView, summary: AgentSummary, hasCommands: boolean): readonly CodeLens[] => {
  const { loaded } = view.file;
  if (loaded.verdict === 'not-an-agent') return [];
  const line = view.lines.position(loaded.block?.open.start ?? 0).line;
  const range = { start: { line, character: 0 }, end: { line, character: 0 } };
  const facts = loads(loaded) ? [tools(view, summary), tokens(summary)] : [];
  // The end of the line is cut off beside a preview.
  const all = [verdict(summary), ...(hasCommands ? [preview(summary)] : []), ...facts, ...uses(summary)];
  return all.map((command) => ({ range, command: hasCommands ? command : inWords(command) }));
};

/** A plain blank behind an icon is not drawn. */
const verdict = (summary: AgentSummary): Command => {
  const { icon, title, why, place } = outcomeOf(summary);
  const words = `$(${icon})\u00a0${title}`;
  return place ? goTo(words, why, place) : { ...preview(summary), title: words };
};

const tools = (
  { lines, file: { loaded } }: DocumentView,
  { uri, tools: given, droppedTools }: AgentSummary,
): Command => {
  const dropped = droppedTools.length > 0 ? [`${droppedTools.length} dropped`] : [];
  const title = [given === 'all' ? 'All tools' : toolCount(given.length), ...dropped].join(', ');
  const names = given === 'all' ? [] : [`Given: ${given.join(', ') || 'none'}.`];
  const lost = droppedTools.length > 0 ? [`Dropped: ${droppedTools.join(', ')}.`] : [];
  const field = fieldNamed(loaded.reading, 'tools') ?? fieldNamed(loaded.reading, 'disallowedTools');
  const tooltip = [...names, ...lost].join('\n');
  return field ? goTo(title, tooltip, { uri, range: rangeOf(lines, field.valueSpan) }) : plain(title, tooltip);
};

const toolCount = (count: number): string => {
  if (count === 0) return 'No tools';
  return counted(count, 'tool');
};

const tokens = ({ tokens: { description, prompt } }: AgentSummary): Command =>
  plain(
    `≈ ${grouped(description)} + ${grouped(prompt)} tokens`,
    `The description takes about ${grouped(description)} tokens of every request of the main conversation, and the prompt about ${grouped(prompt)} when the agent runs.`,
  );

const uses = ({ uri, usedBy }: AgentSummary): readonly Command[] => {
  if (usedBy === 0) return [];
  const title = `Used by ${counted(usedBy, 'agent')}`;
  return [{ title, tooltip: 'Show where it is named', command: showUsesCommand, arguments: [uri] }];
};

const preview = ({ uri }: Pick<AgentSummary, 'uri'>): Command => ({
  title: 'Preview',
  tooltip: 'Open the preview beside',
  command: openPreviewCommand,
  arguments: [{ uri }],
});

const goTo = (title: string, tooltip: string, place: Place): Command => ({
  ...plain(title, tooltip),
  command: goToCommand,
  arguments: [place],
});

const plain = (title: string, tooltip: string): Command => ({ title, command: '', ...(tooltip !== '' && { tooltip }) });

const inWords = ({ title, tooltip = '' }: Command): Command =>
  plain(title.replace(/^\$\([a-z-]+\)\u00a0/, ''), tooltip);

const grouped = (count: number): string => count.toLocaleString('en-GB');
