/** `agent-author explain`: what the program makes of each file. */
import { examine } from '../core/lint/lint';
import { reasonsOf } from '../core/lint/reasons';
import type { Agent } from '../core/load/agent';
import type { DroppedTool } from '../core/load/effectiveTools';
import { serverTools } from '../core/load/givenTools';
import { ignoredFields } from '../core/load/ignoredFields';
import type { LoadedFile, Verdict } from '../core/load/load';
import { loads } from '../core/load/loads';
import type { AgentFile, Workspace } from '../core/workspace/workspace';
import type { State } from '../protocol/agentState';
import { printableLines } from './formats/printable';
import type { Target } from './gather';
import { stateIn, stateInWords } from './state';

export interface Explained {
  readonly file: string;
  readonly verdict: Verdict;
  readonly state: State;
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
  /** Names of MCP tools in `tools`; it has those whose server is connected. */
  readonly mcpTools: readonly string[];
  /** Names in `tools` that give it nothing. */
  readonly droppedTools: readonly string[];
  /** Why, in the same order. */
  readonly whyDropped: readonly DroppedTool['why'][];
  /** The program will not start it, because nothing in `tools` is a tool. */
  readonly isRefused: boolean;
  /** Keys that are not read, or whose value is not taken, in the order of the file. */
  readonly ignored: readonly { readonly key: string; readonly why: string }[];
}

export const explain = (targets: readonly Target[], workspace: Workspace): readonly Explained[] =>
  targets.map(({ shown, file }) => ({ file: shown, ...verdictOf(file, workspace) }));

export const explainText = (files: readonly Explained[]): string => printableLines(files.map(paragraph).join('\n'));

const verdictOf = (file: AgentFile, workspace: Workspace): Omit<Explained, 'file'> => {
  const { verdict, agent } = file.loaded;
  const reasons = reasonsOf(file, examine(file, workspace).all).map(({ message }) => message);
  const state = stateIn(file, workspace);
  return { verdict, state, reasons, ...(loads(file.loaded) && agent && { agent: explainAgent(agent, file.loaded) }) };
};

const explainAgent = (agent: Agent, loaded: LoadedFile): ExplainedAgent => {
  const { name, description, model, color, permissionMode, tools } = agent;
  return {
    name: name ?? null,
    description: description ?? null,
    model: model ?? null,
    color: color ?? null,
    permissionMode: permissionMode ?? null,
    tools: tools.tools,
    mcpTools: serverTools(agent),
    droppedTools: tools.dropped.map(({ token }) => token.text),
    whyDropped: tools.dropped.map(({ why }) => why),
    isRefused: tools.isRefused,
    ignored: ignoredFields(loaded).map(({ field, why }) => ({ key: field.key, why })),
  };
};

const paragraph = ({ file, state, reasons, agent }: Explained): string =>
  [`${file} ${stateInWords(state)}`, ...reasons.map((reason) => `  ${reason}`), ...(agent ? agentLines(agent) : [])]
    .map((line) => `${line}\n`)
    .join('');

const agentLines = (agent: ExplainedAgent): readonly string[] => [
  `  name   ${agent.name ?? ''}`,
  `  model  ${agent.model ?? 'that of its parent'}`,
  `  color  ${agent.color ?? 'chosen by the program'}`,
  `  tools  ${toolsInWords(agent)}`,
  `  says   ${inBrief(agent.description ?? 'nothing')}`,
  ...agent.droppedTools.map(
    (tool, index) => `  gives nothing: ${tool} (${whyInWords[agent.whyDropped[index] ?? 'unknown']})`,
  ),
  ...agent.ignored.map(({ key, why }) => `  has no effect: ${key} (${why})`),
];

const whyInWords: Readonly<Record<DroppedTool['why'], string>> = {
  unknown: 'no tool has this name',
  'not-for-subagents': 'subagents are not given it',
  'no-such-tool-now': 'not on this platform or with this login',
  denied: "'disallowedTools' denies it",
  covered: 'another tool of the list does the same',
  idle: 'nothing in the list needs it',
};

/** What the main conversation chooses by: its first line, and how much follows. */
const inBrief = (description: string): string => {
  const [first = '', ...others] = description.split('\n');
  const more = others.filter((line) => line.trim() !== '').length;
  return more === 0 ? first : `${first} … and ${more} more line${more === 1 ? '' : 's'}`;
};

const toolsInWords = ({ tools, mcpTools, isRefused }: ExplainedAgent): string => {
  if (tools === 'all') return 'all';
  if (isRefused) return 'none, so the program refuses to start it';
  const connected = mcpTools.length > 0 ? [`where its server is connected ${mcpTools.join(', ')}`] : [];
  const named = tools.length > 0 ? [tools.join(', ')] : [];
  return [...named, ...connected].join('; ') || 'none';
};
