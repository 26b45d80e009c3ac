/** `agent-author explain`: what the program makes of each file. */
import { examine } from '../core/lint/lint';
import { reasonsOf } from '../core/lint/reasons';
import type { Agent } from '../core/load/agent';
import type { Verdict } from '../core/load/load';
import { loads } from '../core/load/loads';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import { printableLines } from './formats/printable';
import { verdictInWords } from './formats/text';
import type { Target } from './gather';

export interface Explained {
  readonly file: string;
  readonly verdict: Verdict;
  readonly reasons: readonly string[];
  /** Only for what loads. */
  readonly agent?: ExplainedAgent;
}

export interface ExplainedAgent {
  readonly name: string | null;
  readonly description: string | null;
  /** Null: that of its parent. */
  readonly model: string | null;
  readonly color: string | null;
  readonly permissionMode: string | null;
  /** Built-in tools that a spawned agent has. */
  readonly tools: 'all' | readonly string[];
  /** Names in `tools` that give it nothing. */
  readonly droppedTools: readonly string[];
  /** The program will not start it, because nothing in `tools` is a tool. */
  readonly isRefused: boolean;
}

export const explain = (targets: readonly Target[], workspace: Workspace): readonly Explained[] =>
  targets.map(({ shown, file }) => ({ file: shown, ...verdictOf(file, workspace) }));

export const explainText = (files: readonly Explained[]): string => printableLines(files.map(paragraph).join('\n'));

const verdictOf = (file: AgentFile, workspace: Workspace): Omit<Explained, 'file'> => {
  const { verdict, agent } = file.loaded;
  const reasons = reasonsOf(file, examine(file, workspace).all).map(({ message }) => message);
  return { verdict, reasons, ...(loads(file.loaded) && agent && { agent: explainAgent(agent) }) };
};

const explainAgent = ({ name, description, model, color, permissionMode, tools }: Agent): ExplainedAgent => ({
  name: name ?? null,
  description: description ?? null,
  model: model ?? null,
  color: color ?? null,
  permissionMode: permissionMode ?? null,
  tools: tools.tools,
  droppedTools: tools.dropped.map(({ token }) => token.text),
  isRefused: tools.isRefused,
});

const paragraph = ({ file, verdict, reasons, agent }: Explained): string =>
  [`${file} ${verdictInWords[verdict]}`, ...reasons.map((reason) => `  ${reason}`), ...(agent ? agentLines(agent) : [])]
    .map((line) => `${line}\n`)
    .join('');

const agentLines = (agent: ExplainedAgent): readonly string[] => [
  `  name   ${agent.name ?? ''}`,
  `  model  ${agent.model ?? 'that of its parent'}`,
  `  color  ${agent.color ?? 'chosen by the program'}`,
  `  tools  ${toolsInWords(agent)}`,
  `  says   ${inBrief(agent.description ?? 'nothing')}`,
  ...(agent.droppedTools.length > 0 ? [`  gives nothing: ${agent.droppedTools.join(', ')}`] : []),
];

/** What the main conversation chooses by: its first line, and how much follows. */
const inBrief = (description: string): string => {
  const [first = '', ...others] = description.split('\n');
  const more = others.filter((line) => line.trim() !== '').length;
  return more === 0 ? first : `${first} … and ${more} more line${more === 1 ? '' : 's'}`;
};

const toolsInWords = ({ tools, isRefused }: ExplainedAgent): string => {
  if (tools === 'all') return 'all';
  if (isRefused) return 'none, so the program refuses to start it';
  return tools.length === 0 ? 'none' : tools.join(', ');
};
